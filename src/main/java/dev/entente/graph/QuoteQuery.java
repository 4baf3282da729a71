package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the claim that shows best why a relation is drawn. */
@Singleton
public class QuoteQuery {
    private static final String BEST = """
            UNWIND $ids AS id
            CALL (id) {
              MATCH (c:Claim {relationId: id})-[:STATED_IN]->(d:Document)
              WHERE c.polarity = 'asserted'
              RETURN c, d
              ORDER BY c.confidence DESC, c.id
              LIMIT 1
            }
            MATCH (d)-[:PUBLISHED_BY]->(s:Source)
            RETURN %s
            """.formatted(StatedClaim.COLUMNS);

    private final Reader reader;

    QuoteQuery(Reader reader) {
        this.reader = reader;
    }

    /** For each of the relations its surest asserted claim. */
    public Map<RelationId, StatedClaim> best(Collection<RelationId> relations) {
        if (relations.isEmpty()) {
            return Map.of();
        }
        List<String> ids = relations.stream().map(RelationId::value).toList();
        return reader.list(BEST, Map.of("ids", ids), StatedClaim::read).stream()
                .collect(Collectors.toMap(
                        claim -> Objects.requireNonNull(claim.relationId()), Function.identity(), (a, b) -> a));
    }
}
