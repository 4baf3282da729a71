// Question: Who travelled to whom, how often and when?
// Parameters:
//   :param from => '2017-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: visitor, visited, visits, days
// Caveats: A visit is VISITED or, told from the other side, HOSTED; two reports of one day count once.
//   The window is half-open: [from, to).
CALL () {
  MATCH (visitor:Actor)-[visit:VISITED]->(visited:Entity)
  RETURN visitor, visited, coalesce(visit.from, visit.firstReportedOn) AS day
  UNION
  MATCH (visitor:Actor)<-[visit:HOSTED]-(visited:Entity)
  RETURN visitor, visited, coalesce(visit.from, visit.firstReportedOn) AS day
}
WITH visitor, visited, day
WHERE date($from) <= day < date($to)
ORDER BY day
RETURN visitor.name AS visitor, visited.name AS visited, count(day) AS visits, collect(day) AS days
ORDER BY visits DESC, visitor, visited
LIMIT $limit
