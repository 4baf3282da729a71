// Question: Which entities does no claim speak of?
// Parameters:
//   :param limit => 25
// Columns: id, name, kind, names, identifiers
// Caveats: Expected for the gazetteer's states and capitals; for persons and groups a sign of names that were merged away or never read.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|SPOKEN_BY|AT]-(:Claim) }
RETURN
  entity.id AS id,
  entity.name AS name,
  entity.kind AS kind,
  [(known:Name)-[:NAMES]->(entity) | known.text] AS names,
  [key IN ['iso2', 'iso3', 'cow', 'wikidata', 'cameo'] WHERE entity[key] IS NOT NULL | key + ' ' + entity[key]] AS identifiers
ORDER BY kind, name
LIMIT $limit
