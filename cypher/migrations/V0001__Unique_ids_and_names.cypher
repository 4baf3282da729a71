// One node for each entity, claim, document and source, and the index that finds it by the id the API shows.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (e:Entity) REQUIRE e.id IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (c:Claim) REQUIRE c.id IS UNIQUE;

CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (d:Document) REQUIRE d.id IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (s:Source) REQUIRE s.id IS UNIQUE;

// A name of an entity once: the key is the entity's id, a bar and the name's text.
CREATE CONSTRAINT name_key IF NOT EXISTS
FOR (n:Name) REQUIRE n.key IS UNIQUE;

// All claims of one tie, from which its relations are derived anew after each write.
CREATE INDEX claim_tie IF NOT EXISTS
FOR (c:Claim) ON (c.tie);

// The claims that carry a relation.
CREATE INDEX claim_relation_id IF NOT EXISTS
FOR (c:Claim) ON (c.relationId);

// Copies of one text.
CREATE INDEX document_content_hash IF NOT EXISTS
FOR (d:Document) ON (d.contentHash);

// Documents newest first, and those of a span of days.
CREATE INDEX document_published_on IF NOT EXISTS
FOR (d:Document) ON (d.publishedOn);

// Search over names and aliases; the analyzer folds case and diacritics of every script ("Bogota" finds "Bogotá").
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Name) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
