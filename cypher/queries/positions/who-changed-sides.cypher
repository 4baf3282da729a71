// Question: Who changed sides: for something before and against it after, or the reverse?
// Parameters:
//   :param from => '2017-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: actor, target, before, beforeDay, after, afterDay, change, sources
// Caveats: Two relations of opposite sign on the same target, the later within [from, to). One row a pair of relations: a change
//   back gives a second row. Newspapers also contradict each other; see evidence/claims-where-sources-disagree.
MATCH (actor:Actor)-[tie]->(target:Entity)
WITH actor, target, tie, tie.sign AS sign, coalesce(tie.from, tie.firstReportedOn) AS day
WHERE sign <> 0 AND day < date($to)
WITH
  actor, target,
  max(day) AS last,
  min(sign) AS coldest,
  max(sign) AS warmest,
  collect({tie: tie, sign: sign, day: day}) AS ties
WHERE last >= date($from) AND coldest < 0 AND warmest > 0
UNWIND [each IN ties WHERE each.day >= date($from)] AS later
UNWIND [each IN ties WHERE each.day < later.day AND each.sign <> later.sign] AS earlier
RETURN
  actor.name AS actor,
  target.name AS target,
  type(earlier.tie) AS before,
  earlier.day AS beforeDay,
  type(later.tie) AS after,
  later.day AS afterDay,
  CASE WHEN later.sign > 0 THEN 'warmer' ELSE 'colder' END AS change,
  earlier.tie.sources + later.tie.sources AS sources
ORDER BY afterDay, actor, target, beforeDay
LIMIT $limit
