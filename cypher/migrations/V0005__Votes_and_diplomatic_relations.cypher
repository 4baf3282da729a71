// What the relations between states in data sets need: see V0002.

CREATE CONSTRAINT has_diplomatic_relations_with_id IF NOT EXISTS
FOR ()-[r:HAS_DIPLOMATIC_RELATIONS_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX has_diplomatic_relations_with_from IF NOT EXISTS
FOR ()-[r:HAS_DIPLOMATIC_RELATIONS_WITH]-() ON (r.from);

CREATE CONSTRAINT votes_with_id IF NOT EXISTS
FOR ()-[r:VOTES_WITH]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX votes_with_from IF NOT EXISTS
FOR ()-[r:VOTES_WITH]-() ON (r.from);

CREATE CONSTRAINT votes_against_id IF NOT EXISTS
FOR ()-[r:VOTES_AGAINST]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX votes_against_from IF NOT EXISTS
FOR ()-[r:VOTES_AGAINST]-() ON (r.from);
