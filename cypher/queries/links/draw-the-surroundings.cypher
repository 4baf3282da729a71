// Question: What does the network around an entity look like? (to be drawn)
// Parameters:
//   :param entity => 'person:kim-jong-un'
//   :param minimumConfidence => 0.5
//   :param limit => 150
// Columns: surroundings
// Caveats: For the Browser's graph view: chains of one or two relations. Turn "Connect result nodes" off to see these relations only.
MATCH surroundings = (:Entity {id: $entity})-[*1..2]-(:Entity)
WHERE
  all(node IN nodes(surroundings) WHERE node:Entity)
  AND all(tie IN relationships(surroundings) WHERE tie.confidence >= $minimumConfidence)
RETURN surroundings
ORDER BY length(surroundings)
LIMIT $limit
