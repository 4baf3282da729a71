// For each relation type of the ontology: <type>_id makes its relations unique by id and finds one by the id the API shows
// (the id's prefix names the type, so one index is asked); <type>_from finds those that began, or happened, in a span of days.

CREATE CONSTRAINT allied_with_id IF NOT EXISTS
FOR ()-[r:ALLIED_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX allied_with_from IF NOT EXISTS
FOR ()-[r:ALLIED_WITH]-() ON (r.from);

CREATE CONSTRAINT supports_id IF NOT EXISTS
FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX supports_from IF NOT EXISTS
FOR ()-[r:SUPPORTS]-() ON (r.from);

CREATE CONSTRAINT opposes_id IF NOT EXISTS
FOR ()-[r:OPPOSES]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX opposes_from IF NOT EXISTS
FOR ()-[r:OPPOSES]-() ON (r.from);

CREATE CONSTRAINT at_war_with_id IF NOT EXISTS
FOR ()-[r:AT_WAR_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX at_war_with_from IF NOT EXISTS
FOR ()-[r:AT_WAR_WITH]-() ON (r.from);

CREATE CONSTRAINT trades_with_id IF NOT EXISTS
FOR ()-[r:TRADES_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX trades_with_from IF NOT EXISTS
FOR ()-[r:TRADES_WITH]-() ON (r.from);

CREATE CONSTRAINT member_of_id IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX member_of_from IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-() ON (r.from);

CREATE CONSTRAINT leads_id IF NOT EXISTS
FOR ()-[r:LEADS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX leads_from IF NOT EXISTS
FOR ()-[r:LEADS]-() ON (r.from);

CREATE CONSTRAINT holds_office_in_id IF NOT EXISTS
FOR ()-[r:HOLDS_OFFICE_IN]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX holds_office_in_from IF NOT EXISTS
FOR ()-[r:HOLDS_OFFICE_IN]-() ON (r.from);

CREATE CONSTRAINT represents_id IF NOT EXISTS
FOR ()-[r:REPRESENTS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX represents_from IF NOT EXISTS
FOR ()-[r:REPRESENTS]-() ON (r.from);

CREATE CONSTRAINT party_to_id IF NOT EXISTS
FOR ()-[r:PARTY_TO]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX party_to_from IF NOT EXISTS
FOR ()-[r:PARTY_TO]-() ON (r.from);

CREATE CONSTRAINT part_of_id IF NOT EXISTS
FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX part_of_from IF NOT EXISTS
FOR ()-[r:PART_OF]-() ON (r.from);

CREATE CONSTRAINT located_in_id IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX located_in_from IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() ON (r.from);

CREATE CONSTRAINT relative_of_id IF NOT EXISTS
FOR ()-[r:RELATIVE_OF]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX relative_of_from IF NOT EXISTS
FOR ()-[r:RELATIVE_OF]-() ON (r.from);

CREATE CONSTRAINT possesses_id IF NOT EXISTS
FOR ()-[r:POSSESSES]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX possesses_from IF NOT EXISTS
FOR ()-[r:POSSESSES]-() ON (r.from);

CREATE CONSTRAINT met_with_id IF NOT EXISTS
FOR ()-[r:MET_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX met_with_from IF NOT EXISTS
FOR ()-[r:MET_WITH]-() ON (r.from);

CREATE CONSTRAINT contacted_id IF NOT EXISTS
FOR ()-[r:CONTACTED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX contacted_from IF NOT EXISTS
FOR ()-[r:CONTACTED]-() ON (r.from);

CREATE CONSTRAINT visited_id IF NOT EXISTS
FOR ()-[r:VISITED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX visited_from IF NOT EXISTS
FOR ()-[r:VISITED]-() ON (r.from);

CREATE CONSTRAINT hosted_id IF NOT EXISTS
FOR ()-[r:HOSTED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX hosted_from IF NOT EXISTS
FOR ()-[r:HOSTED]-() ON (r.from);

CREATE CONSTRAINT invited_id IF NOT EXISTS
FOR ()-[r:INVITED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX invited_from IF NOT EXISTS
FOR ()-[r:INVITED]-() ON (r.from);

CREATE CONSTRAINT negotiates_with_id IF NOT EXISTS
FOR ()-[r:NEGOTIATES_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX negotiates_with_from IF NOT EXISTS
FOR ()-[r:NEGOTIATES_WITH]-() ON (r.from);

CREATE CONSTRAINT agreed_with_id IF NOT EXISTS
FOR ()-[r:AGREED_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX agreed_with_from IF NOT EXISTS
FOR ()-[r:AGREED_WITH]-() ON (r.from);

CREATE CONSTRAINT cooperates_with_id IF NOT EXISTS
FOR ()-[r:COOPERATES_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX cooperates_with_from IF NOT EXISTS
FOR ()-[r:COOPERATES_WITH]-() ON (r.from);

CREATE CONSTRAINT aids_id IF NOT EXISTS
FOR ()-[r:AIDS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX aids_from IF NOT EXISTS
FOR ()-[r:AIDS]-() ON (r.from);

CREATE CONSTRAINT concedes_to_id IF NOT EXISTS
FOR ()-[r:CONCEDES_TO]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX concedes_to_from IF NOT EXISTS
FOR ()-[r:CONCEDES_TO]-() ON (r.from);

CREATE CONSTRAINT urges_id IF NOT EXISTS
FOR ()-[r:URGES]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX urges_from IF NOT EXISTS
FOR ()-[r:URGES]-() ON (r.from);

CREATE CONSTRAINT accuses_id IF NOT EXISTS
FOR ()-[r:ACCUSES]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX accuses_from IF NOT EXISTS
FOR ()-[r:ACCUSES]-() ON (r.from);

CREATE CONSTRAINT rejects_id IF NOT EXISTS
FOR ()-[r:REJECTS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX rejects_from IF NOT EXISTS
FOR ()-[r:REJECTS]-() ON (r.from);

CREATE CONSTRAINT threatens_id IF NOT EXISTS
FOR ()-[r:THREATENS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX threatens_from IF NOT EXISTS
FOR ()-[r:THREATENS]-() ON (r.from);

CREATE CONSTRAINT protests_against_id IF NOT EXISTS
FOR ()-[r:PROTESTS_AGAINST]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX protests_against_from IF NOT EXISTS
FOR ()-[r:PROTESTS_AGAINST]-() ON (r.from);

CREATE CONSTRAINT sanctions_id IF NOT EXISTS
FOR ()-[r:SANCTIONS]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX sanctions_from IF NOT EXISTS
FOR ()-[r:SANCTIONS]-() ON (r.from);

CREATE CONSTRAINT mobilizes_against_id IF NOT EXISTS
FOR ()-[r:MOBILIZES_AGAINST]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX mobilizes_against_from IF NOT EXISTS
FOR ()-[r:MOBILIZES_AGAINST]-() ON (r.from);

CREATE CONSTRAINT coerces_id IF NOT EXISTS
FOR ()-[r:COERCES]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX coerces_from IF NOT EXISTS
FOR ()-[r:COERCES]-() ON (r.from);

CREATE CONSTRAINT attacked_id IF NOT EXISTS
FOR ()-[r:ATTACKED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX attacked_from IF NOT EXISTS
FOR ()-[r:ATTACKED]-() ON (r.from);

CREATE CONSTRAINT appointed_id IF NOT EXISTS
FOR ()-[r:APPOINTED]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX appointed_from IF NOT EXISTS
FOR ()-[r:APPOINTED]-() ON (r.from);

CREATE CONSTRAINT participated_in_id IF NOT EXISTS
FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX participated_in_from IF NOT EXISTS
FOR ()-[r:PARTICIPATED_IN]-() ON (r.from);
