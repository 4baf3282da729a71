package dev.entente.graph;

import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<RelationId, List<String>> names = new HashMap<>();
        List<String> ids = relations.stream().map(RelationId::value).toList();
        reader.list(NAMES, Map.of("ids", ids, "limit", limit), row -> row.asMap(value -> value))
                .forEach(row -> names.put(
                        new RelationId(row.get("id").asString()),
                        row.get("names").asList(name -> name.asString())));
        return names;
    }
}
