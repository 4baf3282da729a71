// Question: What was announced and never reported as done?
// Parameters:
//   :param types => ['MET_WITH', 'VISITED', 'HOSTED', 'NEGOTIATES_WITH', 'CONTACTED']
//   :param limit => 25
// Columns: announcedOn, source, subject, relation, object, dueFrom, speaker, quote
// Caveats: Announced: a planned claim. Done: an asserted claim of the same tie in a document published the same day or later, unless it dates the
//   event before the announcement. Silence is no proof: the documents loaded may not cover it.
MATCH (plan:Claim {polarity: 'planned'})-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source),
  (plan)-[:SUBJECT]->(subject:Entity),
  (plan)-[:OBJECT]->(object:Entity)
WHERE plan.type IN $types
  AND NOT EXISTS {
    MATCH (report:Claim {tie: plan.tie, polarity: 'asserted'})-[:STATED_IN]->(later:Document)
    WHERE later.publishedOn >= document.publishedOn
      AND coalesce(report.from, later.publishedOn) >= document.publishedOn
  }
RETURN
  document.publishedOn AS announcedOn,
  source.name AS source,
  subject.name AS subject,
  plan.type AS relation,
  object.name AS object,
  plan.from AS dueFrom,
  head([(plan)-[:SPOKEN_BY]->(speaker:Entity) | speaker.name]) AS speaker,
  plan.quote AS quote
ORDER BY announcedOn, subject, object
LIMIT $limit
