package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.Neighbourhood;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationTotal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeighbourhoodQueryTest {
    private final TestNeo4j neo4j = TestNeo4j.get();
    private final NeighbourhoodQuery query =
            new NeighbourhoodQuery(new Reader(neo4j.driver(), () -> Duration.ofSeconds(60)));

    @ParameterizedTest
    @EnumSource(Direction.class)
    void totalsAreWhatCountingOneByOneGives(Direction direction) {
        RandomGraph graph = RandomGraph.of(7, 14, 30);
        neo4j.clear();
        graph.write(neo4j.driver());
        RelationFilter filter = new RelationFilter(Set.of(), direction, Set.of(), null, Period.UNKNOWN, 0.6);
        EntityId center = graph.entities().get(0);

        Neighbourhood all = query.around(center, filter, 3, 100);
        Neighbourhood few = query.around(center, filter, 1, 1);

        Set<EntityId> frontier = Set.of(center);
        Set<EntityId> seen = new HashSet<>(frontier);
        Set<Relation> counted = new HashSet<>();
        for (Neighbourhood.Level level : all.levels()) {
            Set<Relation> expected = new HashSet<>();
            for (Relation relation : graph.passing(filter)) {
                if (leadsFromOneOf(frontier, relation, direction) && counted.add(relation)) {
                    expected.add(relation);
                }
            }
            assertThat(new HashSet<>(level.relations())).isEqualTo(expected);
            assertThat(totals(level))
                    .isEqualTo(expected.stream().collect(Collectors.groupingBy(Relation::type, Collectors.counting())));
            frontier = expected.stream()
                    .flatMap(r -> List.of(r.tie().subject(), r.tie().object()).stream())
                    .filter(seen::add)
                    .collect(Collectors.toSet());
            assertThat(new HashSet<>(level.entities())).isEqualTo(frontier);
        }
        assertThat(all.levels()).hasSizeGreaterThan(1);
        assertThat(all.isTruncated()).isFalse();
        assertThat(totals(few.levels().get(0))).isEqualTo(totals(all.levels().get(0)));
        assertThat(few.levels().get(0).totals())
                .allSatisfy(total -> assertThat(total.returned()).isEqualTo(1));
    }

    private static Map<RelationType, Long> totals(Neighbourhood.Level level) {
        return level.totals().stream().collect(Collectors.toMap(RelationTotal::type, RelationTotal::total));
    }

    private static boolean leadsFromOneOf(Set<EntityId> entities, Relation relation, Direction direction) {
        boolean isEitherWay = direction == Direction.BOTH || relation.type().isSymmetric();
        return ((isEitherWay || direction == Direction.OUT)
                        && entities.contains(relation.tie().subject()))
                || ((isEitherWay || direction == Direction.IN)
                        && entities.contains(relation.tie().object()));
    }
}
