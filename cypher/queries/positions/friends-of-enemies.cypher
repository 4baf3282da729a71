// Question: Who is on good terms with both sides of a quarrel: the friend of a friend's enemy?
// Parameters:
//   :param asOf => '2018-12-31'
//   :param kinds => ['State', 'Person', 'Organization']
//   :param limit => 25
// Columns: friend, middle, otherFriend, theirQuarrel, sources
// Caveats: Structural balance (Heider 1946, Cartwright and Harary 1956): middle is on good terms with two that are on bad terms.
//   Relations with a sign that began by the day and had not ended. Trade counts as good terms.
MATCH (one:Actor)-[tie]->(other:Actor)
WITH one, other, tie, tie.sign AS sign
WHERE sign <> 0 AND coalesce(tie.from, tie.firstReportedOn) <= date($asOf) AND (tie.to IS NULL OR tie.to > date($asOf))
WITH
  one, other,
  max(sign) > 0 AS isGood,
  collect(DISTINCT CASE WHEN sign < 0 THEN type(tie) END) AS quarrels,
  max(CASE WHEN sign < 0 THEN tie.sources END) AS sources
WHERE one.kind IN $kinds AND other.kind IN $kinds
UNWIND [
  {
    actor: one,
    friend: CASE WHEN isGood THEN other END,
    foe: CASE WHEN size(quarrels) > 0 THEN {actor: other, name: other.name, quarrels: quarrels, sources: sources} END
  },
  {actor: other, friend: CASE WHEN isGood THEN one END, foe: null}
] AS end
WITH end.actor AS friend, collect(DISTINCT end.friend) AS friends, collect(end.foe) AS foes
UNWIND friends AS middle
WITH middle, collect(friend) AS both, collect({name: friend.name, foes: foes}) AS sides
UNWIND sides AS side
UNWIND side.foes AS foe
WITH middle.name AS middle, both, side, foe
WHERE foe.actor IN both
RETURN
  side.name AS friend,
  middle,
  foe.name AS otherFriend,
  foe.quarrels AS theirQuarrel,
  foe.sources AS sources
ORDER BY sources DESC, friend, middle, otherFriend
LIMIT $limit
