package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single relations and an entity's relations page by page. */
@Singleton
public class RelationQueries {
    private static final String BY_ID = """
            MATCH (a:Entity)-[r:%s {id: $id}]->(b:Entity)
            RETURN %s AS r
            """;

    /** What a row sorts by depends on its id only, so that rows written between two pages move no other row. */
    private static final String PAGE = """
            MATCH (e:Entity {id: $entity})-[r:%s]-(other:Entity)
            WHERE %s
              AND %s
              AND %s
            WITH r, coalesce(r.from, $undated) AS day
            WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND r.id > $afterId)
            ORDER BY day DESC, r.id
            LIMIT $limit
            RETURN %s AS r
            """;

    private final Reader reader;

    RelationQueries(Reader reader) {
        this.reader = reader;
    }

    public Optional<Relation> find(RelationId id) {
        return id.findType().flatMap(type -> reader
                .list(
                        BY_ID.formatted(type.name(), RelationRow.WITH_ENDS),
                        Map.of("id", id.value()),
                        row -> RelationRow.read(row.get("r")))
                .stream()
                .findFirst());
    }

    /**
     * An entity's relations, the latest start first, undated ones last.
     *
     * @param after the last row of the page before; null for the first page
     * @param limit how many at most
     */
    public List<Relation> page(EntityId entity, RelationFilter filter, @Nullable RelationCursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("entity", entity.value());
        parameters.put("undated", RelationCursor.UNDATED);
        parameters.put("afterDay", after == null ? null : after.day());
        parameters.put("afterId", after == null ? null : after.id().value());
        parameters.put("limit", limit);
        String cypher = PAGE.formatted(
                filter.pattern(),
                RelationFilter.leadsFrom("e"),
                RelationFilter.isWanted("other"),
                RelationFilter.condition("r"),
                RelationRow.WITH_ENDS);
        return reader.list(cypher, parameters, row -> RelationRow.read(row.get("r")));
    }
}
