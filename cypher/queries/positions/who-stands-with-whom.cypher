// Question: Who stands with whom, and against whom, as of a day?
// Parameters:
//   :param asOf => '2018-07-01'
//   :param kinds => ['State', 'Organization', 'Person']
//   :param limit => 50
// Columns: one, side, other, relation, since, sources, denials, confidence
// Caveats: Standing relations only (alliance, support, opposition, war, trade); an unknown start or end excludes nothing.
MATCH (one:Actor)-[tie:ALLIED_WITH|SUPPORTS|OPPOSES|AT_WAR_WITH|TRADES_WITH]->(other:Actor)
WHERE
  one.kind IN $kinds AND other.kind IN $kinds
  AND (tie.from IS NULL OR tie.from <= date($asOf))
  AND (tie.to IS NULL OR tie.to > date($asOf))
RETURN
  one.name AS one,
  CASE WHEN tie.sign > 0 THEN 'with' ELSE 'against' END AS side,
  other.name AS other,
  type(tie) AS relation,
  tie.from AS since,
  tie.sources AS sources,
  tie.denials AS denials,
  tie.confidence AS confidence
ORDER BY side DESC, sources DESC, one, other
LIMIT $limit
