// Question: Which relations rest on one source only, and on which?
// Parameters:
//   :param below => 0.9
//   :param limit => 25
// Columns: source, subject, relation, object, from, confidence, quote
// Caveats: The least certain first; below bounds the confidence. What one source says alone may still be so.
MATCH (subject:Entity)-[tie]->(object:Entity)
WHERE tie.sources = 1 AND tie.confidence < $below
WITH subject, tie, object
ORDER BY tie.confidence, tie.id
LIMIT $limit
CALL (tie) {
  MATCH (claim:Claim {relationId: tie.id})-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(source:Source)
  RETURN claim.quote AS quote, source.name AS source
  ORDER BY claim.confidence DESC, claim.id
  LIMIT 1
}
RETURN
  source,
  subject.name AS subject,
  type(tie) AS relation,
  object.name AS object,
  tie.from AS from,
  tie.confidence AS confidence,
  quote
ORDER BY confidence, source, subject
