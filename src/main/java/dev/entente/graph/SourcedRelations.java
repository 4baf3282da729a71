package dev.entente.graph;

import dev.entente.model.RelationId;
import dev.entente.network.RelationChoice;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which relations stand when only some sources are believed. */
@Singleton
public class SourcedRelations {
    /** As many relations at most; the rest would take longer to read than to search. */
    public static final int MOST = 300_000;

    private static final String KNOWN = """
            MATCH (s:Source)
            WHERE s.id IN $sources
            RETURN s.id AS id
            """;

    private static final String STATED = """
            MATCH (s:Source)<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim)
            WHERE s.id IN $sources AND c.relationId IS NOT NULL
            WITH DISTINCT c.relationId AS id
            LIMIT $limit
            RETURN id
            """;

    private static final String STATED_BY_NO_OTHER = """
            MATCH (s:Source)<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim)
            WHERE s.id IN $sources AND c.relationId IS NOT NULL
            WITH DISTINCT c.relationId AS id
            WHERE NOT EXISTS {
              MATCH (:Claim {relationId: id})-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(other:Source)
              WHERE NOT other.id IN $sources
            }
            WITH id
            LIMIT $limit
            RETURN id
            """;

    private final Reader reader;

    SourcedRelations(Reader reader) {
        this.reader = reader;
    }

    /** Those of the sources, by their ids, that there are not. */
    public Set<String> unknown(Collection<String> sources) {
        Set<String> unknown = new HashSet<>(sources);
        reader.list(KNOWN, Map.of("sources", List.copyOf(sources)), row -> row.get("id")
                        .asString())
                .forEach(unknown::remove);
        return unknown;
    }

    /** The relations that at least one of the sources asserts; empty when they are more than {@value #MOST}. */
    public Optional<RelationChoice> statedBy(Collection<String> sources) {
        return ids(STATED, sources).map(RelationChoice::only);
    }

    /** The relations that others assert too, or alone; empty when those that only these sources assert are more than {@value #MOST}. */
    public Optional<RelationChoice> statedWithout(Collection<String> sources) {
        return ids(STATED_BY_NO_OTHER, sources).map(RelationChoice::without);
    }

    private Optional<List<RelationId>> ids(String cypher, Collection<String> sources) {
        List<RelationId> ids = reader.list(
                cypher,
                Map.of("sources", List.copyOf(sources), "limit", MOST + 1),
                row -> new RelationId(row.get("id").asString()));
        return ids.size() > MOST ? Optional.empty() : Optional.of(ids);
    }
}
