package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.AmongSearch;
import dev.entente.network.BalanceSearch;
import dev.entente.network.BestPosition;
import dev.entente.network.CommonNeighbourSearch;
import dev.entente.network.CommonNeighbours;
import dev.entente.network.Direction;
import dev.entente.network.Dyad;
import dev.entente.network.DyadChange;
import dev.entente.network.DyadChangeSearch;
import dev.entente.network.DyadSearch;
import dev.entente.network.Network;
import dev.entente.network.RelationFilter;
import dev.entente.network.SearchLimits;
import dev.entente.network.TimeProfileSearch;
import dev.entente.network.TypePageSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExcerptQueryTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final List<RelationFilter> FILTERS = List.of(
            RelationFilter.NONE,
            new RelationFilter(Set.of(), Direction.OUT, Set.of(), DAY, Period.UNKNOWN, 0.6),
            new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.since(PartialDate.year(2017)), 0));

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final Reader reader = new Reader(neo4j.driver(), () -> Duration.ofSeconds(60));
    private final ExcerptQuery query = new ExcerptQuery(reader);
    private final RandomGraph graph = RandomGraph.of(11, 8, 60);

    @BeforeEach
    void write() {
        neo4j.clear();
        graph.write(neo4j.driver());
    }

    @Test
    void aDyadInAnExcerptIsThatOfTheWholeNetwork() {
        Network whole = new NetworkReader(neo4j.driver()).read();
        for (RelationFilter filter : FILTERS) {
            for (EntityId one : graph.entities()) {
                EntityId other =
                        graph.entities().get(one.equals(graph.entities().get(0)) ? 1 : 0);

                Excerpt excerpt = query.between(List.of(one, other), filter);

                assertThat(excerpt.isWhole()).isTrue();
                assertThat(dyad(excerpt.network(), one, other, filter)).isEqualTo(dyad(whole, one, other, filter));
                Excerpt undated = query.between(List.of(one, other), filter.withAnyDate());
                assertThat(change(undated.network(), one, other, filter)).isEqualTo(change(whole, one, other, filter));
            }
        }
    }

    @Test
    void whatIsReadAroundAndAmongIsWhatStandsThere() {
        Network whole = new NetworkReader(neo4j.driver()).read();
        EntityId center = graph.entities().get(0);

        assertThat(query.around(List.of(center), RelationFilter.NONE).network().degree(center))
                .isEqualTo(whole.degree(center));
        assertThat(query.among(graph.entities(), RelationFilter.NONE).network().relationCount())
                .isEqualTo(whole.relationCount());
    }

    @Test
    void theBalanceInAnExcerptIsThatOfTheWholeNetwork() {
        Network whole = new NetworkReader(neo4j.driver()).read();
        Set<EntityId> some = Set.copyOf(graph.entities().subList(0, 4));
        for (RelationFilter filter : FILTERS) {
            for (EntityId center : graph.entities()) {
                Network excerpt = query.aroundAndAmong(List.of(center), filter.withAnyDate())
                        .network();
                assertThat(balance(excerpt, filter).around(center))
                        .usingRecursiveComparison()
                        .withComparatorForType(Comparator.comparingLong(x -> Math.round(x * 1e6)), Double.class)
                        .isEqualTo(balance(whole, filter).around(center));
            }
            assertThat(balance(query.between(some, filter.withAnyDate()).network(), filter)
                            .among(some)
                            .counts())
                    .isEqualTo(balance(whole, filter).among(some).counts());
        }
    }

    @Test
    void commonNeighboursAndProfilesInAnExcerptAreThoseOfTheWholeNetwork() {
        Network whole = new NetworkReader(neo4j.driver()).read();
        List<EntityId> two = graph.entities().subList(0, 2);
        for (RelationFilter filter : FILTERS) {
            Network excerpt = query.around(two, filter).network();
            Map<EntityId, Integer> degrees = query.degrees(excerpt.entityIds());

            assertThat(common(excerpt, two, filter, id -> degrees.getOrDefault(id, 0)))
                    .isEqualTo(common(whole, two, filter, whole::degree));
            assertThat(profile(excerpt, filter).of(two.get(0)))
                    .isEqualTo(profile(whole, filter).of(two.get(0)));
        }
    }

    @Test
    void anEgoNetworkInAnExcerptIsThatOfTheWholeNetwork() {
        Network whole = new NetworkReader(neo4j.driver()).read();
        List<EntityId> some = graph.entities().subList(1, 6);
        EntityId center = graph.entities().get(0);
        BestPosition start = BestPosition.first(RelationType.MET_WITH);
        for (RelationFilter filter : FILTERS) {
            Network among = query.among(some, filter).network();
            Network around = query.around(List.of(center), filter).network();

            assertThat(new AmongSearch(among, some, filter, SearchLimits.USUAL).find(Set.of(), 5))
                    .isEqualTo(new AmongSearch(whole, some, filter, SearchLimits.USUAL).find(Set.of(), 5));
            assertThat(new TypePageSearch(around, center, filter, start, SearchLimits.USUAL).find(2))
                    .isEqualTo(new TypePageSearch(whole, center, filter, start, SearchLimits.USUAL).find(2));
        }
    }

    private static CommonNeighbours common(
            Network network, List<EntityId> of, RelationFilter filter, ToIntFunction<EntityId> degrees) {
        return new CommonNeighbourSearch(network, of, filter, degrees, 10, 2, SearchLimits.USUAL).find();
    }

    private static TimeProfileSearch profile(Network network, RelationFilter filter) {
        return new TimeProfileSearch(network, filter, SearchLimits.USUAL);
    }

    private static BalanceSearch balance(Network network, RelationFilter filter) {
        return new BalanceSearch(network, filter, DAY, 100, SearchLimits.USUAL);
    }

    private static Dyad dyad(Network network, EntityId one, EntityId other, RelationFilter filter) {
        return new DyadSearch(network, one, other, filter, SearchLimits.USUAL).find(null, 5);
    }

    private static DyadChange change(Network network, EntityId one, EntityId other, RelationFilter filter) {
        return new DyadChangeSearch(network, filter, DAY, DAY.plusYears(1), 5, SearchLimits.USUAL).find(one, other);
    }
}
