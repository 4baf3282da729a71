// A run of a loader, and the one job of a source that may run now.
CREATE CONSTRAINT job_id IF NOT EXISTS
FOR (j:Job) REQUIRE j.id IS UNIQUE;

CREATE CONSTRAINT lease_source IF NOT EXISTS
FOR (l:Lease) REQUIRE l.source IS UNIQUE;

// The graph's version, a count of the writes that changed it, and what each of the last of them changed.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS
FOR (v:GraphVersion) REQUIRE v.id IS UNIQUE;

CREATE CONSTRAINT change_version IF NOT EXISTS
FOR (c:Change) REQUIRE c.version IS UNIQUE;

// The few claims of an event that may bear on several days of it; openTie is their tie, other claims have none.
CREATE INDEX claim_open_tie IF NOT EXISTS
FOR (c:Claim) ON (c.openTie);
