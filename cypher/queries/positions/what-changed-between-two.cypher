// Question: What began, ended, held on or happened between two actors from one day to another?
// Parameters:
//   :param one => 'person:kim-jong-un'
//   :param other => 'person:xi-jinping'
//   :param first => '2018-01-01'
//   :param second => '2018-12-31'
//   :param limit => 50
// Columns: change, day, subject, relation, object, sign, sources
// Caveats: A state without an end holds on, one without a start held before. Only dated events; one dated to a month or year counts at its first day.
MATCH (one:Entity {id: $one})-[tie]-(other:Entity {id: $other})
WITH
  tie,
  type(tie) IN [
    'ALLIED_WITH', 'SUPPORTS', 'OPPOSES', 'AT_WAR_WITH', 'TRADES_WITH', 'MEMBER_OF', 'LEADS', 'HOLDS_OFFICE_IN', 'REPRESENTS', 'PARTY_TO',
    'PART_OF', 'LOCATED_IN', 'RELATIVE_OF', 'POSSESSES', 'HAS_DIPLOMATIC_RELATIONS_WITH'
  ] AS isState,
  coalesce(tie.from <= date($first), true) AND coalesce(tie.to > date($first), true) AS heldBefore,
  coalesce(tie.from <= date($second), true) AND coalesce(tie.to > date($second), true) AS heldAfter
WITH
  tie,
  CASE
    WHEN isState AND heldBefore AND heldAfter THEN 'held'
    WHEN isState AND heldBefore THEN 'ended'
    WHEN isState AND heldAfter THEN 'began'
    WHEN isState AND tie.from > date($first) AND tie.from <= date($second) THEN 'came and went'
    WHEN NOT isState AND tie.from > date($first) AND tie.from <= date($second) THEN 'happened'
  END AS change
WHERE change IS NOT NULL
RETURN
  change,
  tie.from AS day,
  startNode(tie).name AS subject,
  type(tie) AS relation,
  endNode(tie).name AS object,
  tie.sign AS sign,
  tie.sources AS sources
ORDER BY change, day, relation
LIMIT $limit
