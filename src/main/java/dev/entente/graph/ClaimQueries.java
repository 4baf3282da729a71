package dev.entente.graph;

import dev.entente.model.Polarity;
import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the claims behind relations. */
@Singleton
public class ClaimQueries {
    /** The relation's own claims, and the tie's claims that carry none: denials, plans and suppositions. */
    private static final String OF_RELATION = """
            CALL () {
              MATCH (c:Claim {relationId: $relation})
              RETURN c
              UNION
              MATCH (carrying:Claim {relationId: $relation})
              WITH carrying.tie AS tie
              LIMIT 1
              MATCH (c:Claim {tie: tie})
              WHERE c.relationId IS NULL
              RETURN c
            }
            WITH c, $ranks[c.polarity] AS rank
            WHERE rank > $rank
              OR (rank = $rank AND c.confidence < $confidence)
              OR (rank = $rank AND c.confidence = $confidence AND c.id > $claim)
            WITH c, rank
            ORDER BY rank, c.confidence DESC, c.id
            LIMIT $limit
            MATCH (c)-[:STATED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
            RETURN %s
            ORDER BY rank, c.confidence DESC, c.id
            """.formatted(StatedClaim.COLUMNS);

    private static final Map<String, Integer> RANKS =
            Arrays.stream(Polarity.values()).collect(Collectors.toUnmodifiableMap(Polarity::code, ClaimQueries::rank));

    private final Reader reader;

    ClaimQueries(Reader reader) {
        this.reader = reader;
    }

    /**
     * A page of the claims that carry a relation, the surest first, then of what else is claimed of its ends and type: denied, planned and
     * hypothetical claims, which carry no relation.
     *
     * @param after the last claim of the page before; null for the first page
     * @param limit how many at most, 1 or more
     */
    public List<StatedClaim> list(RelationId relation, @Nullable ClaimCursor after, int limit) {
        return reader.list(
                OF_RELATION,
                Map.of(
                        "relation",
                        relation.value(),
                        "ranks",
                        RANKS,
                        "rank",
                        after == null ? -1 : after.rank(),
                        "confidence",
                        after == null ? 2.0 : after.position(),
                        "claim",
                        after == null ? "" : after.claimId(),
                        "limit",
                        limit),
                StatedClaim::read);
    }

    /** Asserted claims come first, then denials, plans and suppositions. */
    static int rank(Polarity polarity) {
        return polarity.ordinal();
    }
}
