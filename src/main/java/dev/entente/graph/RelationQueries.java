package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single relations and an entity's relations page by page. */
@Singleton
public class RelationQueries {
    private static final String BY_ID = """
            MATCH (:Entity)-[r:%s]->(:Entity)
            WHERE r.id IN $ids
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
        return list(List.of(id)).stream().findFirst();
    }

    /** Those of the relations that exist, in no order; one query for each type among them. */
    public List<Relation> list(Collection<RelationId> ids) {
        Map<RelationType, List<String>> byType = new EnumMap<>(RelationType.class);
        for (RelationId id : ids) {
            id.findType().ifPresent(type -> byType.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(id.value()));
        }
        List<Relation> found = new ArrayList<>();
        byType.forEach((type, ofType) -> found.addAll(reader.list(
                BY_ID.formatted(type.name(), RelationRow.WITH_ENDS),
                Map.of("ids", ofType),
                row -> RelationRow.read(row.get("r")))));
        return found;
    }

    /**
     * An entity's relations, the latest start first, undated ones last.
     *
     * @param after the last row of the page before; null for the first page
     * @param limit how many at most
     */
    public List<Relation> page(EntityId entity, RelationFilter filter, @Nullable RelationCursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
        parameters.put("entity", entity.value());
        parameters.put("undated", RelationCursor.UNDATED);
        parameters.put("afterDay", after == null ? null : after.day());
        parameters.put("afterId", after == null ? null : after.id().value());
        parameters.put("limit", limit);
        String cypher = PAGE.formatted(
                RelationCondition.pattern(filter),
                RelationCondition.leadsFrom("e"),
                RelationCondition.isWanted("other"),
                RelationCondition.condition("r", filter),
                RelationRow.WITH_ENDS);
        return reader.list(cypher, parameters, row -> RelationRow.read(row.get("r")));
    }
}
