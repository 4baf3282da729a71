package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPathSearchTest {
    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));
    private static final int CASES = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRelaxationGivesAPathAndAloneLiftedRestrictionsAreAllFound(long seed) {
        Random random = new Random(seed);
        int explained = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 6 + random.nextInt(4), 6 + random.nextInt(8));
            PathRequest request = request(drawn, random);
            if (isJoined(drawn, request)) {
                continue;
            }

            NoPath why = new NoPathSearch(drawn.network(), request, AMPLE).find();

            assertThat(why.isPartial()).isFalse();
            assertThat(why.relaxations()).allSatisfy(relaxation -> assertThat(isJoined(drawn, relaxation.request()))
                    .as("%s of %s", relaxation, request)
                    .isTrue());
            List<Restriction> alone = List.of(Restriction.values()).stream()
                    .filter(restriction -> restriction.binds(request) && isJoined(drawn, restriction.lifted(request)))
                    .toList();
            if (alone.isEmpty()) {
                assertThat(why.relaxations().isEmpty()).isNotEqualTo(isJoined(drawn, unbound(request)));
                assertThat(why.relaxations()).allSatisfy(relaxation -> assertThat(relaxation.lifted())
                        .as("none is lifted for nothing")
                        .allSatisfy(lifted -> assertThat(isJoined(drawn, liftedBut(request, relaxation, lifted)))
                                .isFalse()));
            } else {
                assertThat(why.relaxations().stream()
                                .map(relaxation -> relaxation.lifted().get(0)))
                        .containsExactlyElementsOf(alone);
                explained++;
            }
        }
        assertThat(explained).isGreaterThan(CASES / 8);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aWindowIsWidenedAndKnowledgeAwaitedByNotADayMoreThanNeeded(long seed) {
        Random random = new Random(seed);
        int windows = 0;
        int known = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 5, 6);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1_500));
            Period window = Period.between(PartialDate.day(day), PartialDate.day(day.plusDays(3)));
            for (RelationFilter filter :
                    List.of(RelationFilter.NONE.withWindow(window), RelationFilter.NONE.withKnownAt(day))) {
                PathRequest request = shortest(drawn, filter);
                NoPath why = new NoPathSearch(drawn.network(), request, AMPLE).find();
                if (isJoined(drawn, request) || why.relaxations().isEmpty()) {
                    continue;
                }
                RelationFilter relaxed = why.relaxations().get(0).request().filter();
                LocalDate later = relaxed.knownAt();
                LocalDate start = relaxed.window().firstDay();
                if (later != null && filter.knownAt() != null) {
                    assertThat(isJoined(drawn, request.withFilter(filter.withKnownAt(later.minusDays(1)))))
                            .isFalse();
                    known++;
                } else if (start != null) {
                    LocalDate end = Objects.requireNonNull(relaxed.window().endDay());
                    LocalDate firstAsked = day;
                    LocalDate endAsked = day.plusDays(3);
                    for (Period narrower : List.of(
                            Period.between(
                                    PartialDate.day(earlier(start.plusDays(1), firstAsked)), PartialDate.day(end)),
                            Period.between(
                                    PartialDate.day(start), PartialDate.day(later(end.minusDays(1), endAsked))))) {
                        assertThat(narrower.equals(relaxed.window())
                                        || !isJoined(drawn, request.withFilter(filter.withWindow(narrower))))
                                .as("%s would do for %s", narrower, relaxed.window())
                                .isTrue();
                    }
                    windows++;
                }
            }
        }
        assertThat(windows).isGreaterThan(10);
        assertThat(known).isGreaterThan(10);
    }

    @Test
    void theNearestDayOnWhichAPathHoldsIsNamed() {
        Random random = new Random(8);
        int named = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRelations drawn = RandomRelations.of(random.nextLong(), 4, 4);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1_500));
            PathRequest request = shortest(drawn, RelationFilter.NONE.withAsOf(day));
            NoPath why = new NoPathSearch(drawn.network(), request, AMPLE).find();
            if (isJoined(drawn, request) || why.relaxations().isEmpty()) {
                continue;
            }
            LocalDate nearest = why.relaxations().get(0).request().filter().asOf();
            if (nearest == null) {
                continue;
            }
            long apart = Math.abs(nearest.toEpochDay() - day.toEpochDay());
            assertThat(LongStream.range(1, apart)
                            .filter(days -> isJoined(drawn, asOf(request, day.plusDays(days)))
                                    || isJoined(drawn, asOf(request, day.minusDays(days)))))
                    .as("no day is nearer to %s than %s", day, nearest)
                    .isEmpty();
            named++;
        }
        assertThat(named).isGreaterThan(10);
    }

    @Test
    void whatNothingJoinsHasNoRelaxation() {
        RandomRelations drawn = RandomRelations.of(1, 4, 0);

        NoPath why = new NoPathSearch(drawn.network(), shortest(drawn, RelationFilter.NONE), AMPLE).find();

        assertThat(why).isEqualTo(new NoPath(List.of(), false));
        assertThat(why.reason()).isEqualTo("no-path");
    }

    @Test
    void theNearestDayIsNamedHoweverManyShorterPathsHoldOnOthers() {
        EntityId from = person("from");
        EntityId to = person("to");
        List<EntityId> longer = List.of(from, person("x"), person("y"), to);
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            relations.add(support(longer.get(i), longer.get(i + 1), "2015-01-01", "2017-12-01", relations.size()));
        }
        for (int i = 0; i < 150; i++) {
            relations.add(support(from, person("m" + i), "2018-06-01", null, relations.size()));
            relations.add(support(person("m" + i), to, "2018-06-01", null, relations.size()));
        }
        PathRequest request =
                PathRequest.shortest(from, to, RelationFilter.NONE.withAsOf(LocalDate.of(2018, 1, 1)), 4, 1);

        NoPath why = new NoPathSearch(network(relations), request, AMPLE).find();

        assertThat(why.relaxations().get(0).request().filter().asOf()).isEqualTo(LocalDate.of(2017, 11, 30));
    }

    @Test
    void aWindowIsWidenedAtOneEndWhereThatWillDo() {
        EntityId from = person("from");
        EntityId to = person("to");
        List<Relation> relations = List.of(support(from, to, "2015-01-01", "2017-12-30", 0));
        Period window = Period.between(PartialDate.day(2018, 1, 1), PartialDate.day(2018, 2, 1));
        PathRequest request = PathRequest.shortest(from, to, RelationFilter.NONE.withWindow(window), 4, 1);

        NoPath why = new NoPathSearch(network(relations), request, AMPLE).find();

        assertThat(why.relaxations().get(0).request().filter().window())
                .isEqualTo(Period.between(PartialDate.day(2017, 12, 29), PartialDate.day(2018, 2, 1)));
    }

    @Test
    void theOneTypeThatWillDoIsNamedHoweverManyShorterPathsNeedTwo() {
        EntityId from = person("from");
        EntityId to = person("to");
        List<Relation> relations = new ArrayList<>();
        relations.add(related(from, RelationType.SUPPORTS, person("x"), relations.size()));
        relations.add(related(person("x"), RelationType.OPPOSES, person("y"), relations.size()));
        relations.add(related(person("y"), RelationType.SUPPORTS, to, relations.size()));
        for (int i = 0; i < 150; i++) {
            relations.add(related(from, RelationType.URGES, person("m" + i), relations.size()));
            relations.add(related(person("m" + i), RelationType.ACCUSES, to, relations.size()));
        }
        PathRequest request =
                PathRequest.shortest(from, to, RelationFilter.NONE.withTypes(Set.of(RelationType.SUPPORTS)), 4, 1);

        NoPath why = new NoPathSearch(network(relations), request, AMPLE).find();

        assertThat(why.relaxations().get(0).request().filter().types())
                .containsExactlyInAnyOrder(RelationType.SUPPORTS, RelationType.OPPOSES);
    }

    private static Relation related(EntityId from, RelationType type, EntityId to, int number) {
        String prefix = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Relation(
                new RelationId(prefix + ":0%012d".formatted(number)),
                new Tie(from, type, to),
                Period.UNKNOWN,
                1,
                0,
                1,
                0.9,
                null,
                null);
    }

    private static EntityId person(String name) {
        return new EntityId("person:" + name);
    }

    private static Relation support(EntityId from, EntityId to, String start, @Nullable String end, int number) {
        return new Relation(
                new RelationId("supports:0%012d".formatted(number)),
                new Tie(from, RelationType.SUPPORTS, to),
                new Period(PartialDate.parse(start), end == null ? null : PartialDate.parse(end)),
                1,
                0,
                1,
                0.9,
                null,
                null);
    }

    private static Network network(List<Relation> relations) {
        List<Entity> entities = relations.stream()
                .flatMap(relation ->
                        Stream.of(relation.tie().subject(), relation.tie().object()))
                .distinct()
                .map(id -> new Entity(id, id.value(), List.of(Name.preferred(id.value())), Map.of()))
                .toList();
        return new RandomRelations(entities, relations).network();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static PathRequest asOf(PathRequest request, LocalDate day) {
        return request.withFilter(request.filter().withAsOf(day));
    }

    private static PathRequest shortest(RandomRelations drawn, RelationFilter filter) {
        return PathRequest.shortest(
                drawn.entities().get(0).id(), drawn.entities().get(1).id(), filter, PathRequest.MAX_HOPS, 1);
    }

    private static PathRequest request(RandomRelations drawn, Random random) {
        List<EntityId> ids =
                drawn.entities().stream().map(entity -> entity.id()).toList();
        int sign = random.nextInt(4) == 0 ? 1 - 2 * random.nextInt(2) : 0;
        return new PathRequest(
                Set.of(ids.get(0)),
                Set.of(ids.get(1)),
                drawn.chosen(RandomRelations.filter(random), random),
                2 + random.nextInt(2),
                3,
                PathRank.HOPS,
                random.nextInt(6) == 0 ? Set.of(ids.get(2)) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(ids.get(3), ids.get(4)) : Set.of(),
                sign,
                sign == 0 && random.nextInt(6) == 0);
    }

    private static PathRequest unbound(PathRequest request) {
        PathRequest unbound = request;
        for (Restriction restriction : Restriction.values()) {
            unbound = restriction.lifted(unbound);
        }
        return unbound;
    }

    private static PathRequest liftedBut(PathRequest request, Relaxation relaxation, Restriction kept) {
        PathRequest lifted = request;
        for (Restriction restriction : relaxation.lifted()) {
            lifted = restriction == kept ? lifted : restriction.lifted(lifted);
        }
        return lifted;
    }

    /** By trying every chain. */
    private static boolean isJoined(RandomRelations drawn, PathRequest request) {
        NaiveGraph naive = new NaiveGraph(drawn.relations(), request.filter());
        return !naive.chains(
                        request.from(),
                        request.to(),
                        request.avoid(),
                        request.maxHops(),
                        chain -> chain.containsAll(request.via())
                                && (request.sign() == 0 || naive.products(chain).contains(request.sign()))
                                && (!request.inTime() || naive.canFollow(chain)))
                .isEmpty();
    }
}
