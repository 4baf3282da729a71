package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NeighbourhoodLevels;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what lies around an entity: breadth first, two queries a level, each entity's best relations of each type. Best is what most
 * sources say, then what is surest, then what is latest.
 */
@Singleton
public class NeighbourhoodQuery {
    private static final String MATCH = """
            UNWIND $frontier AS id
            MATCH (e:Entity {id: id})-[r:%s]-(other:Entity)
            WHERE %s
              AND %s
              AND %s
              AND NOT (other.id IN $inner AND %s)
            """;

    private static final String TOTALS = MATCH + """
            RETURN type(r) AS type, count(DISTINCT r) AS total
            ORDER BY total DESC, type
            """;

    private static final String BEST = MATCH + """
            WITH e, r, coalesce(r.from, r.firstReportedOn) AS day
            ORDER BY r.sources DESC, r.confidence DESC, day DESC, r.id
            WITH e, type(r) AS type, collect(r)[..$limitPerType] AS best
            UNWIND best AS r
            WITH DISTINCT r
            ORDER BY r.sources DESC, r.confidence DESC, coalesce(r.from, r.firstReportedOn) DESC, r.id
            LIMIT $limit
            RETURN %s AS r
            """;

    private final Reader reader;

    NeighbourhoodQuery(Reader reader) {
        this.reader = reader;
    }

    /**
     * @param depth how far, 1 to 3
     * @param limitPerType how many relations of each type to show for each entity, 1 or more
     */
    public Neighbourhood around(EntityId center, RelationFilter filter, int depth, int limitPerType) {
        NeighbourhoodLevels levels = new NeighbourhoodLevels(center);
        Set<String> inner = new LinkedHashSet<>();
        for (int distance = 1; distance <= depth && !levels.frontier().isEmpty(); distance++) {
            Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
            List<String> frontier =
                    levels.frontier().stream().map(EntityId::value).toList();
            parameters.put("frontier", frontier);
            parameters.put("inner", List.copyOf(inner));
            parameters.put("limitPerType", limitPerType);
            parameters.put("limit", levels.relationsLeft() + 1);
            inner.addAll(frontier);
            addLevel(levels, filter, parameters);
        }
        return levels.neighbourhood();
    }

    private void addLevel(NeighbourhoodLevels levels, RelationFilter filter, Map<String, Object> parameters) {
        Map<RelationType, Long> totals = new LinkedHashMap<>();
        reader.list(
                cypher(TOTALS, filter),
                parameters,
                row -> totals.put(
                        RelationType.valueOf(row.get("type").asString()),
                        row.get("total").asLong()));
        List<Relation> best = totals.isEmpty()
                ? List.of()
                : reader.list(cypher(BEST, filter), parameters, row -> RelationRow.read(row.get("r")));
        levels.add(best, totals);
    }

    private static String cypher(String query, RelationFilter filter) {
        return query.formatted(
                RelationCondition.pattern(filter),
                RelationCondition.leadsFrom("e"),
                RelationCondition.isWanted("other"),
                RelationCondition.condition("r", filter),
                RelationCondition.leadsFrom("other"),
                RelationRow.WITH_ENDS);
    }
}
