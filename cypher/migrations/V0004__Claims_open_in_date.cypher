// Marks the claims of events that are already there: those of a month or a year, and denials.
MATCH (c:Claim)
WHERE c.type IN [
  'MET_WITH', 'CONTACTED', 'VISITED', 'HOSTED', 'INVITED', 'NEGOTIATES_WITH', 'AGREED_WITH',
  'COOPERATES_WITH', 'AIDS', 'CONCEDES_TO', 'URGES', 'ACCUSES', 'REJECTS', 'THREATENS', 'PROTESTS_AGAINST',
  'SANCTIONS', 'MOBILIZES_AGAINST', 'COERCES', 'ATTACKED', 'APPOINTED', 'PARTICIPATED_IN'
]
  AND (c.polarity = 'denied' OR (c.polarity = 'asserted' AND c.fromPrecision IN ['month', 'year']))
SET c.openTie = c.tie;
