// Question: What happened between two actors, in order of time?
// Parameters:
//   :param one => 'person:kim-jong-un'
//   :param other => 'person:xi-jinping'
//   :param limit => 50
// Columns: day, precision, subject, relation, object, sign, sources, denials, quote
// Caveats: What is not dated stands at the day it was first reported (precision "reported").
MATCH (one:Entity {id: $one})-[tie]-(other:Entity {id: $other})
CALL (tie) {
  MATCH (claim:Claim {relationId: tie.id})
  RETURN claim.quote AS quote
  ORDER BY claim.confidence DESC, claim.id
  LIMIT 1
}
RETURN
  coalesce(tie.from, tie.firstReportedOn) AS day,
  coalesce(tie.fromPrecision, 'reported') AS precision,
  startNode(tie).name AS subject,
  type(tie) AS relation,
  endNode(tie).name AS object,
  tie.sign AS sign,
  tie.sources AS sources,
  tie.denials AS denials,
  quote
ORDER BY day, relation
LIMIT $limit
