package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsOfSeveralDaysTest {
    private static final Entity GUEST = RandomRelations.entity(EntityKind.PERSON, 0);
    private static final Entity HOST = RandomRelations.entity(EntityKind.STATE, 1);
    private static final Entity ENVOY = RandomRelations.entity(EntityKind.PERSON, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-06-19, 2019-06-20, false
            2019-06-20, 2019-06-21, true
            2019-06-21, 2019-06-22, true
            2019-06-21, 2019-08-01, true
            2019-06-22, 2019-06-23, false
            """)
    void aWindowTakesThemOnEachOfTheirDays(String from, String to, boolean isTaken) {
        Network network = network(event(GUEST, RelationType.VISITED, HOST, "2019-06-20", "2019-06-22"));
        RelationFilter filter =
                RelationFilter.NONE.withWindow(Period.between(PartialDate.parse(from), PartialDate.parse(to)));

        assertThat(paths(network, PathRequest.shortest(GUEST.id(), HOST.id(), filter, 4, 10)))
                .hasSize(isTaken ? 1 : 0);
        assertThat(new DyadSearch(network, HOST.id(), GUEST.id(), filter, SearchLimits.USUAL)
                        .find(null, 10)
                        .relations())
                .hasSize(isTaken ? 1 : 0);
    }

    @Test
    void anEndBoundsWhatTheStartLeavesOpen() {
        Network network = network(event(GUEST, RelationType.VISITED, HOST, "2019", "2019-06-22"));

        assertThat(between(network, since("2019-06-21"))).hasSize(1);
        assertThat(between(network, since("2019-06-22"))).isEmpty();
    }

    @Test
    void whatComesAfterTheirFirstDayMayPrecedeTheirLast() {
        Relation met = event(ENVOY, RelationType.MET_WITH, GUEST, "2019-06-21", null);
        Relation visited = event(GUEST, RelationType.VISITED, HOST, "2019-06-20", "2019-06-22");
        Relation metLater = event(ENVOY, RelationType.MET_WITH, GUEST, "2019-06-22", null);

        assertThat(inTime(network(met, visited))).hasSize(1);
        assertThat(inTime(network(metLater, visited))).isEmpty();
    }

    @Test
    void asOfTakesThemFromTheirFirstDayOn() {
        Network network = network(event(GUEST, RelationType.VISITED, HOST, "2019-06-20", "2019-06-22"));

        assertThat(between(network, RelationFilter.NONE.withAsOf(LocalDate.of(2019, 6, 19))))
                .isEmpty();
        assertThat(between(network, RelationFilter.NONE.withAsOf(LocalDate.of(2019, 6, 20))))
                .hasSize(1);
        assertThat(between(network, RelationFilter.NONE.withAsOf(LocalDate.of(2020, 1, 1))))
                .hasSize(1);
    }

    private static RelationFilter since(String day) {
        return RelationFilter.NONE.withWindow(Period.since(PartialDate.parse(day)));
    }

    private static List<RankedPath> between(Network network, RelationFilter filter) {
        return paths(network, PathRequest.shortest(GUEST.id(), HOST.id(), filter, 4, 10));
    }

    private static List<RankedPath> inTime(Network network) {
        PathRequest request = new PathRequest(
                Set.of(ENVOY.id()),
                Set.of(HOST.id()),
                RelationFilter.NONE,
                4,
                10,
                PathRank.HOPS,
                Set.of(),
                Set.of(),
                0,
                true);
        return paths(network, request);
    }

    private static Relation event(Entity subject, RelationType type, Entity object, String from, @Nullable String to) {
        return new Relation(
                new RelationId(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":0000000000001"),
                new Tie(subject.id(), type, object.id()),
                new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to)),
                1,
                0,
                1,
                0.8,
                null,
                null);
    }

    private static List<RankedPath> paths(Network network, PathRequest request) {
        return new PathSearch(network, request, SearchLimits.USUAL).find().paths();
    }

    private static Network network(Relation... relations) {
        return new RandomRelations(List.of(GUEST, HOST, ENVOY), List.of(relations)).network();
    }
}
