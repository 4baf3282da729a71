package dev.entente.graph;

import dev.entente.model.Evidence;
import dev.entente.model.Polarity;
import dev.entente.model.Tie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A stored claim as the derivation sees it.
 *
 * @param relationId the relation it is stored to carry; null where it carries none
 */
record StoredEvidence(Tie tie, Evidence evidence, @Nullable String relationId) {
    /** What {@link #read} reads, of a claim {@code c}. */
    static final String OF_CLAIM = """
            MATCH (c)-[:STATED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
            RETURN c {.id, .tie, .polarity, .from, .fromPrecision, .to, .toPrecision, .confidence, .relationId} AS claim,
              d.contentHash AS contentHash, d.publishedOn AS publishedOn, s.id AS source
            """;

    static StoredEvidence read(Record row) {
        Value claim = row.get("claim");
        Evidence evidence = new Evidence(
                claim.get("id").asString(),
                Polarity.of(claim.get("polarity").asString()),
                PeriodRow.read(claim),
                claim.get("confidence").asDouble(),
                row.get("source").asString(),
                row.get("contentHash").asString(),
                PeriodRow.day(row.get("publishedOn")));
        Value relationId = claim.get("relationId");
        return new StoredEvidence(
                TieKey.read(claim.get("tie").asString()), evidence, relationId.isNull() ? null : relationId.asString());
    }

    String id() {
        return evidence.claimId();
    }
}
