// Question: What is the id of somebody, by any name?
// Parameters:
//   :param words => '"Kim Jong"'
//   :param limit => 25
// Columns: id, name, kind, matched, language, score, relations
// Caveats: The words are a Lucene query: quotation marks for a name, ~ for misspellings (kimm~), * for a beginning (pyong*).
CALL db.index.fulltext.queryNodes('names', $words, {limit: 200}) YIELD node, score
MATCH (node)-[:NAMES]->(entity:Entity)
WITH entity, node, score
ORDER BY score DESC
WITH entity, head(collect(node)) AS known, max(score) AS score
RETURN
  entity.id AS id,
  entity.name AS name,
  entity.kind AS kind,
  known.text AS matched,
  known.language AS language,
  score,
  COUNT { (entity)-[tie]-(:Entity) } AS relations
ORDER BY score DESC, relations DESC, id
LIMIT $limit
