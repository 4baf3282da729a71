// Question: Who stands around an entity, and how?
// Parameters:
//   :param entity => 'person:kim-jong-un'
//   :param asOf => '2019-12-31'
//   :param limit => 50
// Columns: relation, direction, neighbours, names, latest
// Caveats: One row a type and direction, with at most ten names. States must hold on the day, events have happened by it.
MATCH (centre:Entity {id: $entity})-[tie]-(neighbour:Entity)
WHERE
  coalesce(tie.from, tie.firstReportedOn, date($asOf)) <= date($asOf)
  AND (tie.to IS NULL OR tie.to > date($asOf))
WITH
  type(tie) AS relation,
  CASE WHEN startNode(tie) = centre THEN 'out' ELSE 'in' END AS direction,
  neighbour,
  coalesce(tie.from, tie.firstReportedOn) AS day
ORDER BY day DESC
RETURN
  relation,
  direction,
  count(DISTINCT neighbour) AS neighbours,
  collect(DISTINCT neighbour.name)[..10] AS names,
  max(day) AS latest
ORDER BY neighbours DESC, relation, direction
LIMIT $limit
