package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    private static final int CASES = 100;

    /** Few entities and many relations, so that types and starts are found by halving. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRelationsOfADenseEntityAreThoseThatLookingAtEachLetsPass(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 4, i % 10 == 0 ? 8_000 : 800);
            Network network = drawn.network();
            RelationFilter filter = drawn.chosen(RandomRelations.filter(random), random);
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            Steps steps = new Steps(network, new Sieve(filter));
            for (int entity = 0; entity < drawn.entities().size(); entity++) {
                EntityId id = drawn.entities().get(entity).id();
                List<Relation> found = new ArrayList<>();
                steps.open(entity);
                while (steps.next()) {
                    Relation relation = network.relation(steps.relation());
                    EntityId other = network.entities().id(steps.neighbour());
                    found.add(relation);
                    assertThat(naive.leads(relation, id, other))
                            .as("%s %s", filter, relation)
                            .isTrue();
                    assertThat(relation.tie().subject().equals(id)).isEqualTo(steps.isForward());
                }
                Set<Relation> expected = new HashSet<>();
                drawn.entities().forEach(other -> expected.addAll(naive.between(id, other.id())));
                assertThat(found).doesNotHaveDuplicates();
                assertThat(new HashSet<>(found)).as("%s", filter).isEqualTo(expected);
            }
        }
    }
}
