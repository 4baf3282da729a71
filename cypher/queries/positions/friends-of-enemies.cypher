// Question: Who is on good terms with both sides of a quarrel: the friend of a friend's enemy?
// Parameters:
//   :param asOf => '2018-12-31'
//   :param kinds => ['State', 'Person', 'Organization']
//   :param limit => 25
// Columns: friend, middle, otherFriend, theirQuarrel, sources
// Caveats: Structural balance (Heider 1946, Cartwright and Harary 1956): middle is on good terms with two that are on bad terms.
//   Relations with a sign that began by the day and had not ended. Trade counts as good terms.
MATCH (friend:Actor)-[quarrel]->(otherFriend:Actor)
WHERE quarrel.sign < 0 AND friend.kind IN $kinds AND otherFriend.kind IN $kinds
  AND coalesce(quarrel.from, quarrel.firstReportedOn) <= date($asOf)
  AND (quarrel.to IS NULL OR quarrel.to > date($asOf))
WITH friend, otherFriend, collect(DISTINCT type(quarrel)) AS quarrels, max(quarrel.sources) AS sources
MATCH (friend)-[first]-(one:Actor)
WHERE first.sign > 0 AND one.kind IN $kinds
  AND coalesce(first.from, first.firstReportedOn) <= date($asOf) AND (first.to IS NULL OR first.to > date($asOf))
WITH friend, otherFriend, quarrels, sources, collect(DISTINCT one) AS friends
MATCH (otherFriend)-[second]-(middle:Actor)
WHERE second.sign > 0 AND middle IN friends
  AND coalesce(second.from, second.firstReportedOn) <= date($asOf) AND (second.to IS NULL OR second.to > date($asOf))
WITH DISTINCT friend, middle, otherFriend, quarrels, sources
RETURN
  friend.name AS friend,
  middle.name AS middle,
  otherFriend.name AS otherFriend,
  quarrels AS theirQuarrel,
  sources
ORDER BY sources DESC, friend, middle, otherFriend
LIMIT $limit
