// Question: Whom did a person meet, and in which words is it told?
// Parameters:
//   :param person => 'person:kim-jong-un'
//   :param from => '2018-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: day, precision, met, place, quote, title, source
// Caveats: One row a meeting, with the most confident of its quotes. The window is half-open: [from, to).
MATCH (:Entity {id: $person})-[meeting:MET_WITH]-(met:Actor)
WITH meeting, met, coalesce(meeting.from, meeting.firstReportedOn) AS day
WHERE date($from) <= day < date($to)
CALL (meeting) {
  MATCH (claim:Claim {relationId: meeting.id})-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source)
  RETURN claim, document, source
  ORDER BY claim.confidence DESC, claim.id
  LIMIT 1
}
RETURN
  day,
  coalesce(meeting.fromPrecision, 'reported') AS precision,
  met.name AS met,
  head([(claim)-[:AT]->(place:Entity) | place.name]) AS place,
  claim.quote AS quote,
  document.title AS title,
  source.name AS source
ORDER BY day, met
LIMIT $limit
