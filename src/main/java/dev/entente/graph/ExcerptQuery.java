package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.RelationFilter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads out of Neo4j as much of the network as one question needs: where there is none in memory, searches go through that. A filter's direction and
 * kinds are left to the search.
 */
@Singleton
public class ExcerptQuery {
    /** More are not read for one question. */
    static final int MAX_RELATIONS = 100_000;

    private static final String ROWS = """
              AND %s
            WITH DISTINCT r
            LIMIT $limit
            RETURN %s AS r
            """;

    /** Neo4j goes through the relations of that one of two which has fewer. */
    private static final String BETWEEN = """
            UNWIND $ids AS one
            UNWIND $ids AS other
            WITH one, other
            WHERE one < other
            MATCH (a:Entity {id: one})
            MATCH (b:Entity {id: other})
            MATCH (a)-[r:%s]-(b)
            WHERE true
            """ + ROWS;

    private static final String AROUND = """
            UNWIND $ids AS id
            MATCH (a:Entity {id: id})-[r:%s]-(b:Entity)
            WHERE true
            """ + ROWS;

    private static final String AMONG = """
            UNWIND $ids AS id
            MATCH (a:Entity {id: id})-[r:%s]->(b:Entity)
            WHERE b.id IN $ids
            """ + ROWS;

    private static final String ENTITIES = """
            MATCH (e:Entity)
            WHERE e.id IN $ids
            RETURN e {.*} AS e
            """;

    /** Neo4j keeps these counts at dense entities. */
    private static final String DEGREES = """
            MATCH (e:Entity)
            WHERE e.id IN $ids
            RETURN e.id AS id, COUNT { (e)-[:%s]-() } AS degree
            """.formatted(RelationCondition.pattern(RelationFilter.NONE));

    private final Reader reader;

    ExcerptQuery(Reader reader) {
        this.reader = reader;
    }

    /**
     * A part of the network.
     *
     * @param network the part
     * @param isWhole whether it holds all that was asked for, and not only the first 100,000 relations
     */
    public record Excerpt(Network network, boolean isWhole) {}

    /** The relations between any two of a few entities. */
    public Excerpt between(Collection<EntityId> few, RelationFilter filter) {
        return excerpt(few, rows(BETWEEN, few, filter));
    }

    /** All relations of the entities. */
    public Excerpt around(Collection<EntityId> centers, RelationFilter filter) {
        return excerpt(centers, rows(AROUND, centers, filter));
    }

    /** The relations between any two of many entities. */
    public Excerpt among(Collection<EntityId> many, RelationFilter filter) {
        return excerpt(many, rows(AMONG, many, filter));
    }

    /** All relations of the entities, and those between any two of their neighbours. */
    public Excerpt aroundAndAmong(Collection<EntityId> centers, RelationFilter filter) {
        List<Relation> around = rows(AROUND, centers, filter);
        Set<EntityId> neighbours = ends(around);
        Map<String, Relation> all = new LinkedHashMap<>();
        around.forEach(relation -> all.put(relation.id().value(), relation));
        rows(AMONG, neighbours, filter)
                .forEach(relation -> all.put(relation.id().value(), relation));
        return excerpt(centers, List.copyOf(all.values()));
    }

    /** How many relations each of the entities has in all, whatever an excerpt holds of them. */
    public Map<EntityId, Integer> degrees(Collection<EntityId> of) {
        List<String> ids = of.stream().map(EntityId::value).toList();
        return reader
                .list(
                        DEGREES,
                        Map.of("ids", ids),
                        row -> Map.entry(
                                new EntityId(row.get("id").asString()),
                                row.get("degree").asInt()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Relation> rows(String query, Collection<EntityId> ids, RelationFilter filter) {
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(filter));
        parameters.put("ids", ids.stream().map(EntityId::value).distinct().toList());
        parameters.put("limit", MAX_RELATIONS + 1);
        String cypher = query.formatted(
                RelationCondition.pattern(filter), RelationCondition.condition("r", filter), RelationRow.WITH_ENDS);
        return reader.list(cypher, parameters, row -> RelationRow.read(row.get("r")));
    }

    private Excerpt excerpt(Collection<EntityId> asked, List<Relation> relations) {
        boolean isWhole = relations.size() <= MAX_RELATIONS;
        Set<EntityId> named = new LinkedHashSet<>(asked);
        named.addAll(ends(relations));
        List<String> ids = named.stream().map(EntityId::value).toList();
        List<Entity> known = reader.list(ENTITIES, Map.of("ids", ids), row -> EntityRow.read(row.get("e")));
        NetworkBuilder builder = new NetworkBuilder(known, relations.size());
        builder.add(relations);
        return new Excerpt(builder.build(), isWhole);
    }

    private static Set<EntityId> ends(Collection<Relation> relations) {
        Set<EntityId> ends = new LinkedHashSet<>();
        for (Relation relation : relations) {
            ends.add(relation.tie().subject());
            ends.add(relation.tie().object());
        }
        return ends;
    }
}
