package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkUpdateTest {
    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));
    private static final int ROUNDS = 60;

    @TempDir
    private Path folder;

    @Test
    void aRelationComesBackAsItWasGiven() {
        RandomRelations drawn = RandomRelations.of(1, 20, 500);

        assertThat(new HashSet<>(relations(drawn.network()))).isEqualTo(new HashSet<>(drawn.relations()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyChangesItIsTheNetworkOfWhatIsThere(long seed) {
        Random random = new Random(seed);
        RandomRelations drawn = RandomRelations.of(seed, 8, 30);
        Map<RelationId, Relation> present = new HashMap<>();
        drawn.relations().forEach(relation -> present.put(relation.id(), relation));
        List<Entity> entities = new ArrayList<>(drawn.entities());
        Network network = drawn.network();
        for (int round = 0; round < ROUNDS; round++) {
            network = network.with(delta(random, round, entities, present));
            RandomRelations now = new RandomRelations(entities, List.copyOf(present.values()));
            assertThat(network.relationCount()).isEqualTo(present.size());
            assertThat(relations(network)).containsExactlyInAnyOrderElementsOf(present.values());
            PathRequest request = PathRequest.shortest(
                    entities.get(0).id(), entities.get(entities.size() - 1).id(), RandomRelations.filter(random), 4, 8);
            assertThat(chains(network, request).size())
                    .isEqualTo(chains(now.network(), request).size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void afterAnyChangesDegreesAndScoresAreThoseOfTheNetworkReadAnew(long seed) {
        Random random = new Random(seed);
        RandomRelations drawn = RandomRelations.of(seed, 8, 30);
        Map<RelationId, Relation> present = new HashMap<>();
        drawn.relations().forEach(relation -> present.put(relation.id(), relation));
        List<Entity> entities = new ArrayList<>(drawn.entities());
        Network network = drawn.network();
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            network = network.with(delta(random, round, entities, present));
            Network anew = new RandomRelations(entities, List.copyOf(present.values())).network();
            for (Entity entity : entities) {
                assertThat(network.degree(entity.id())).isEqualTo(anew.degree(entity.id()));
            }
            assertThat(network.latestDay()).isEqualTo(anew.latestDay());
            EntityId from = entities.get(random.nextInt(8)).id();
            EntityId to = entities.get(random.nextInt(8)).id();
            for (PathRank rank : from.equals(to) ? new PathRank[0] : PathRank.values()) {
                PathRequest request = new PathRequest(
                        Set.of(from), Set.of(to), RelationFilter.NONE, 3, 1_000, rank, Set.of(), Set.of(), 0, false);
                List<RankedPath> ranked = chains(network, request);
                assertThat(ranked).containsExactlyInAnyOrderElementsOf(chains(anew, request));
                compared += ranked.size();
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aDigestTellsNetworksApartByWhatIsInThemOnly(long seed) {
        Random random = new Random(seed);
        RandomRelations drawn = RandomRelations.of(seed, 8, 30);
        Map<RelationId, Relation> present = new HashMap<>();
        drawn.relations().forEach(relation -> present.put(relation.id(), relation));
        List<Entity> entities = new ArrayList<>(drawn.entities());
        Network network = drawn.network();
        for (int round = 0; round < ROUNDS; round++) {
            Network before = network;
            network = network.with(delta(random, round, entities, present));
            NetworkBuilder anew = new NetworkBuilder(entities, 10);
            anew.add(present.values());
            NetworkDigest listed = NetworkDigest.of(anew.build());

            assertThat(NetworkDigest.of(network).differences(listed)).isEmpty();
            assertThat(NetworkDigest.of(before).differences(listed)).isNotEmpty();
        }
    }

    @Test
    void anEntityThatIsGoneIsNotFoundEvenWhereItCameBack() throws IOException {
        RandomRelations drawn = RandomRelations.of(8, 8, 30);
        EntityId gone = drawn.entities().get(3).id();
        EntityId back = drawn.entities().get(5).id();
        Set<RelationId> touched = drawn.relations().stream()
                .filter(relation -> Set.of(gone, back).contains(relation.tie().subject())
                        || Set.of(gone, back).contains(relation.tie().object()))
                .map(Relation::id)
                .collect(Collectors.toSet());
        Network without = drawn.network().with(new NetworkDelta(List.of(), Set.of(gone, back), touched, List.of()));
        Network again = without.with(new NetworkDelta(List.of(drawn.entities().get(5)), Set.of(), List.of()));
        NetworkFile file = new NetworkFile(folder.resolve("network.bin"));
        file.save(again, "key");
        Network read = file.find().orElseThrow().network();

        assertThat(without.contains(back)).isFalse();
        for (Network network : List.of(again, read)) {
            assertThat(network.contains(gone)).isFalse();
            assertThat(network.find(back)).isPresent();
            assertThat(network.entityCount()).isEqualTo(7);
            assertThat(network.entityIds()).hasSize(7).doesNotContain(gone);
            assertThat(network.relationCount()).isEqualTo(30 - touched.size());
        }
        assertThat(NetworkDigest.of(read).differences(NetworkDigest.of(again))).isEmpty();
    }

    @Test
    void readersGoOnWhileTheNetworkIsSwapped() throws Exception {
        RandomRelations drawn = RandomRelations.of(9, 50, 400);
        AtomicReference<Network> current = new AtomicReference<>(drawn.network());
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answered = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Random random = new Random(i);
            answered.add(readers.submit(() -> {
                int count = 0;
                while (!isOver.get() || count == 0) {
                    Network network = Objects.requireNonNull(current.get());
                    assertThat(relations(network)).hasSize(network.relationCount());
                    EntityId a = drawn.entities().get(random.nextInt(25)).id();
                    EntityId b = drawn.entities().get(25 + random.nextInt(25)).id();
                    chains(network, PathRequest.shortest(a, b, RelationFilter.NONE, 4, 5));
                    count++;
                }
                return count;
            }));
        }
        Random random = new Random(7);
        Map<RelationId, Relation> present = new HashMap<>();
        drawn.relations().forEach(relation -> present.put(relation.id(), relation));
        List<Entity> entities = new ArrayList<>(drawn.entities());
        for (int round = 0; round < 200; round++) {
            current.set(Objects.requireNonNull(current.get()).with(delta(random, round, entities, present)));
        }
        isOver.set(true);
        readers.shutdown();

        for (Future<Integer> reader : answered) {
            assertThat(reader.get()).isPositive();
        }
        assertThat(relations(Objects.requireNonNull(current.get())))
                .containsExactlyInAnyOrderElementsOf(present.values());
    }

    @Test
    void manyChangesAreFoldedIn() {
        RandomRelations drawn = RandomRelations.of(9, 500, 100);
        RandomRelations more = RandomRelations.of(10, 500, 51_000);
        Set<RelationId> touched = new HashSet<>();
        Map<RelationId, Relation> byId = new HashMap<>();
        more.relations().forEach(relation -> byId.put(relation.id(), relation));
        touched.addAll(byId.keySet());

        Network network = drawn.network().with(new NetworkDelta(more.entities(), touched, List.copyOf(byId.values())));

        assertThat(network.layers()).hasSize(1);
        assertThat(new HashSet<>(relations(network)).containsAll(byId.values())).isTrue();
    }

    private static NetworkDelta delta(
            Random random, int round, List<Entity> entities, Map<RelationId, Relation> present) {
        Entity added = RandomRelations.entity(EntityKind.TOPIC, 1_000 + round);
        List<Entity> changed = random.nextInt(3) == 0 ? List.of(added) : List.of();
        entities.addAll(changed);
        Set<RelationId> touched = new HashSet<>();
        List<Relation> now = new ArrayList<>();
        List<Relation> known = List.copyOf(present.values());
        for (int i = 0; i < 3; i++) {
            Relation gone = known.get(random.nextInt(known.size()));
            present.remove(gone.id());
            touched.add(gone.id());
            Relation fresh = RandomRelations.relation(random, entities, 10_000 + round * 10 + i);
            present.put(fresh.id(), fresh);
            touched.add(fresh.id());
            now.add(fresh);
        }
        return new NetworkDelta(changed, touched, now);
    }

    private static List<Relation> relations(Network network) {
        List<Relation> found = new ArrayList<>();
        Steps steps = new Steps(network, new Sieve(RelationFilter.NONE));
        for (int entity = 0; entity < network.entities().size(); entity++) {
            steps.open(entity);
            while (steps.next()) {
                if (steps.isForward()) {
                    found.add(network.relation(steps.relation()));
                }
            }
        }
        return found;
    }

    private static List<RankedPath> chains(Network network, PathRequest request) {
        return new PathSearch(network, request, AMPLE).find().paths();
    }
}
