// Question: Who opposes something, for instance the exercises, and who defends it?
// Parameters:
//   :param words => '"Foal Eagle" OR "Key Resolve" OR "Ulchi Freedom Guardian" OR THAAD'
//   :param limit => 25
// Columns: actor, kind, stance, relation, target, since, sources, denials
// Caveats: The words are a Lucene query over all names and aliases; quotation marks keep a name together.
//   Stance follows the ontology's sign: -1 against, +1 for. A state without a date stands at its first report.
CALL db.index.fulltext.queryNodes('names', $words, {limit: 100}) YIELD node
MATCH (node)-[:NAMES]->(target:Entity)
WITH DISTINCT target
MATCH (actor:Actor)-[tie]->(target)
WHERE tie.sign <> 0
RETURN
  actor.name AS actor,
  actor.kind AS kind,
  CASE WHEN tie.sign < 0 THEN 'against' ELSE 'for' END AS stance,
  type(tie) AS relation,
  target.name AS target,
  coalesce(tie.from, tie.firstReportedOn) AS since,
  tie.sources AS sources,
  tie.denials AS denials
ORDER BY stance, target, sources DESC, actor
LIMIT $limit
