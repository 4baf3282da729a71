// Question: Where do sources disagree: what does one assert and another deny?
// Parameters:
//   :param limit => 25
// Columns: subject, relation, object, assertedBy, deniedBy, assertion, denial
// Caveats: A denial of one meeting may be of another day than the assertion: read both quotes. A source can be on both sides.
MATCH (denial:Claim {polarity: 'denied'})-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(denier:Source)
MATCH (assertion:Claim {tie: denial.tie, polarity: 'asserted'})-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(asserter:Source)
WITH denial.tie AS tie, denial, denier, assertion, asserter
ORDER BY assertion.confidence DESC, denial.confidence DESC
WITH
  tie,
  collect(DISTINCT asserter.name) AS assertedBy,
  collect(DISTINCT denier.name) AS deniedBy,
  head(collect(assertion)) AS assertion,
  head(collect(denial)) AS denial
MATCH (assertion)-[:SUBJECT]->(subject:Entity), (assertion)-[:OBJECT]->(object:Entity)
RETURN
  subject.name AS subject,
  assertion.type AS relation,
  object.name AS object,
  assertedBy,
  deniedBy,
  assertion.quote AS assertion,
  denial.quote AS denial
ORDER BY size(assertedBy) + size(deniedBy) DESC, subject, object
LIMIT $limit
