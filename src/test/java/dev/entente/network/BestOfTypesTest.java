package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestOfTypesTest {
    private static final int RELATIONS = 20_000;
    private static final int CHANGED = 300;
    private static final int LIMIT = 3;

    private static final Comparator<Relation> BEST_FIRST = Comparator.comparing(Relation::sources)
            .reversed()
            .thenComparing(Comparator.comparing(Relation::confidence).reversed())
            .thenComparing(Comparator.comparing(BestOfTypesTest::day).reversed())
            .thenComparing(relation -> relation.id().value());

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ofThousandsOfRelationsTheBestOfEachTypeAreShownAndAllAreCounted(long seed) {
        RandomRelations drawn = RandomRelations.of(seed, 5, RELATIONS);

        assertSame(drawn.network(), drawn, drawn.relations());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void whatChangedSinceIsShownAndWhatIsGoneIsNot(long seed) {
        RandomRelations drawn = RandomRelations.of(seed, 5, RELATIONS);
        Random random = new Random(seed);
        List<Relation> best = drawn.relations().stream().sorted(BEST_FIRST).toList();
        Set<RelationId> gone =
                best.subList(0, CHANGED).stream().map(Relation::id).collect(Collectors.toSet());
        List<Relation> added = new ArrayList<>();
        for (int i = 0; i < CHANGED; i++) {
            added.add(RandomRelations.relation(random, drawn.entities(), RELATIONS + i));
        }
        Network changed = drawn.network().with(new NetworkDelta(List.of(), gone, added));
        List<Relation> left = new ArrayList<>(best.subList(CHANGED, best.size()));
        left.addAll(added);

        assertThat(changed.overlay()).isNotNull();
        assertSame(changed, drawn, left);
    }

    private static void assertSame(Network network, RandomRelations drawn, List<Relation> relations) {
        Set<RelationType> some = EnumSet.range(RelationType.values()[3], RelationType.values()[20]);
        for (Direction direction : Direction.values()) {
            for (Set<RelationType> types : List.of(Set.<RelationType>of(), some)) {
                RelationFilter filter = new RelationFilter(types, direction, Set.of(), null, Period.UNKNOWN, 0);
                EntityId center = drawn.entities().get(1).id();
                assertThat(network.degree(center)).isGreaterThan(BestOfTypes.WORTH_IT);

                Neighbourhood.Level level = new NeighbourhoodSearch(network, center, filter, LIMIT)
                        .find(1)
                        .levels()
                        .get(0);

                NaiveGraph naive = new NaiveGraph(relations, filter);
                Map<RelationType, List<Relation>> expected = relations.stream()
                        .filter(relation -> leadsFrom(naive, relation, center))
                        .sorted(BEST_FIRST)
                        .collect(Collectors.groupingBy(Relation::type, TreeMap::new, Collectors.toList()));
                Map<RelationType, Long> counts = new TreeMap<>();
                expected.forEach((type, all) -> counts.put(type, (long) all.size()));
                assertThat(level.totals().stream().collect(Collectors.toMap(RelationTotal::type, RelationTotal::total)))
                        .isEqualTo(counts);
                expected.forEach((type, all) -> assertThat(
                                level.relations().stream().filter(relation -> relation.type() == type))
                        .containsExactlyElementsOf(all.subList(0, Math.min(LIMIT, all.size()))));
            }
        }
    }

    private static boolean leadsFrom(NaiveGraph naive, Relation relation, EntityId center) {
        return naive.leads(
                relation,
                center,
                relation.tie().subject().equals(center)
                        ? relation.tie().object()
                        : relation.tie().subject());
    }

    private static LocalDate day(Relation relation) {
        LocalDate start = relation.period().firstDay();
        LocalDate day = start == null ? relation.firstReportedOn() : start;
        return day == null ? LocalDate.MAX : day;
    }
}
