// Question: How do the sources compare: how much do they say, deny and announce, and how warm is it?
// Parameters:
//   :param limit => 25
// Columns: source, documents, claims, asserted, denied, planned, hypothetical, friendly, hostile, firstDay, lastDay
// Caveats: Friendly and hostile count the asserted claims whose relation has that sign. A source that reports quarrels is not hostile itself.
MATCH (source:Source)<-[:PUBLISHED_BY]-(document:Document)
OPTIONAL MATCH (document)<-[:STATED_IN]-(claim:Claim)
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH source, document, claim,
  head([(subject)-[tie {id: claim.relationId}]-(object) | tie.sign]) AS sign
RETURN
  source.name AS source,
  count(DISTINCT document) AS documents,
  count(claim) AS claims,
  count(CASE WHEN claim.polarity = 'asserted' THEN 1 END) AS asserted,
  count(CASE WHEN claim.polarity = 'denied' THEN 1 END) AS denied,
  count(CASE WHEN claim.polarity = 'planned' THEN 1 END) AS planned,
  count(CASE WHEN claim.polarity = 'hypothetical' THEN 1 END) AS hypothetical,
  count(CASE WHEN sign > 0 THEN 1 END) AS friendly,
  count(CASE WHEN sign < 0 THEN 1 END) AS hostile,
  min(document.publishedOn) AS firstDay,
  max(document.publishedOn) AS lastDay
ORDER BY claims DESC, source
LIMIT $limit
