// Question: Who met whom before a day, for instance before the Singapore summit?
// Parameters:
//   :param before => '2018-06-12'
//   :param limit => 25
// Columns: day, precision, one, other, place, sources, confidence
// Caveats: Meetings nobody dates are placed at the day they were first reported. A place is shown where a claim names it.
MATCH (one:Actor)-[meeting:MET_WITH]->(other:Actor)
WITH one, meeting, other, coalesce(meeting.from, meeting.firstReportedOn) AS day
WHERE day < date($before)
RETURN
  day,
  coalesce(meeting.fromPrecision, 'reported') AS precision,
  one.name AS one,
  other.name AS other,
  head([(claim:Claim {relationId: meeting.id})-[:AT]->(place:Entity) | place.name]) AS place,
  meeting.sources AS sources,
  meeting.confidence AS confidence
ORDER BY day, one, other
LIMIT $limit
