// Question: How do the sources compare: how much do they say, deny and announce, and how warm is it?
// Parameters:
//   :param limit => 25
// Columns: source, documents, claims, asserted, denied, planned, hypothetical, friendly, hostile, firstDay, lastDay
// Caveats: Friendly and hostile count the asserted claims whose relation has that sign. A source that reports quarrels is not hostile itself.
MATCH ()-[tie]->()
WHERE tie.sign <> 0
WITH DISTINCT type(tie) AS type, tie.sign AS sign
WITH
  collect(CASE WHEN sign > 0 THEN type END) AS friendlyTypes,
  collect(CASE WHEN sign < 0 THEN type END) AS hostileTypes
MATCH (source:Source)<-[:PUBLISHED_BY]-(document:Document)
OPTIONAL MATCH (document)<-[:STATED_IN]-(claim:Claim)
RETURN
  source.name AS source,
  count(DISTINCT document) AS documents,
  count(claim) AS claims,
  count(CASE WHEN claim.polarity = 'asserted' THEN 1 END) AS asserted,
  count(CASE WHEN claim.polarity = 'denied' THEN 1 END) AS denied,
  count(CASE WHEN claim.polarity = 'planned' THEN 1 END) AS planned,
  count(CASE WHEN claim.polarity = 'hypothetical' THEN 1 END) AS hypothetical,
  count(CASE WHEN claim.relationId IS NOT NULL AND claim.type IN friendlyTypes THEN 1 END) AS friendly,
  count(CASE WHEN claim.relationId IS NOT NULL AND claim.type IN hostileTypes THEN 1 END) AS hostile,
  min(document.publishedOn) AS firstDay,
  max(document.publishedOn) AS lastDay
ORDER BY claims DESC, source
LIMIT $limit
