// Question: Which relations rest on the best evidence?
// Parameters:
//   :param limit => 25
// Columns: subject, relation, object, from, sources, claims, denials, confidence
// Caveats: Sources are independent: copies of one text count once. Confidence is the noisy-or over sources; denials stand beside it.
MATCH (subject:Entity)-[tie]->(object:Entity)
RETURN
  subject.name AS subject,
  type(tie) AS relation,
  object.name AS object,
  tie.from AS from,
  tie.sources AS sources,
  tie.claims AS claims,
  tie.denials AS denials,
  tie.confidence AS confidence
ORDER BY sources DESC, confidence DESC, claims DESC, subject, object
LIMIT $limit
