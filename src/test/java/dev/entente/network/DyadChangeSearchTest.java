package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyadChangeSearchTest {
    private static final int CASES = 500;
    private static final LocalDate START = LocalDate.of(2014, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void everyRelationIsOfTheSortThatAskingOnBothDaysSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 2 + random.nextInt(2), random.nextInt(60));
            EntityId one = drawn.entities().get(0).id();
            EntityId other = drawn.entities().get(1).id();
            LocalDate first = START.plusDays(random.nextInt(1500));
            LocalDate second = first.plusDays(1 + random.nextInt(1500));

            DyadChange change = new DyadChangeSearch(
                            drawn.network(), RelationFilter.NONE, first, second, 1000, SearchLimits.USUAL)
                    .find(one, other);
            DyadChange few = new DyadChangeSearch(
                            drawn.network(), RelationFilter.NONE, first, second, 1, SearchLimits.USUAL)
                    .find(one, other);

            NaiveGraph before = new NaiveGraph(drawn.relations(), asOf(first));
            NaiveGraph after = new NaiveGraph(drawn.relations(), asOf(second));
            List<Relation> all = new NaiveGraph(drawn.relations(), RelationFilter.NONE).between(one, other);
            Predicate<Relation> isState = r -> !r.type().isEvent();
            assertPart(change.held(), all, isState.and(before::passes).and(after::passes));
            assertPart(change.ended(), all, isState.and(before::passes).and(r -> !after.passes(r)));
            assertPart(change.began(), all, isState.and(after::passes).and(r -> !before.passes(r)));
            assertPart(
                    change.passed(),
                    all,
                    isState.and(r -> !before.passes(r) && !after.passes(r)).and(r -> beganBetween(r, first, second)));
            assertPart(change.happened(), all, r -> r.type().isEvent() && mayLieIn(r, first, second));
            assertThat(change.undatedEvents())
                    .isEqualTo(all.stream()
                            .filter(r -> r.type().isEvent() && r.period().from() == null)
                            .count());
            assertSign(change.before(), PairSign.of(before.between(one, other), first));
            assertSign(change.after(), PairSign.of(after.between(one, other), second));
            assertThat(few.held().total()).isEqualTo(change.held().total());
            assertThat(few.held().relations()).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void assertSign(PairSign found, PairSign expected) {
        assertThat(found.friendly()).isCloseTo(expected.friendly(), within(1e-9));
        assertThat(found.hostile()).isCloseTo(expected.hostile(), within(1e-9));
        assertThat(found.sign()).isEqualTo(expected.sign());
    }

    private static void assertPart(DyadChange.Part part, List<Relation> all, Predicate<Relation> isWanted) {
        Set<Relation> expected = all.stream().filter(isWanted).collect(Collectors.toSet());
        assertThat(part.relations()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(part.total()).isEqualTo(expected.size());
    }

    private static boolean beganBetween(Relation relation, LocalDate first, LocalDate second) {
        LocalDate start = relation.period().firstDay();
        return start != null && start.isAfter(first) && !start.isAfter(second);
    }

    private static boolean mayLieIn(Relation relation, LocalDate first, LocalDate second) {
        LocalDate start = relation.period().firstDay();
        LocalDate end = NaiveGraph.end(relation);
        return start != null
                && end != null
                && !start.isAfter(second)
                && end.minusDays(1).isAfter(first);
    }

    private static RelationFilter asOf(LocalDate day) {
        return new RelationFilter(Set.<RelationType>of(), Direction.BOTH, Set.of(), day, Period.UNKNOWN, 0);
    }
}
