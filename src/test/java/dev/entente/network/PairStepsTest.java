package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairStepsTest {
    private static final int FILTERS = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theRelationsOfAPairAreThoseThatLookingAtAllFinds(long seed) {
        Random random = new Random(seed);
        // Some with hubs on one side, some on both.
        RandomRelations drawn = RandomRelations.of(seed, 5 + random.nextInt(30), 1_000);
        Network network = changed(drawn, random);
        for (int i = 0; i < FILTERS; i++) {
            RelationFilter filter = drawn.chosen(RandomRelations.filter(random), random);
            NaiveGraph naive = new NaiveGraph(remaining(network), filter);
            Steps all = new Steps(network, new Sieve(filter));
            PairSteps pair = new PairSteps(network, new Sieve(filter));
            for (int a = 0; a < network.entityCount(); a++) {
                for (int b = 0; b < network.entityCount(); b++) {
                    Set<RelationId> walked = walked(pair, network, a, b);

                    assertThat(walked).isEqualTo(steps(all, network, a, b));
                    assertThat(a == b ? Set.of() : naive(naive, network, a, b)).containsAll(walked);
                }
            }
        }
    }

    private static Set<RelationId> walked(PairSteps pair, Network network, int a, int b) {
        Set<RelationId> walked = new HashSet<>();
        pair.open(a, b);
        while (pair.next()) {
            RelationId id = network.relation(pair.relation()).id();
            assertThat(pair.columns().id(pair.row())).isEqualTo(id);
            assertThat(walked.add(id)).isTrue();
        }
        return walked;
    }

    private static Set<RelationId> steps(Steps all, Network network, int a, int b) {
        Set<RelationId> found = new HashSet<>();
        all.open(a);
        while (all.next()) {
            if (all.neighbour() == b) {
                found.add(network.relation(all.relation()).id());
            }
        }
        return found;
    }

    private static Set<RelationId> naive(NaiveGraph naive, Network network, int a, int b) {
        EntityId from = network.entities().id(a);
        EntityId to = network.entities().id(b);
        return naive.between(from, to).stream().map(Relation::id).collect(Collectors.toSet());
    }

    /** With a second layer and masked relations in every other case. */
    private static Network changed(RandomRelations drawn, Random random) {
        Network network = drawn.network();
        if (random.nextBoolean()) {
            return network;
        }
        List<Relation> added = IntStream.range(0, 300)
                .mapToObj(i -> RandomRelations.relation(random, drawn.entities(), 5_000 + i))
                .toList();
        Set<RelationId> gone =
                drawn.relations().subList(0, 100).stream().map(Relation::id).collect(Collectors.toSet());
        return network.with(new NetworkDelta(List.of(), gone, added));
    }

    private static List<Relation> remaining(Network network) {
        return IntStream.range(0, network.base().columns().size)
                .filter(r -> !network.isMasked(r))
                .mapToObj(network::relation)
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    Layer overlay = network.overlay();
                    for (int r = 0; overlay != null && r < overlay.columns().size; r++) {
                        all.add(overlay.columns().relation(r, network.entities()));
                    }
                    return all;
                }));
    }
}
