package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceSearchTest {
    private static final int CASES = 300;
    private static final int ALL = 10_000;
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void theTriadsAroundAnEntityAreThoseThatLookingAtEachThreeFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Case drawn = Case.of(random);
            EntityId center = drawn.world.entities().get(0).id();
            List<EntityId> partners = drawn.world.entities().stream()
                    .map(Entity::id)
                    .filter(id -> !id.equals(center))
                    .filter(id -> drawn.filter.kinds().isEmpty()
                            || drawn.filter.kinds().contains(id.kind()))
                    .sorted()
                    .toList();
            Naive naive = new Naive(drawn);
            for (EntityId b : partners) {
                partners.stream().filter(c -> b.compareTo(c) < 0).forEach(c -> naive.add(center, b, c));
            }

            Balance found = drawn.search(ALL).around(center);

            naive.assertSame(found);
            assertThat(found.partners()).isEqualTo((int) partners.stream()
                    .filter(partner -> isTie(naive.sign(center, partner)))
                    .count());
            assertThat(drawn.search(1).around(center).triads())
                    .usingRecursiveComparison()
                    .isEqualTo(found.triads().stream().limit(1).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theTriadsAmongSomeAreThoseThatLookingAtEachThreeFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Case drawn = Case.of(random);
            List<EntityId> some = drawn.world.entities().stream()
                    .limit(4)
                    .map(Entity::id)
                    .sorted()
                    .toList();
            Naive naive = new Naive(drawn);
            naive.add(some.get(0), some.get(1), some.get(2));
            naive.add(some.get(0), some.get(1), some.get(3));
            naive.add(some.get(0), some.get(2), some.get(3));
            naive.add(some.get(1), some.get(2), some.get(3));

            naive.assertSame(drawn.search(ALL).among(new HashSet<>(some)));
        }
    }

    @Test
    void aTriadIsBalancedWhereTheProductOfItsSignsIsPositive() {
        assertThat(TriadKind.of(1, 1, 1)).isEqualTo(TriadKind.THREE_FRIENDS);
        assertThat(TriadKind.of(1, -1, 1)).isEqualTo(TriadKind.QUARREL_OF_FRIENDS);
        assertThat(TriadKind.of(-1, 1, -1)).isEqualTo(TriadKind.COMMON_ENEMY);
        assertThat(TriadKind.of(-1, -1, -1)).isEqualTo(TriadKind.THREE_ENEMIES);
        for (TriadKind kind : TriadKind.values()) {
            long hostile = kind.signs().chars().filter(c -> c == '-').count();
            assertThat(kind.isBalanced()).isEqualTo(hostile % 2 == 0);
        }
    }

    @Test
    void twoEntitiesMakeNoTriad() {
        Case drawn = Case.of(new Random(1));
        Set<EntityId> two = Set.of(
                drawn.world.entities().get(0).id(),
                drawn.world.entities().get(1).id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawn.search(1).among(two))
                .withMessageContaining("3 to 20");
    }

    @Test
    void aSearchThatHitsItsLimitSaysSo() {
        RandomRelations world = RandomRelations.of(9, 60, 20_000);

        Balance found = new BalanceSearch(
                        world.network(),
                        RelationFilter.NONE,
                        START.plusYears(5),
                        10,
                        new SearchLimits(5_000, Duration.ofMinutes(1)))
                .around(world.entities().get(0).id());

        assertThat(found.isPartial()).isTrue();
    }

    private static boolean isTie(PairSign sign) {
        return sign.friendly() + sign.hostile() > 0;
    }

    /** A world, a filter and a day. */
    private record Case(RandomRelations world, RelationFilter filter, LocalDate day) {
        static Case of(Random random) {
            RelationFilter any = RandomRelations.filter(random);
            return new Case(
                    RandomRelations.of(random.nextLong(), 5 + random.nextInt(8), 10 + random.nextInt(120)),
                    new RelationFilter(Set.of(), Direction.BOTH, any.kinds(), null, any.window(), any.minConfidence()),
                    START.plusDays(random.nextInt(1800)));
        }

        BalanceSearch search(int limit) {
            return new BalanceSearch(world.network(), filter, day, limit, SearchLimits.USUAL);
        }
    }

    /** Goes through the triads it is given. */
    private static final class Naive {
        private final NaiveGraph graph;
        private final LocalDate day;
        private final Map<TriadKind, Long> counts = new HashMap<>();
        private final List<Expected> triads = new ArrayList<>();
        private long ambiguous;

        Naive(Case drawn) {
            this.day = drawn.day;
            this.graph = new NaiveGraph(
                    drawn.world.relations(),
                    new RelationFilter(
                            Set.of(),
                            Direction.BOTH,
                            Set.of(),
                            drawn.day,
                            drawn.filter.window(),
                            drawn.filter.minConfidence()));
            for (TriadKind kind : TriadKind.values()) {
                counts.put(kind, 0L);
            }
        }

        PairSign sign(EntityId a, EntityId b) {
            return PairSign.of(graph.between(a, b), day);
        }

        void add(EntityId a, EntityId b, EntityId c) {
            List<PairSign> signs = List.of(sign(a, b), sign(a, c), sign(b, c));
            if (!signs.stream().allMatch(BalanceSearchTest::isTie)) {
                return;
            }
            if (signs.stream().anyMatch(PairSign::isAmbiguous)) {
                ambiguous++;
                return;
            }
            long hostile = signs.stream().filter(sign -> sign.sign() < 0).count();
            TriadKind kind = TriadKind.values()[(int) hostile];
            counts.merge(kind, 1L, Long::sum);
            double strength = signs.stream().mapToDouble(PairSign::lead).min().orElseThrow();
            triads.add(new Expected(List.of(a, b, c), kind, strength));
        }

        void assertSame(Balance found) {
            assertThat(found.counts()).isEqualTo(counts);
            assertThat(found.ambiguous()).isEqualTo(ambiguous);
            assertThat(found.balanced() + found.unbalanced()).isEqualTo(triads.size());
            triads.sort(Comparator.comparing((Expected triad) -> triad.kind.isBalanced())
                    .thenComparing(triad -> -Math.round(triad.strength * 1e9))
                    .thenComparing(triad -> triad.entities.toString()));
            assertThat(found.triads().stream().map(Triad::kind).toList())
                    .isEqualTo(triads.stream().map(Expected::kind).toList());
            for (int i = 0; i < triads.size(); i++) {
                Triad triad = found.triads().get(i);
                assertThat(triad.strength()).isCloseTo(triads.get(i).strength, within(1e-6));
            }
            assertThat(found.triads().stream().map(Triad::entities))
                    .containsExactlyInAnyOrderElementsOf(
                            triads.stream().map(Expected::entities).toList());
            for (Triad triad : found.triads()) {
                for (Triad.Side side : triad.sides()) {
                    List<Relation> signed = graph.between(side.one(), side.other()).stream()
                            .filter(relation -> relation.type().definition().sign() != 0)
                            .toList();
                    assertThat(side.total()).isEqualTo(signed.size());
                    assertThat(signed).containsAll(side.relations());
                    assertThat(side.relations()).hasSize(Math.min(signed.size(), BalanceSearch.MAX_RELATIONS));
                }
            }
        }
    }

    private record Expected(List<EntityId> entities, TriadKind kind, double strength) {}
}
