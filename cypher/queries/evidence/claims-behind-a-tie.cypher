// Question: Who says that one is tied to the other this way, and who denies it: the claims behind China ALLIED_WITH North Korea?
// Parameters:
//   :param one => 'state:chn'
//   :param type => 'ALLIED_WITH'
//   :param other => 'state:prk'
//   :param limit => 25
// Columns: publishedOn, source, title, polarity, speaker, quote, from, confidence, url
// Caveats: Either may come first: symmetric types are stored from the smaller id to the larger.
MATCH (claim:Claim)
WHERE claim.tie IN [$one + '|' + $type + '|' + $other, $other + '|' + $type + '|' + $one]
MATCH (claim)-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source)
RETURN
  document.publishedOn AS publishedOn,
  source.name AS source,
  document.title AS title,
  claim.polarity AS polarity,
  head([(claim)-[:SPOKEN_BY]->(speaker:Entity) | speaker.name]) AS speaker,
  claim.quote AS quote,
  claim.from AS from,
  claim.confidence AS confidence,
  document.url AS url
ORDER BY publishedOn, source, claim.start
LIMIT $limit
