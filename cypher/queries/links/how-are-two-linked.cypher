// Question: How are two entities linked, and which sentence stands behind every step?
// Parameters:
//   :param from => 'person:bernie-sanders'
//   :param to => 'person:xi-jinping'
//   :param asOf => '2019-12-31'
//   :param leftOut => ['LOCATED_IN']
//   :param limit => 5
// Columns: hops, steps, quotes, weakest
// Caveats: All shortest chains of at most six relations, any direction, each once; of several relations between two neighbours the best
//   evidenced is told. Better chains first: weakest is the lowest confidence in it. What began after the day does not count.
MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
MATCH chain = allShortestPaths((one)-[*..6]-(other))
WHERE
  all(node IN nodes(chain) WHERE node:Entity)
  AND all(tie IN relationships(chain) WHERE
    NOT type(tie) IN $leftOut
    AND coalesce(tie.from, tie.firstReportedOn, date($asOf)) <= date($asOf))
WITH DISTINCT nodes(chain) AS stops
UNWIND range(0, size(stops) - 2) AS hop
CALL (stops, hop) {
  WITH stops[hop] AS here, stops[hop + 1] AS there
  MATCH (here)-[tie]-(there)
  WHERE
    NOT type(tie) IN $leftOut
    AND coalesce(tie.from, tie.firstReportedOn, date($asOf)) <= date($asOf)
  MATCH (claim:Claim {relationId: tie.id})
  RETURN tie, claim.quote AS quote
  ORDER BY tie.confidence DESC, claim.confidence DESC, claim.id
  LIMIT 1
}
WITH stops, hop, tie, quote, startNode(tie).name + ' ' + type(tie) + ' ' + endNode(tie).name AS step
ORDER BY hop
RETURN
  size(stops) - 1 AS hops,
  collect(step) AS steps,
  collect(quote) AS quotes,
  min(tie.confidence) AS weakest
ORDER BY hops, weakest DESC, steps
LIMIT $limit
