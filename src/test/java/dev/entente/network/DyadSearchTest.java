package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyadSearchTest {
    private static final int CASES = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thePagesOfATimelineHoldWhatLookingAtEachRelationFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 3 + random.nextInt(3), random.nextInt(60));
            RelationFilter filter = RandomRelations.filter(random);
            EntityId one = drawn.entities().get(0).id();
            EntityId other = drawn.entities().get(1).id();
            int limit = 1 + random.nextInt(4);

            List<Relation> pages = new ArrayList<>();
            Dyad page;
            do {
                TimelinePosition after = pages.isEmpty() ? null : TimelinePosition.of(pages.get(pages.size() - 1));
                page = find(drawn.network(), one, other, filter, after, limit);
                pages.addAll(page.relations());
            } while (page.hasMore());

            List<Relation> expected = new NaiveGraph(drawn.relations(), filter)
                    .between(one, other).stream()
                            .filter(r ->
                                    filter.kinds().isEmpty() || filter.kinds().contains(other.kind()))
                            .sorted((a, b) -> TimelinePosition.of(a).compareTo(TimelinePosition.of(b)))
                            .toList();
            assertThat(pages).as("%s", filter).isEqualTo(expected);
            assertThat(totals(page)).isEqualTo(byType(expected));
            assertThat(page.signs().total()).isEqualTo(expected.size());
            assertThat(page.signs().negative())
                    .isEqualTo(expected.stream()
                            .filter(r -> r.type().definition().sign() < 0)
                            .count());
            assertThat(page.undated())
                    .isEqualTo(expected.stream()
                            .filter(r -> r.period().from() == null)
                            .count());
            assertThat(page.isPartial()).isFalse();
        }
    }

    @Test
    void aSearchThatHitsItsLimitSaysSo() {
        RandomRelations drawn = RandomRelations.of(7, 2, 10_000);
        EntityId one = drawn.entities().get(0).id();
        EntityId other = drawn.entities().get(1).id();

        Dyad dyad = new DyadSearch(
                        drawn.network(), one, other, RelationFilter.NONE, new SearchLimits(100, Duration.ofMinutes(1)))
                .find(null, 20_000);

        assertThat(dyad.isPartial()).isTrue();
        assertThat(dyad.relations()).hasSizeLessThan(10_000);
    }

    private static Dyad find(
            Network network,
            EntityId one,
            EntityId other,
            RelationFilter filter,
            @Nullable TimelinePosition after,
            int limit) {
        return new DyadSearch(network, one, other, filter, SearchLimits.USUAL).find(after, limit);
    }

    private static Map<RelationType, Long> totals(Dyad dyad) {
        return new TreeMap<>(
                dyad.totals().stream().collect(Collectors.toMap(RelationTotal::type, RelationTotal::total)));
    }

    private static Map<RelationType, Long> byType(List<Relation> relations) {
        return new TreeMap<>(relations.stream().collect(Collectors.groupingBy(Relation::type, Collectors.counting())));
    }
}
