package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypePageSearchTest {
    private static final int CASES = 300;

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void goingOnWithEachTypeShowsAllItsRelationsOnceInTheOrderOfTheNeighbourhood(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 3 + random.nextInt(6), random.nextInt(150));
            RelationFilter filter = RandomRelations.filter(random);
            EntityId center = drawn.entities().get(0).id();
            int limit = 1 + random.nextInt(3);
            Neighbourhood few = around(drawn.network(), center, filter, limit);
            Neighbourhood all = around(drawn.network(), center, filter, 1_000);

            for (Neighbourhood.Level level : all.levels()) {
                assertThat(level.next()).isEmpty();
                for (RelationTotal total : level.totals()) {
                    List<Relation> seen = new ArrayList<>(ofType(few.levels().get(0), total.type()));
                    BestPosition next = few.levels().get(0).next().get(total.type());
                    while (next != null) {
                        TypePageSearch.Page page = new TypePageSearch(
                                        drawn.network(), center, filter, next, SearchLimits.USUAL)
                                .find(limit);
                        seen.addAll(page.relations());
                        assertThat(page.totals())
                                .containsExactly(new RelationTotal(
                                        total.type(),
                                        total.total(),
                                        page.relations().size()));
                        next = page.hasMore() ? BestPosition.of(page.relations().get(limit - 1)) : null;
                    }
                    assertThat(seen).as("%s", filter).isEqualTo(ofType(level, total.type()));
                }
            }
        }
    }

    @Test
    void whatABoundOnEntitiesLeftOutOfATypeComesNext() {
        NeighbourhoodLevels levels = new NeighbourhoodLevels(new EntityId("state:center"));
        List<Relation> many = new ArrayList<>();
        Random random = new Random(1);
        RandomRelations drawn = RandomRelations.of(1, 2_000, 0);
        for (int i = 0; many.size() < 600; i++) {
            Relation relation = RandomRelations.relation(random, drawn.entities(), i);
            if (relation.type() == RelationType.VISITED) {
                many.add(relation);
            }
        }

        levels.add(many, Map.of(RelationType.VISITED, 600L));

        Neighbourhood.Level level = levels.neighbourhood().levels().get(0);
        int shown = 0;
        while (new HashSet<>(level.relations()).contains(many.get(shown))) {
            shown++;
        }
        assertThat(shown).isBetween(1, 599);
        assertThat(level.next()).containsEntry(RelationType.VISITED, BestPosition.of(many.get(shown - 1)));
    }

    private static Neighbourhood around(Network network, EntityId center, RelationFilter filter, int limit) {
        return new NeighbourhoodSearch(network, center, filter, limit).find(1);
    }

    private static List<Relation> ofType(Neighbourhood.Level level, RelationType type) {
        return level.relations().stream()
                .filter(relation -> relation.type() == type)
                .toList();
    }
}
