// Question: Who threatened, accused or urged whom, and with which words?
// Parameters:
//   :param types => ['THREATENS', 'ACCUSES', 'URGES', 'REJECTS']
//   :param from => '2017-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: day, subject, relation, object, polarity, speaker, quote, source
// Caveats: Claims, not relations: denied, planned and hypothetical ones are shown with their polarity.
MATCH (claim:Claim)-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source),
  (claim)-[:SUBJECT]->(subject:Entity),
  (claim)-[:OBJECT]->(object:Entity)
WHERE claim.type IN $types
WITH claim, subject, object, source, coalesce(claim.from, document.publishedOn) AS day
WHERE date($from) <= day < date($to)
RETURN
  day,
  subject.name AS subject,
  claim.type AS relation,
  object.name AS object,
  claim.polarity AS polarity,
  head([(claim)-[:SPOKEN_BY]->(speaker:Entity) | speaker.name]) AS speaker,
  claim.quote AS quote,
  source.name AS source
ORDER BY day, subject, object
LIMIT $limit
