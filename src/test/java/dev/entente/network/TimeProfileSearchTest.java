package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Relation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeProfileSearchTest {
    private static final int CASES = 500;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void everyRelationIsCountedOnceInItsMonthOrApart(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 2 + random.nextInt(6), random.nextInt(60));
            RelationFilter filter = RandomRelations.filter(random);
            EntityId one = drawn.entities().get(0).id();
            EntityId other = drawn.entities().get(1).id();
            NaiveGraph naive = new NaiveGraph(drawn.relations(), filter);
            List<Relation> between = wanted(naive, one, other);
            List<Relation> all = new ArrayList<>();
            drawn.entities().stream().skip(1).forEach(entity -> all.addAll(wanted(naive, one, entity.id())));

            assertProfile(search(drawn, filter).of(one), all, filter);
            assertProfile(search(drawn, filter).between(one, other), between, filter);
        }
    }

    @Test
    void aWindowShowsItsMonthsWithoutGapsAndCountsApartWhatBeganBefore() {
        RandomRelations drawn = RandomRelations.of(3, 2, 300);
        RelationFilter filter = new RelationFilter(
                Set.of(),
                Direction.BOTH,
                Set.of(),
                null,
                Period.between(PartialDate.parse("2016-03"), PartialDate.parse("2016-08")),
                0);

        TimeProfile profile = search(drawn, filter).of(drawn.entities().get(0).id());

        assertThat(profile.months().stream().map(month -> month.month().toString()))
                .containsExactly("2016-03", "2016-04", "2016-05", "2016-06", "2016-07", "2016-08");
        assertThat(profile.outside().total()).isPositive();
    }

    private static TimeProfileSearch search(RandomRelations drawn, RelationFilter filter) {
        return new TimeProfileSearch(drawn.network(), filter, SearchLimits.USUAL);
    }

    private static List<Relation> wanted(NaiveGraph naive, EntityId one, EntityId other) {
        Set<?> kinds = naive.filter().kinds();
        return kinds.isEmpty() || kinds.contains(other.kind()) ? naive.between(one, other) : List.of();
    }

    private static void assertProfile(TimeProfile found, List<Relation> relations, RelationFilter filter) {
        Map<YearMonth, List<Relation>> byMonth = relations.stream()
                .filter(relation -> precision(relation) == Precision.DAY || precision(relation) == Precision.MONTH)
                .collect(Collectors.groupingBy(TimeProfileSearchTest::month));
        List<YearMonth> shown =
                found.months().stream().map(TimeProfile.Month::month).toList();
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i)).isEqualTo(shown.get(i - 1).plusMonths(1));
        }
        for (TimeProfile.Month month : found.months()) {
            assertThat(month.counts()).isEqualTo(signs(byMonth.getOrDefault(month.month(), List.of())));
        }
        List<Relation> notShown = byMonth.entrySet().stream()
                .filter(entry -> !shown.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        assertThat(found.outside()).isEqualTo(signs(notShown));
        assertThat(notShown).allSatisfy(relation -> assertThat(relation.period().firstDay())
                .isBefore(filter.window().firstDay()));
        assertThat(found.yearOnly())
                .isEqualTo(signs(relations.stream()
                        .filter(relation -> precision(relation) == Precision.YEAR)
                        .toList()));
        assertThat(found.undated())
                .isEqualTo(signs(relations.stream()
                        .filter(relation -> relation.period().from() == null)
                        .toList()));
    }

    private static YearMonth month(Relation relation) {
        return YearMonth.from(Objects.requireNonNull(relation.period().firstDay()));
    }

    private static @Nullable Precision precision(Relation relation) {
        PartialDate from = relation.period().from();
        return from == null ? null : from.precision();
    }

    private static SignCounts signs(List<Relation> relations) {
        SignCounts counts = SignCounts.NONE;
        for (Relation relation : relations) {
            counts = counts.with(relation.type().definition().sign());
        }
        return counts;
    }
}
