// Question: Whom do two entities both have dealings with?
// Parameters:
//   :param one => 'person:donald-trump'
//   :param other => 'person:xi-jinping'
//   :param limit => 25
// Columns: common, kind, withOne, withOther, sources
// Caveats: Any relation in any direction. Well-known states are everybody's neighbours: the better evidenced come first, not the more telling.
MATCH (one:Entity {id: $one})-[first]-(common:Entity)-[second]-(other:Entity {id: $other})
WITH
  common,
  collect(DISTINCT type(first)) AS withOne,
  collect(DISTINCT type(second)) AS withOther,
  max(first.sources) + max(second.sources) AS sources
RETURN common.name AS common, common.kind AS kind, withOne, withOther, sources
ORDER BY sources DESC, common
LIMIT $limit
