// Question: Who has dealings with most others?
// Parameters:
//   :param kinds => ['Person', 'State', 'Organization', 'Group']
//   :param limit => 25
// Columns: name, kind, neighbours, relations, friendly, hostile, sources
// Caveats: Counts relations between entities, not mentions. Sources is the largest number behind one relation.
MATCH (one:Actor)-[tie]-(other:Actor)
WHERE one.kind IN $kinds AND other.kind IN $kinds
RETURN
  one.name AS name,
  one.kind AS kind,
  count(DISTINCT other) AS neighbours,
  count(DISTINCT tie.id) AS relations,
  count(DISTINCT CASE WHEN tie.sign > 0 THEN tie.id END) AS friendly,
  count(DISTINCT CASE WHEN tie.sign < 0 THEN tie.id END) AS hostile,
  max(tie.sources) AS sources
ORDER BY neighbours DESC, relations DESC, name
LIMIT $limit
