// Question: Which entities does no relation touch, and does anything name them at all?
// Parameters:
//   :param limit => 25
// Columns: id, name, kind, claims, roles, names
// Caveats: Places and speakers often stand in claims only as such (roles AT, SPOKEN_BY). An entity of denied or planned claims alone is
//   right; a person without any claim is a sign of names that were merged away.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)--(:Entity) }
OPTIONAL MATCH (entity)<-[role:SUBJECT|OBJECT|SPOKEN_BY|AT]-(claim:Claim)
RETURN
  entity.id AS id,
  entity.name AS name,
  entity.kind AS kind,
  count(claim) AS claims,
  collect(DISTINCT type(role)) AS roles,
  [(known:Name)-[:NAMES]->(entity) | known.text] AS names
ORDER BY claims, kind, name
LIMIT $limit
