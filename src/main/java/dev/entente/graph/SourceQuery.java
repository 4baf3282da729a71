package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds who says that a relation is so. */
@Singleton
public class SourceQuery {
    private static final String NAMES = """
            UNWIND $ids AS id
            MATCH (c:Claim {relationId: id})-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->(s:Source)
            WHERE c.polarity = 'asserted'
            WITH id, s.name AS name, count(*) AS claims
            ORDER BY claims DESC, name
            RETURN id, collect(name)[..$limit] AS names
            """;

    private final Reader reader;

    SourceQuery(Reader reader) {
        this.reader = reader;
    }

    /**
     * For each of the relations the names of the sources that assert it, those with most claims first.
     *
     * @param limit how many for each at most
     */
    public Map<RelationId, List<String>> names(Collection<RelationId> relations, int limit) {
        if (relations.isEmpty()) {
            return Map.of();
        }
        List<String> ids = relations.stream().map(RelationId::value).toList();
        return reader
                .list(
                        NAMES,
                        Map.of("ids", ids, "limit", limit),
                        row -> Map.entry(
                                new RelationId(row.get("id").asString()),
                                row.get("names").asList(name -> name.asString())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
