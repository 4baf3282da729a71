package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.Neighbourhood;
import dev.entente.network.Neighbourhood.Level;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationTotal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    /** Bounds of one answer, so that a browser can draw it. */
    public static final int MAX_ENTITIES = 500;

    public static final int MAX_RELATIONS = 2_000;

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
        Search search = new Search(center, filter, limitPerType);
        for (int distance = 1; distance <= depth && !search.frontier.isEmpty(); distance++) {
            search.addLevel(distance);
        }
        return new Neighbourhood(center, search.levels, search.isTruncated);
    }

    private static String cypher(String query, RelationFilter filter) {
        return query.formatted(
                RelationCondition.pattern(filter),
                RelationCondition.leadsFrom("e"),
                RelationCondition.isWanted("other"),
                RelationCondition.condition("r"),
                RelationCondition.leadsFrom("other"),
                RelationRow.WITH_ENDS);
    }

    /** One search, used once. */
    private final class Search {
        private final RelationFilter filter;
        private final int limitPerType;
        private final List<Level> levels = new ArrayList<>();
        private final Set<String> inner = new LinkedHashSet<>();
        private final Set<EntityId> seen = new HashSet<>();
        private Set<EntityId> frontier;
        private int relationsLeft = MAX_RELATIONS;
        private boolean isTruncated;

        Search(EntityId center, RelationFilter filter, int limitPerType) {
            this.filter = filter;
            this.limitPerType = limitPerType;
            this.frontier = Set.of(center);
            seen.add(center);
        }

        void addLevel(int distance) {
            Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
            parameters.put("frontier", frontier.stream().map(EntityId::value).toList());
            parameters.put("inner", List.copyOf(inner));
            parameters.put("limitPerType", limitPerType);
            parameters.put("limit", relationsLeft + 1);
            Map<RelationType, Long> totals = new LinkedHashMap<>();
            reader.list(
                    cypher(TOTALS, filter),
                    parameters,
                    row -> totals.put(
                            RelationType.valueOf(row.get("type").asString()),
                            row.get("total").asLong()));
            if (totals.isEmpty()) {
                frontier = Set.of();
                return;
            }
            List<Relation> best = reader.list(cypher(BEST, filter), parameters, row -> RelationRow.read(row.get("r")));
            frontier.forEach(entity -> inner.add(entity.value()));
            levels.add(level(distance, best, totals));
        }

        private Level level(int distance, List<Relation> best, Map<RelationType, Long> totals) {
            Set<EntityId> met = new LinkedHashSet<>();
            Map<RelationId, Relation> shown = new LinkedHashMap<>();
            for (Relation relation : best) {
                if (shown.size() == relationsLeft || !hasRoomFor(relation)) {
                    isTruncated = true;
                    continue;
                }
                shown.put(relation.id(), relation);
                addIfNew(relation.tie().subject(), met);
                addIfNew(relation.tie().object(), met);
            }
            relationsLeft -= shown.size();
            frontier = met;
            return new Level(distance, List.copyOf(met), List.copyOf(shown.values()), totals(totals, shown));
        }

        private boolean hasRoomFor(Relation relation) {
            return seen.size() < MAX_ENTITIES
                    || (seen.contains(relation.tie().subject())
                            && seen.contains(relation.tie().object()));
        }

        private void addIfNew(EntityId entity, Set<EntityId> met) {
            if (seen.add(entity)) {
                met.add(entity);
            }
        }

        private static List<RelationTotal> totals(Map<RelationType, Long> totals, Map<RelationId, Relation> shown) {
            Map<RelationType, Integer> returned = new HashMap<>();
            shown.values().forEach(relation -> returned.merge(relation.type(), 1, Integer::sum));
            return totals.entrySet().stream()
                    .map(entry -> new RelationTotal(
                            entry.getKey(), entry.getValue(), returned.getOrDefault(entry.getKey(), 0)))
                    .sorted(Comparator.comparingLong(RelationTotal::total)
                            .reversed()
                            .thenComparing(RelationTotal::type))
                    .toList();
        }
    }
}
