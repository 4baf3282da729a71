package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.network.NoPathReason;
import dev.entente.network.PathVariants;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationPath;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the shortest paths between two entities, whichever way their relations point.
 *
 * <p>Entities come first, relations second: Neo4j searches the graph in which all relations of a pair count as one, so that a pair joined by
 * a hundred relations takes one place among the paths, not a hundred. Each step then shows the pair's best relation: what most
 * sources say, then what is surest, then what is latest. Only where fewer paths exist than are asked for is the room left filled with the
 * same chains of entities through their next best relations.
 */
@Singleton
public class PathQuery {
    public static final int MAX_HOPS = 6;
    public static final int MAX_PATHS = 50;

    private static final int MAX_PARALLEL = 50;

    /** How many paths Neo4j is asked for, the least that is enough: few different literals, since each is planned anew. */
    private static final int[] COUNTS = {1, 10, MAX_PATHS};

    /** Placeholders: how many paths, types, how many hops. Neo4j takes literals only for the first and the last. */
    private static final String CHAINS = """
            MATCH (a:Entity {id: $from})
            MATCH (b:Entity {id: $to})
            MATCH SHORTEST %1$d (p = (a)((x)-[r:%2$s]-(y)
              WHERE %4$s
              AND NOT EXISTS {
                MATCH (x)-[s:%2$s]-(y)
                WHERE s.id < r.id AND %5$s
              }){1,%3$d}(b)
              WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n)))
            WITH [n IN nodes(p) | n.id] AS entities
            ORDER BY size(entities), entities
            LIMIT $limit
            RETURN entities
            """;

    private static final String RELATIONS = """
            UNWIND $pairs AS pair
            CALL (pair) {
              MATCH (a:Entity {id: pair[0]})-[r:%s]-(b:Entity {id: pair[1]})
              WHERE %s
              RETURN r
              ORDER BY r.sources DESC, r.confidence DESC, coalesce(r.from, r.firstReportedOn) DESC, r.id
              LIMIT $maxParallel
            }
            RETURN %s AS r
            """;

    private final Reader reader;

    PathQuery(Reader reader) {
        this.reader = reader;
    }

    /**
     * The shortest paths, shortest first; empty where there is none.
     *
     * @param from one end
     * @param to another end
     * @param filter which relations count; its direction and kinds are not looked at
     * @param maxHops how long a path may be, 1 to {@value #MAX_HOPS}
     * @param limit how many paths at most, 1 to {@value #MAX_PATHS}
     */
    public List<RelationPath> find(EntityId from, EntityId to, RelationFilter filter, int maxHops, int limit) {
        List<List<EntityId>> chains = chains(from, to, filter, maxHops, limit);
        return chains.isEmpty() ? List.of() : new PathVariants(chains, relations(chains, filter)).first(limit);
    }

    /** Why {@link #find} found nothing. */
    public NoPathReason reason(EntityId from, EntityId to, RelationFilter filter, int maxHops) {
        RelationFilter ofAnyType = filter.withTypes(Set.of());
        boolean hasTypes = !filter.types().isEmpty();
        if (filter.isDated() && isJoined(from, to, filter.withAnyDate(), maxHops)) {
            return NoPathReason.FILTERED_BY_DATE;
        }
        if (hasTypes && isJoined(from, to, ofAnyType, maxHops)) {
            return NoPathReason.FILTERED_BY_TYPES;
        }
        if (hasTypes && filter.isDated() && isJoined(from, to, ofAnyType.withAnyDate(), maxHops)) {
            return NoPathReason.FILTERED_BY_TYPES_AND_DATE;
        }
        return NoPathReason.NO_PATH_WITHIN_HOPS;
    }

    private boolean isJoined(EntityId from, EntityId to, RelationFilter filter, int maxHops) {
        return !chains(from, to, filter, maxHops, 1).isEmpty();
    }

    private List<List<EntityId>> chains(EntityId from, EntityId to, RelationFilter filter, int maxHops, int limit) {
        if (from.equals(to) || maxHops < 1 || maxHops > MAX_HOPS || limit < 1 || limit > MAX_PATHS) {
            throw new IllegalArgumentException("Two ends, 1 to 6 hops and 1 to 50 paths are needed, not " + from + ", "
                    + to + ", " + maxHops + ", " + limit);
        }
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
        parameters.put("from", from.value());
        parameters.put("to", to.value());
        parameters.put("limit", limit);
        int count = Arrays.stream(COUNTS).filter(c -> c >= limit).findFirst().orElse(MAX_PATHS);
        String cypher = CHAINS.formatted(
                count,
                RelationCondition.pattern(filter),
                maxHops,
                RelationCondition.condition("r", filter),
                RelationCondition.condition("s", filter));
        return reader.list(cypher, parameters, row -> row.get("entities").asList(id -> new EntityId(id.asString())));
    }

    private Map<List<EntityId>, List<Relation>> relations(List<List<EntityId>> chains, RelationFilter filter) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (List<EntityId> chain : chains) {
            for (int i = 1; i < chain.size(); i++) {
                EntityId a = chain.get(i - 1);
                EntityId b = chain.get(i);
                pairs.add(a.compareTo(b) < 0 ? List.of(a.value(), b.value()) : List.of(b.value(), a.value()));
            }
        }
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
        parameters.put("pairs", List.copyOf(pairs));
        parameters.put("maxParallel", MAX_PARALLEL);
        String cypher = RELATIONS.formatted(
                RelationCondition.pattern(filter), RelationCondition.condition("r", filter), RelationRow.WITH_ENDS);
        Map<List<EntityId>, List<Relation>> byPair = new HashMap<>();
        for (Relation relation : reader.list(cypher, parameters, row -> RelationRow.read(row.get("r")))) {
            EntityId subject = relation.tie().subject();
            EntityId object = relation.tie().object();
            byPair.computeIfAbsent(List.of(subject, object), p -> new ArrayList<>())
                    .add(relation);
            byPair.computeIfAbsent(List.of(object, subject), p -> new ArrayList<>())
                    .add(relation);
        }
        return byPair;
    }
}
