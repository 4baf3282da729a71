package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.network.RelationFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A small graph drawn from a seed: persons, some of them joined by several relations, some relations undated. */
record RandomGraph(List<EntityId> entities, List<Relation> relations) {
    private static final List<RelationType> TYPES =
            List.of(RelationType.MET_WITH, RelationType.SUPPORTS, RelationType.OPPOSES, RelationType.CONTACTED);

    static RandomGraph of(long seed, int entities, int relations) {
        Random random = new Random(seed);
        List<EntityId> ids = IntStream.range(0, entities)
                .mapToObj(i -> new EntityId("person:p" + i))
                .toList();
        List<Relation> drawn = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            int a = random.nextInt(entities);
            int b = (a + 1 + random.nextInt(entities - 1)) % entities;
            RelationType type = TYPES.get(random.nextInt(TYPES.size()));
            int year = 2015 + random.nextInt(5);
            Period period = random.nextInt(5) == 0 ? Period.UNKNOWN : Period.since(PartialDate.year(year));
            String id = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":%013d".formatted(i);
            drawn.add(new Relation(
                    new RelationId(id),
                    new Tie(ids.get(a), type, ids.get(b)),
                    period,
                    1,
                    0,
                    1 + random.nextInt(3),
                    0.5 + random.nextInt(5) / 10.0,
                    null,
                    null));
        }
        return new RandomGraph(ids, drawn);
    }

    /** A meeting in 2018, told apart by its number. */
    static Relation met(int number, EntityId a, EntityId b) {
        return new Relation(
                new RelationId("met-with:%013d".formatted(number)),
                new Tie(a, RelationType.MET_WITH, b),
                Period.since(PartialDate.year(2018)),
                1,
                0,
                1,
                0.8,
                null,
                null);
    }

    void write(Driver driver) {
        try (Session session = driver.session()) {
            session.run(
                            "UNWIND $ids AS id CREATE (:Entity:Actor:Person {id: id, kind: 'Person', name: id})",
                            Map.of("ids", entities.stream().map(EntityId::value).toList()))
                    .consume();
            for (Relation relation : relations) {
                String cypher =
                        "MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) CREATE (a)-[r:%s]->(b) SET r = $row"
                                .formatted(relation.type());
                Map<String, Object> parameters = new HashMap<>();
                parameters.put("a", relation.tie().subject().value());
                parameters.put("b", relation.tie().object().value());
                parameters.put("row", RelationRow.write(relation));
                session.run(cypher, parameters).consume();
            }
        }
    }

    /** The relations that a reader who goes through all of them would let pass. */
    List<Relation> passing(RelationFilter filter) {
        return relations.stream()
                .filter(r -> filter.types().isEmpty() || filter.types().contains(r.type()))
                .filter(r -> r.confidence() >= filter.minConfidence())
                .filter(r -> filter.asOf() == null
                        || r.period().firstDay() == null
                        || !r.period().firstDay().isAfter(filter.asOf()))
                .toList();
    }
}
