package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNeighbourSearchTest {
    private static final int CASES = 500;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theNeighboursCommonToAllAreThoseThatLookingAtEachRelationFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(10), 10 + random.nextInt(120));
            RelationFilter filter = RandomRelations.filter(random);
            List<EntityId> of = drawn.entities().stream()
                    .limit(2 + random.nextInt(2))
                    .map(Entity::id)
                    .toList();
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            Network network = drawn.network();
            List<EntityId> expected = new ArrayList<>(drawn.entities().stream()
                    .map(Entity::id)
                    .filter(id -> !of.contains(id))
                    .filter(id -> filter.kinds().isEmpty() || filter.kinds().contains(id.kind()))
                    .filter(id ->
                            of.stream().noneMatch(one -> naive.between(one, id).isEmpty()))
                    .toList());
            expected.sort(Comparator.comparing((EntityId id) -> -score(naive, of, id))
                    .thenComparing(Comparator.naturalOrder()));

            CommonNeighbours found = find(network, of, filter, 1_000);
            CommonNeighbours first = find(network, of, filter, 1);

            assertThat(found.neighbours().stream().map(CommonNeighbours.Neighbour::entity))
                    .as("%s", filter)
                    .containsExactlyElementsOf(expected);
            assertThat(found.total()).isEqualTo(expected.size());
            assertThat(first.total()).isEqualTo(expected.size());
            assertThat(first.neighbours())
                    .isEqualTo(found.neighbours().stream().limit(1).toList());
            for (CommonNeighbours.Neighbour neighbour : found.neighbours()) {
                assertThat(neighbour.score()).isCloseTo(score(naive, of, neighbour.entity()), within(1e-9));
                assertThat(neighbour.ties().stream().map(CommonNeighbours.Ties::of))
                        .containsExactlyElementsOf(of);
                for (CommonNeighbours.Ties ties : neighbour.ties()) {
                    List<Relation> all = naive.between(ties.of(), neighbour.entity());
                    assertThat(ties.total()).isEqualTo(all.size());
                    assertThat(all).containsAll(ties.relations());
                    assertThat(ties.relations()).hasSize(Math.min(2, all.size()));
                }
            }
        }
    }

    @Test
    void oneEntityHasNoCommonNeighbours() {
        RandomRelations drawn = RandomRelations.of(1, 4, 10);
        List<EntityId> one = List.of(drawn.entities().get(0).id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(drawn.network(), one, RelationFilter.NONE, 1))
                .withMessageContaining("2 to 20");
    }

    private static CommonNeighbours find(Network network, List<EntityId> of, RelationFilter filter, int limit) {
        return new CommonNeighbourSearch(network, of, filter, network::degree, limit, 2, SearchLimits.USUAL).find();
    }

    private static double score(NaiveGraph naive, List<EntityId> of, EntityId neighbour) {
        double product = 1;
        for (EntityId one : of) {
            product *= naive.between(one, neighbour).stream()
                    .mapToDouble(Relation::confidence)
                    .max()
                    .orElseThrow();
        }
        long degree = naive.relations().stream()
                .filter(relation -> relation.tie().subject().equals(neighbour)
                        || relation.tie().object().equals(neighbour))
                .count();
        return product * Math.pow(degree, -0.4);
    }
}
