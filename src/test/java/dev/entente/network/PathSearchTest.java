package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSearchTest {
    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));
    private static final int CASES = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pathsAreThoseThatTryingEveryChainFinds(long seed) {
        Random random = new Random(seed);
        int withPaths = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(7), 8 + random.nextInt(20));
            withPaths += assertThatPathsAreAllChains(random, drawn);
        }
        assertThat(withPaths).isGreaterThan(CASES / 4);
    }

    /** Between entities of hundreds of relations other ways are taken than between those of few. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void pathsBetweenHubsAreThoseThatTryingEveryChainFinds(long seed) {
        Random random = new Random(seed);
        int cases = CASES / 20;
        int withPaths = 0;
        for (int i = 0; i < cases; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(3), 300 + random.nextInt(900));
            withPaths += assertThatPathsAreAllChains(random, drawn);
        }
        assertThat(withPaths).isGreaterThan(cases / 4);
    }

    /** How many cases with a path this is, 0 or 1. */
    private static int assertThatPathsAreAllChains(Random random, RandomRelations drawn) {
        RelationFilter filter = drawn.chosen(RandomRelations.filter(random), random);
        int maxHops = 1 + random.nextInt(5);
        int limit = 1 + random.nextInt(12);
        Ends ends = Ends.drawn(random, drawn);
        PathRequest request = ends.request(filter, maxHops, limit, PathRank.HOPS, 0, false);
        NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
        Set<List<EntityId>> expected =
                naive.chains(ends.from, ends.to, ends.avoid, maxHops, chain -> chain.containsAll(ends.via));

        FoundPaths found = new PathSearch(drawn.network(), request, AMPLE).find();

        assertThatIsBest(found, expected, limit, request);
        assertThat(found.paths()).allSatisfy(ranked -> assertThat(ranked.path().hops())
                .allSatisfy(
                        hop -> assertThat(naive.between(hop.from(), hop.to())).contains(hop.relation())));
        return expected.isEmpty() ? 0 : 1;
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void pathsOfASignMultiplyToIt(long seed) {
        Random random = new Random(seed);
        int withPaths = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(6), 8 + random.nextInt(20));
            RelationFilter filter = drawn.chosen(RandomRelations.filter(random), random);
            int sign = random.nextBoolean() ? 1 : -1;
            Ends ends = Ends.drawn(random, drawn);
            PathRequest request = ends.request(filter, 4, 50, PathRank.HOPS, sign, false);
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            Set<List<EntityId>> expected = naive.chains(
                    ends.from,
                    ends.to,
                    ends.avoid,
                    4,
                    chain ->
                            chain.containsAll(ends.via) && naive.products(chain).contains(sign));

            FoundPaths found = new PathSearch(drawn.network(), request, AMPLE).find();

            assertThatIsBest(found, expected, 50, request);
            assertThat(found.paths()).allSatisfy(ranked -> assertThat(ranked.path().hops().stream()
                            .mapToInt(hop -> hop.relation().type().definition().sign())
                            .reduce(1, (a, b) -> a * b))
                    .isEqualTo(sign));
            withPaths += expected.isEmpty() ? 0 : 1;
        }
        assertThat(withPaths).isGreaterThan(CASES / 8);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void pathsInTimeNeverGoBack(long seed) {
        Random random = new Random(seed);
        int withPaths = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn =
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(6), 8 + random.nextInt(20));
            RelationFilter filter = drawn.chosen(RandomRelations.filter(random), random);
            Ends ends = Ends.drawn(random, drawn);
            PathRequest request = ends.request(filter, 4, 50, PathRank.HOPS, 0, true);
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            Predicate<List<EntityId>> wanted = chain -> chain.containsAll(ends.via) && naive.canFollow(chain);
            Set<List<EntityId>> expected = naive.chains(ends.from, ends.to, ends.avoid, 4, wanted);

            FoundPaths found = new PathSearch(drawn.network(), request, AMPLE).find();

            assertThatIsBest(found, expected, 50, request);
            withPaths += expected.isEmpty() ? 0 : 1;
        }
        assertThat(withPaths).isGreaterThan(CASES / 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRENGTH", "INFORMATIVE"})
    void theBestRankedPathIsTheBestOfAll(PathRank rank) {
        Random random = new Random(10);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 7, 14);
            Network network = drawn.network();
            EntityId from = drawn.entities().get(0).id();
            EntityId to = drawn.entities().get(1).id();
            PathRequest request = new PathRequest(
                    Set.of(from), Set.of(to), RelationFilter.NONE, 4, 3, rank, Set.of(), Set.of(), 0, false);
            PathRequest all = new PathRequest(
                    Set.of(from), Set.of(to), RelationFilter.NONE, 4, 500, PathRank.HOPS, Set.of(), Set.of(), 0, false);
            NaiveGraph naive = new NaiveGraph(drawn.relations(), RelationFilter.NONE);

            List<RankedPath> found =
                    new PathSearch(network, request, AMPLE).find().paths();
            List<RankedPath> every = new PathSearch(network, all, AMPLE).find().paths();

            assertThat(new HashSet<>(
                            every.stream().map(path -> path.path().entities()).toList()))
                    .isEqualTo(naive.chains(Set.of(from), Set.of(to), Set.of(), 4, chain -> true));
            assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(path -> -path.score()
                    .by(rank)));
            List<Double> best = every.stream()
                    .map(path -> path.score().by(rank))
                    .sorted(Comparator.reverseOrder())
                    .limit(3)
                    .toList();
            assertThat(every).hasSizeLessThan(500);
            assertThat(found).doesNotHaveDuplicates();
            assertThat(found.stream().map(path -> path.score().by(rank)).toList())
                    .isEqualTo(best);
        }
    }

    @ParameterizedTest
    @EnumSource(PathRank.class)
    void theOrderOfPathsDoesNotHangOnTheOrderInWhichEntitiesCame(PathRank rank) {
        Random random = new Random(71);
        for (int i = 0; i < CASES / 10; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 7, 25);
            List<Entity> otherOrder = new ArrayList<>(drawn.entities());
            Collections.shuffle(otherOrder, random);
            PathRequest request = new PathRequest(
                    Set.of(drawn.entities().get(0).id()),
                    Set.of(drawn.entities().get(1).id()),
                    RelationFilter.NONE,
                    3,
                    500,
                    rank,
                    Set.of(),
                    Set.of(),
                    0,
                    false);

            FoundPaths found = new PathSearch(drawn.network(), request, AMPLE).find();
            FoundPaths again =
                    new PathSearch(new RandomRelations(otherOrder, drawn.relations()).network(), request, AMPLE).find();

            assertThat(found.paths()).hasSizeLessThan(500).isEqualTo(again.paths());
            if (rank == PathRank.HOPS) {
                assertThat(found.paths())
                        .extracting(path -> path.path().length())
                        .isSorted();
            }
        }
    }

    @Test
    void aPathHeldWhileAllItsRelationsDid() {
        List<Entity> entities = RandomRelations.of(1, 3, 0).entities();
        Relation allied = relation(entities, 0, RelationType.ALLIED_WITH, 1, "2015", "2018-03-01");
        Relation met = relation(entities, 1, RelationType.MET_WITH, 2, "2018-02", null);
        Relation left = relation(entities, 1, RelationType.OPPOSES, 2, "2018-03-01", null);

        RankedPath together = onlyPath(entities, List.of(allied, met));
        RankedPath apart = onlyPath(entities, List.of(allied, left));

        assertThat(together.heldTogether()).isTrue();
        assertThat(together.held()).isEqualTo(Period.between(PartialDate.day(2018, 2, 1), PartialDate.day(2018, 3, 1)));
        assertThat(apart.heldTogether()).isFalse();
    }

    private static RankedPath onlyPath(List<Entity> entities, List<Relation> relations) {
        PathRequest request =
                PathRequest.shortest(entities.get(0).id(), entities.get(2).id(), RelationFilter.NONE, 4, 10);
        return new PathSearch(new RandomRelations(entities, relations).network(), request, AMPLE)
                .find()
                .paths()
                .get(0);
    }

    private static Relation relation(
            List<Entity> entities, int from, RelationType type, int to, String start, @Nullable String end) {
        String id = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":%013d".formatted(from * 10 + to);
        return new Relation(
                new RelationId(id),
                new Tie(entities.get(from).id(), type, entities.get(to).id()),
                new Period(PartialDate.parse(start), end == null ? null : PartialDate.parse(end)),
                1,
                0,
                1,
                0.8,
                null,
                null);
    }

    @Test
    void askingForTheSameEntityAtBothEndsIsAMistake() {
        EntityId one = new EntityId("state:prk");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathRequest.shortest(one, one, RelationFilter.NONE, 4, 1));
    }

    @Test
    void anUnknownEntityHasNoPaths() {
        RandomRelations drawn = RandomRelations.of(1, 5, 20);
        PathRequest request = PathRequest.shortest(
                drawn.entities().get(0).id(), new EntityId("topic:nothing"), RelationFilter.NONE, 4, 10);

        FoundPaths found = new PathSearch(drawn.network(), request, AMPLE).find();

        assertThat(found).isEqualTo(new FoundPaths(List.of(), false));
    }

    private static void assertThatIsBest(
            FoundPaths found, Set<List<EntityId>> expected, int limit, PathRequest request) {
        List<List<EntityId>> chains =
                found.paths().stream().map(path -> path.path().entities()).toList();
        assertThat(found.isPartial()).isFalse();
        assertThat(found.paths()).doesNotHaveDuplicates();
        assertThat(expected).as("%s", request).containsAll(new HashSet<>(chains));
        List<Integer> lengths =
                expected.stream().map(List::size).sorted().limit(limit).toList();
        assertThat(new HashSet<>(chains)).as("%s", request).hasSize(lengths.size());
        assertThat(new HashSet<>(chains).stream().map(List::size).sorted())
                .as("%s", request)
                .containsExactlyElementsOf(lengths);
    }

    /** Where the paths of a case lead. */
    private record Ends(Set<EntityId> from, Set<EntityId> to, Set<EntityId> via, Set<EntityId> avoid) {
        static Ends drawn(Random random, RandomRelations drawn) {
            List<EntityId> ids =
                    drawn.entities().stream().map(entity -> entity.id()).toList();
            boolean areSets = random.nextInt(4) == 0;
            List<EntityId> rest = IntStream.range(areSets ? 4 : 2, ids.size())
                    .mapToObj(ids::get)
                    .toList();
            boolean isLed = random.nextInt(5) == 0;
            boolean isBarred = random.nextInt(5) == 0 && rest.size() > 1;
            return new Ends(
                    Set.copyOf(areSets ? ids.subList(0, 2) : ids.subList(0, 1)),
                    Set.copyOf(areSets ? ids.subList(2, 4) : ids.subList(1, 2)),
                    isLed ? Set.of(rest.get(0)) : Set.of(),
                    isBarred ? Set.of(rest.get(1)) : Set.of());
        }

        PathRequest request(RelationFilter filter, int maxHops, int limit, PathRank rank, int sign, boolean inTime) {
            return new PathRequest(from, to, filter, maxHops, limit, rank, via, avoid, sign, inTime);
        }
    }
}
