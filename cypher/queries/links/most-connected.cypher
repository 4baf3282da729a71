// Question: Who has dealings with most others?
// Parameters:
//   :param kinds => ['Person', 'State', 'Organization', 'Group']
//   :param limit => 25
// Columns: name, kind, neighbours, relations, friendly, hostile, sources
// Caveats: Counts relations between entities, not mentions. Sources is the largest number behind one relation.
MATCH (one:Actor)-[tie]-(other:Actor)
WHERE one.kind IN $kinds AND other.kind IN $kinds
WITH
  one, other,
  count(tie) AS relations,
  count(CASE WHEN tie.sign > 0 THEN 1 END) AS friendly,
  count(CASE WHEN tie.sign < 0 THEN 1 END) AS hostile,
  max(tie.sources) AS sources
RETURN
  one.name AS name,
  one.kind AS kind,
  count(other) AS neighbours,
  sum(relations) AS relations,
  sum(friendly) AS friendly,
  sum(hostile) AS hostile,
  max(sources) AS sources
ORDER BY neighbours DESC, relations DESC, name
LIMIT $limit
