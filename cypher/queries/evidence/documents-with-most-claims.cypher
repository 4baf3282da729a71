// Question: Which documents say most, and about whom?
// Parameters:
//   :param limit => 25
// Columns: title, source, publishedOn, claims, drawn, entities
// Caveats: Drawn counts the claims that carry a relation; entities are the five named most often.
MATCH (document:Document)<-[:STATED_IN]-(claim:Claim)
WITH document, count(claim) AS claims, count(claim.relationId) AS drawn
ORDER BY claims DESC, document.id
LIMIT $limit
CALL (document) {
  MATCH (document)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
  WITH entity, count(claim) AS times
  ORDER BY times DESC, entity.name
  LIMIT 5
  RETURN collect(entity.name) AS entities
}
MATCH (document)-[:PUBLISHED_BY]->(source:Source)
RETURN document.title AS title, source.name AS source, document.publishedOn AS publishedOn, claims, drawn, entities
ORDER BY claims DESC, title
