// Question: Which triads of friends and enemies around an actor are balanced, and which are not, as of a day?
// Parameters:
//   :param center => 'state:usa'
//   :param asOf => '2018-12-31'
//   :param limit => 25
// Columns: balanced, one, withOne, other, withOther, eachOther
// Caveats: Structural balance (Heider 1946, Cartwright and Harary 1956): the product of the three signs is positive. The sign of two is that of their
//   relations by weight (confidence, independent sources) where it leads by a tenth, else 0, and the triad is neither. Here an old event weighs as much
//   as a new one; GET /balance lets events fade.
MATCH (center:Actor {id: $center})-[tie]-(partner:Actor)
WHERE tie.sign <> 0
  AND (coalesce(tie.from, tie.firstReportedOn) IS NULL OR coalesce(tie.from, tie.firstReportedOn) <= date($asOf))
  AND (tie.to IS NULL OR tie.to > date($asOf))
WITH
  partner,
  sum(tie.sign * tie.confidence * (1 - 0.5 ^ tie.sources)) AS lead,
  sum(tie.confidence * (1 - 0.5 ^ tie.sources)) AS weight
WITH collect(partner) AS actors, collect(CASE WHEN abs(lead) > 0.1 * weight THEN sign(lead) ELSE 0 END) AS signs
UNWIND range(0, size(actors) - 1) AS place
WITH actors, signs, actors[place] AS one, signs[place] AS withOne
MATCH (one)-[tie]-(other)
WHERE tie.sign <> 0 AND one.id < other.id AND other IN actors
  AND (coalesce(tie.from, tie.firstReportedOn) IS NULL OR coalesce(tie.from, tie.firstReportedOn) <= date($asOf))
  AND (tie.to IS NULL OR tie.to > date($asOf))
WITH
  actors, signs, one, withOne, other,
  sum(tie.sign * tie.confidence * (1 - 0.5 ^ tie.sources)) AS lead,
  sum(tie.confidence * (1 - 0.5 ^ tie.sources)) AS weight
WITH
  one, other, withOne,
  head([place IN range(0, size(actors) - 1) WHERE actors[place] = other | signs[place]]) AS withOther,
  CASE WHEN abs(lead) > 0.1 * weight THEN sign(lead) ELSE 0 END AS eachOther
RETURN
  CASE WHEN withOne * withOther * eachOther <> 0 THEN withOne * withOther * eachOther > 0 END AS balanced,
  one.name AS one,
  withOne,
  other.name AS other,
  withOther,
  eachOther
ORDER BY balanced, one, other
LIMIT $limit
