// Question: What does the evidence behind a tie look like? (to be drawn)
// Parameters:
//   :param one => 'state:chn'
//   :param type => 'ALLIED_WITH'
//   :param other => 'state:prk'
//   :param limit => 25
// Columns: evidence, ends
// Caveats: For the Browser's graph view: claims with their documents, sources and the entities at both ends.
MATCH evidence = (claim:Claim)-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(:Source)
WHERE claim.tie IN [$one + '|' + $type + '|' + $other, $other + '|' + $type + '|' + $one]
MATCH ends = (:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Entity)
RETURN evidence, ends
LIMIT $limit
