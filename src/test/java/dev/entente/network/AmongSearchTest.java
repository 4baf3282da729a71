package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmongSearchTest {
    private static final int CASES = 500;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void eachRelationBetweenTwoOfTheEntitiesIsFoundOnceAndTheBestAreShown(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 4 + random.nextInt(8), random.nextInt(80));
            RelationFilter any = RandomRelations.filter(random);
            List<EntityId> some = drawn.entities().stream()
                    .limit(1 + random.nextInt(6))
                    .map(Entity::id)
                    .toList();
            Set<RelationId> known = drawn.relations().stream()
                    .limit(random.nextInt(3))
                    .map(Relation::id)
                    .collect(Collectors.toSet());
            NaiveGraph naive = new NaiveGraph(drawn.relations(), both(any));
            Set<Relation> expected = drawn.relations().stream()
                    .filter(naive::passes)
                    .filter(r -> some.contains(r.tie().subject())
                            && some.contains(r.tie().object()))
                    .filter(r -> !known.contains(r.id()))
                    .collect(Collectors.toSet());

            AmongSearch.Among all = find(drawn, some, any, known, 1_000);
            AmongSearch.Among few = find(drawn, some, any, known, 3);

            assertThat(all.relations()).as("%s", any).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(totals(all))
                    .isEqualTo(new TreeMap<>(
                            expected.stream().collect(Collectors.groupingBy(Relation::type, Collectors.counting()))));
            assertThat(few.relations())
                    .isEqualTo(all.relations().stream().limit(3).toList());
            assertThat(totals(few)).isEqualTo(totals(all));
        }
    }

    private static AmongSearch.Among find(
            RandomRelations drawn, List<EntityId> some, RelationFilter filter, Set<RelationId> known, int limit) {
        return new AmongSearch(drawn.network(), some, filter, SearchLimits.USUAL).find(known, limit);
    }

    private static RelationFilter both(RelationFilter filter) {
        return filter.withDirection(Direction.BOTH).withKinds(Set.of());
    }

    private static Map<RelationType, Long> totals(AmongSearch.Among among) {
        return new TreeMap<>(
                among.totals().stream().collect(Collectors.toMap(RelationTotal::type, RelationTotal::total)));
    }
}
