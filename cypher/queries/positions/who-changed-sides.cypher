// Question: Who changed sides: for something before and against it after, or the reverse?
// Parameters:
//   :param from => '2017-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: actor, target, before, beforeDay, after, afterDay, change, sources
// Caveats: Two relations of opposite sign on the same target, the later within [from, to). One row a pair of relations: a change
//   back gives a second row. Newspapers also contradict each other; see evidence/claims-where-sources-disagree.
MATCH (actor:Actor)-[later]->(target:Entity)
WHERE later.sign <> 0 AND date($from) <= coalesce(later.from, later.firstReportedOn) < date($to)
WITH actor, target, collect(later) AS ones
MATCH (actor)-[earlier]->(target)
WHERE earlier.sign <> 0
UNWIND ones AS later
WITH
  actor, target, earlier, later,
  coalesce(earlier.from, earlier.firstReportedOn) AS beforeDay,
  coalesce(later.from, later.firstReportedOn) AS afterDay
WHERE earlier.sign * later.sign < 0 AND beforeDay < afterDay
RETURN
  actor.name AS actor,
  target.name AS target,
  type(earlier) AS before,
  beforeDay,
  type(later) AS after,
  afterDay,
  CASE WHEN later.sign > 0 THEN 'warmer' ELSE 'colder' END AS change,
  earlier.sources + later.sources AS sources
ORDER BY afterDay, actor, target, beforeDay
LIMIT $limit
