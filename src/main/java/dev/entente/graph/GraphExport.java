package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads a graph out of Neo4j page by page, whole or what lies around an entity, each relation with its sources.
 *
 * <p>The pages of the whole graph are read one after the other, not in one transaction: what is written meanwhile may be in it or not, but a
 * relation is never given without its ends where nobody deletes meanwhile.
 */
@Singleton
public class GraphExport {
    /** How many claims go with a relation. */
    public static final int MAX_CLAIMS = 5;

    private static final int PAGE = 1_000;

    private static final String ENTITIES = """
            MATCH (e:Entity)
            WHERE e.id > $after AND e.name IS NOT NULL
            WITH e
            ORDER BY e.id
            LIMIT $limit
            RETURN %s AS e
            """.formatted(EntityRow.WITH_NAMES);

    /** Without the hint the planner takes all pairs of entities, where they are few, and looks at each relation for every page: 5 s where this takes 40 ms. */
    private static final String RELATIONS = """
            MATCH (s:Entity)-[r:%1$s]->(o:Entity)
            USING INDEX SEEK r:%1$s(id)
            WHERE r.id > $after
              AND ($kinds = [] OR (s.kind IN $kinds AND o.kind IN $kinds))
              AND %2$s
            WITH r
            ORDER BY r.id
            LIMIT $limit
            RETURN %3$s AS r
            """;

    /** Those of which there are any, as Neo4j counts them: planning a query for nothing takes longer than an empty answer. */
    private static final String TYPES = """
            CALL db.relationshipTypes() YIELD relationshipType
            RETURN relationshipType AS type
            """;

    private static final String CLAIMS = """
            UNWIND $ids AS id
            CALL (id) {
              MATCH (c:Claim {relationId: id})-[:STATED_IN]->(d:Document)
              WHERE c.polarity = 'asserted'
              RETURN c, d
              ORDER BY c.confidence DESC, c.id
              LIMIT $limit
            }
            MATCH (d)-[:PUBLISHED_BY]->(s:Source)
            WITH id, c, d, s
            ORDER BY id, c.confidence DESC, c.id
            RETURN %s
            """.formatted(StatedClaim.COLUMNS);

    private final Reader reader;
    private final EntityQueries entities;
    private final NeighbourhoodQuery neighbourhoods;

    GraphExport(Reader reader, EntityQueries entities, NeighbourhoodQuery neighbourhoods) {
        this.reader = reader;
        this.entities = entities;
        this.neighbourhoods = neighbourhoods;
    }

    /** All relations that the filter lets through, and their ends; without a filter entities that have no relation too. */
    public ExportedGraph whole(RelationFilter filter) {
        return new Whole(filter);
    }

    /** What {@link NeighbourhoodQuery} shows around an entity, within its bounds. */
    public ExportedGraph around(EntityId center, RelationFilter filter, int depth, int limitPerType) {
        List<Relation> relations = neighbourhoods.around(center, filter, depth, limitPerType).levels().stream()
                .flatMap(level -> level.relations().stream())
                .sorted(Comparator.comparing(Relation::type)
                        .thenComparing(relation -> relation.id().value()))
                .toList();
        return new Around(center, relations);
    }

    static String page(RelationType type, RelationFilter filter) {
        return RELATIONS.formatted(type.name(), RelationCondition.condition("r", filter), RelationRow.WITH_ENDS);
    }

    private List<SourcedRelation> withClaims(Collection<Relation> relations) {
        Map<RelationId, List<StatedClaim>> claims = reader
                .list(
                        CLAIMS,
                        Map.of(
                                "ids",
                                relations.stream()
                                        .map(relation -> relation.id().value())
                                        .toList(),
                                "limit",
                                MAX_CLAIMS),
                        StatedClaim::read)
                .stream()
                .collect(Collectors.groupingBy(claim -> Objects.requireNonNull(claim.relationId())));
        return relations.stream()
                .map(relation -> new SourcedRelation(relation, claims.getOrDefault(relation.id(), List.of())))
                .toList();
    }

    private final class Whole implements ExportedGraph {
        private final RelationFilter filter;

        Whole(RelationFilter filter) {
            this.filter = filter;
        }

        @Override
        public void forEachEntity(Consumer<Entity> taker) {
            if (filter.equals(RelationFilter.NONE)) {
                forEachEntity(taker, entity -> true);
            } else {
                Set<EntityId> ends = new HashSet<>();
                forEachPage(page -> page.forEach(relation -> {
                    ends.add(relation.tie().subject());
                    ends.add(relation.tie().object());
                }));
                forEachEntity(taker, entity -> ends.contains(entity.id()));
            }
        }

        private void forEachEntity(Consumer<Entity> taker, Predicate<Entity> isWanted) {
            String after = "";
            List<Entity> page;
            do {
                page = reader.list(
                        ENTITIES, Map.of("after", after, "limit", PAGE), row -> EntityRow.read(row.get("e")));
                page.stream().filter(isWanted).forEach(taker);
                after = page.isEmpty() ? after : page.get(page.size() - 1).id().value();
            } while (page.size() == PAGE);
        }

        @Override
        public void forEachRelation(Consumer<SourcedRelation> taker) {
            forEachPage(page -> withClaims(page).forEach(taker));
        }

        private void forEachPage(Consumer<List<Relation>> taker) {
            Set<String> present = Set.copyOf(
                    reader.list(TYPES, Map.of(), row -> row.get("type").asString()));
            for (RelationType type : RelationType.values()) {
                boolean isWanted = filter.types().isEmpty() || filter.types().contains(type);
                if (isWanted && present.contains(type.name())) {
                    forEachPage(type, taker);
                }
            }
        }

        private void forEachPage(RelationType type, Consumer<List<Relation>> taker) {
            String cypher = page(type, filter);
            Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
            parameters.put("limit", PAGE);
            parameters.put("after", "");
            List<Relation> page;
            do {
                page = reader.list(cypher, parameters, row -> RelationRow.read(row.get("r")));
                if (!page.isEmpty()) {
                    taker.accept(page);
                    parameters.put("after", page.get(page.size() - 1).id().value());
                }
            } while (page.size() == PAGE);
        }
    }

    private final class Around implements ExportedGraph {
        private final EntityId center;
        private final List<Relation> relations;

        Around(EntityId center, List<Relation> relations) {
            this.center = center;
            this.relations = relations;
        }

        @Override
        public void forEachEntity(Consumer<Entity> taker) {
            Set<EntityId> ids = new HashSet<>(Set.of(center));
            relations.forEach(relation -> {
                ids.add(relation.tie().subject());
                ids.add(relation.tie().object());
            });
            entities.list(ids).values().stream()
                    .sorted(Comparator.comparing(entity -> entity.id().value()))
                    .forEach(taker);
        }

        @Override
        public void forEachRelation(Consumer<SourcedRelation> taker) {
            withClaims(relations).forEach(taker);
        }
    }
}
