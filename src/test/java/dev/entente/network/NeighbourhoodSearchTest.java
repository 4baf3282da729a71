package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodSearchTest {
    private static final int CASES = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyLevelHoldsWhatLookingAtEachRelationFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 4 + random.nextInt(12), 5 + random.nextInt(40));
            RelationFilter filter = RandomRelations.filter(random);
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            EntityId center = drawn.entities().get(0).id();

            Neighbourhood all = new NeighbourhoodSearch(drawn.network(), center, filter, 200).find(3);
            Neighbourhood few = new NeighbourhoodSearch(drawn.network(), center, filter, 1).find(1);

            Set<EntityId> frontier = Set.of(center);
            Set<EntityId> inner = new HashSet<>();
            Set<EntityId> seen = new HashSet<>(frontier);
            for (Neighbourhood.Level level : all.levels()) {
                Set<Relation> expected = new LinkedHashSet<>();
                for (EntityId entity : frontier) {
                    expected.addAll(leading(naive, entity, inner));
                }
                assertThat(new HashSet<>(level.relations())).as("%s", filter).isEqualTo(expected);
                assertThat(totals(level)).as("%s", filter).isEqualTo(byType(expected));
                inner.addAll(frontier);
                frontier = expected.stream()
                        .flatMap(r -> List.of(r.tie().subject(), r.tie().object()).stream())
                        .filter(seen::add)
                        .collect(Collectors.toSet());
                assertThat(new HashSet<>(level.entities())).isEqualTo(frontier);
            }
            assertThat(few.levels().stream().flatMap(level -> level.totals().stream()))
                    .allSatisfy(total -> assertThat(total.returned()).isEqualTo(1));
            if (!all.levels().isEmpty()) {
                assertThat(totals(few.levels().get(0)))
                        .isEqualTo(totals(all.levels().get(0)));
            }
        }
    }

    private static List<Relation> leading(NaiveGraph naive, EntityId from, Set<EntityId> inner) {
        List<Relation> found = new ArrayList<>();
        for (Relation relation : naive.relations()) {
            EntityId other = relation.tie().subject().equals(from)
                    ? relation.tie().object()
                    : relation.tie().subject();
            boolean isWanted =
                    naive.filter().kinds().isEmpty() || naive.filter().kinds().contains(other.kind());
            boolean isKnown = inner.contains(other) && naive.leads(relation, other, from);
            if (isWanted && naive.leads(relation, from, other) && !isKnown) {
                found.add(relation);
            }
        }
        return found;
    }

    private static Map<RelationType, Long> totals(Neighbourhood.Level level) {
        return new TreeMap<>(
                level.totals().stream().collect(Collectors.toMap(RelationTotal::type, RelationTotal::total)));
    }

    private static Map<RelationType, Long> byType(Set<Relation> relations) {
        return new TreeMap<>(relations.stream().collect(Collectors.groupingBy(Relation::type, Collectors.counting())));
    }
}
