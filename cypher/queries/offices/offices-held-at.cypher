// Question: Who leads, sits in or holds office in what on a day?
// Parameters:
//   :param asOf => '2018-06-01'
//   :param bodies => ['state:kor', 'state:usa', 'state:chn', 'state:prk', 'organization:minjung-party']
//   :param limit => 50
// Columns: body, relation, person, since, until, sources
// Caveats: An unknown start or end excludes nothing, so that a former holder nobody dates is shown too: look at since and sources.
MATCH (person:Person)-[role:LEADS|HOLDS_OFFICE_IN|MEMBER_OF]->(body:Actor)
WHERE
  body.id IN $bodies
  AND (role.from IS NULL OR role.from <= date($asOf))
  AND (role.to IS NULL OR role.to > date($asOf))
RETURN
  body.name AS body,
  type(role) AS relation,
  person.name AS person,
  role.from AS since,
  role.to AS until,
  role.sources AS sources
ORDER BY body, relation DESC, person
LIMIT $limit
