// Question: Who has dealings with most others?
// Parameters:
//   :param kinds => ['Person', 'State', 'Organization', 'Group']
//   :param limit => 25
// Columns: name, kind, neighbours, relations, friendly, hostile, sources
// Caveats: Counts relations between entities, not mentions. Sources is the largest number behind one relation.
MATCH (one:Actor)
WHERE one.kind IN $kinds
CALL (one) {
  MATCH (one)-[tie]-(other)
  WITH other, tie.sign AS sign, tie.sources AS sources
  WITH
    other,
    count(*) AS relations,
    sum(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS friendly,
    sum(CASE WHEN sign < 0 THEN 1 ELSE 0 END) AS hostile,
    max(sources) AS sources
  WHERE other:Actor AND other.kind IN $kinds
  RETURN
    count(other) AS neighbours,
    sum(relations) AS relations,
    sum(friendly) AS friendly,
    sum(hostile) AS hostile,
    max(sources) AS sources
}
WITH one, neighbours, relations, friendly, hostile, sources
WHERE neighbours > 0
RETURN one.name AS name, one.kind AS kind, neighbours, relations, friendly, hostile, sources
ORDER BY neighbours DESC, relations DESC, name
LIMIT $limit
