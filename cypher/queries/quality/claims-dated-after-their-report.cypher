// Question: Which claims are dated long before or after the document that makes them?
// Parameters:
//   :param longBefore => 50
//   :param limit => 25
// Columns: source, publishedOn, from, polarity, subject, relation, object, quote
// Caveats: Asserted claims whose start lies after the publication, or more years before it than longBefore: a date read into the wrong
//   sentence, or history (the treaties of 1953 and 1961 are right).
MATCH (claim:Claim {polarity: 'asserted'})-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source),
  (claim)-[:SUBJECT]->(subject:Entity),
  (claim)-[:OBJECT]->(object:Entity)
WHERE claim.from > document.publishedOn OR claim.from < document.publishedOn - duration({years: $longBefore})
RETURN
  source.name AS source,
  document.publishedOn AS publishedOn,
  claim.from AS from,
  claim.polarity AS polarity,
  subject.name AS subject,
  claim.type AS relation,
  object.name AS object,
  claim.quote AS quote
ORDER BY publishedOn, source, from
LIMIT $limit
