// Question: Who sanctioned whom, since when, and did anybody report a concession since?
// Parameters:
//   :param from => '2006-01-01'
//   :param to => '2020-01-01'
//   :param limit => 25
// Columns: sanctioner, target, times, since, latest, concessionsReported, concessionsDenied
// Caveats: Each dated round is one relation. Concessions are claims, published from the first round on, that anybody gave way to
//   the target (CONCEDES_TO covers more than lifted sanctions: read them with evidence/claims-behind-a-tie).
MATCH (sanctioner:Actor)-[sanction:SANCTIONS]->(target:Actor)
WITH sanctioner, target, sanction, coalesce(sanction.from, sanction.firstReportedOn) AS day
WHERE date($from) <= day < date($to)
WITH sanctioner, target, count(sanction) AS times, min(day) AS since, max(day) AS latest
OPTIONAL MATCH (target)<-[:OBJECT]-(concession:Claim {type: 'CONCEDES_TO'})-[:STATED_IN]->(document:Document)
WHERE document.publishedOn >= since AND document.publishedOn < date($to)
RETURN
  sanctioner.name AS sanctioner,
  target.name AS target,
  times,
  since,
  latest,
  count(CASE WHEN concession.polarity = 'asserted' THEN 1 END) AS concessionsReported,
  count(CASE WHEN concession.polarity = 'denied' THEN 1 END) AS concessionsDenied
ORDER BY times DESC, sanctioner, target
LIMIT $limit
