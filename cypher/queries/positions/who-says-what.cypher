// Question: Who speaks for what: which statements does each speaker make about whom?
// Parameters:
//   :param from => '2017-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: speaker, statement, polarity, times, quotes
// Caveats: Only claims whose speaker the document names; the document's own voice has none. By day of publication, [from, to).
//   A speaker may deny what others assert. At most three quotes a row.
MATCH (claim:Claim)-[:SPOKEN_BY]->(speaker:Entity),
  (claim)-[:SUBJECT]->(subject:Entity),
  (claim)-[:OBJECT]->(object:Entity),
  (claim)-[:STATED_IN]->(document:Document)
WHERE date($from) <= document.publishedOn < date($to)
WITH speaker, subject, claim.type AS relation, object, claim.polarity AS polarity, claim
ORDER BY claim.confidence DESC, claim.id
RETURN
  speaker.name AS speaker,
  subject.name + ' ' + relation + ' ' + object.name AS statement,
  polarity,
  count(claim) AS times,
  collect(claim.quote)[..3] AS quotes
ORDER BY times DESC, speaker, statement
LIMIT $limit
