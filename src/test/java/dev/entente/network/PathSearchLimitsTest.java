package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Name;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that ask for more than can be looked at. */
class PathSearchLimitsTest {
    /** Two million relations: made once. */
    private static final Network CLIQUE = cliqueOfTwoThousand();

    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));

    @Test
    void aSpentBudgetMarksTheAnswerAsPartial() {
        RandomRelations drawn = RandomRelations.of(3, 2_000, 40_000);
        PathRequest request = PathRequest.shortest(
                drawn.entities().get(1).id(), drawn.entities().get(2).id(), RelationFilter.NONE, 30, 10_000);

        FoundPaths found =
                new PathSearch(drawn.network(), request, new SearchLimits(10_000, Duration.ofMinutes(1))).find();

        assertThat(found.isPartial()).isTrue();
    }

    @Test
    void tenThousandPathsThroughACliqueAreFound() {
        Random random = new Random(5);
        List<Relation> relations = new ArrayList<>();
        RandomRelations crowd = RandomRelations.of(4, 300, 0);
        for (int a = 0; a < 300; a++) {
            for (int b = a + 1; b < 300; b++) {
                relations.add(RandomRelations.relation(
                        random,
                        List.of(crowd.entities().get(a), crowd.entities().get(b)),
                        relations.size()));
            }
        }
        Network clique = new RandomRelations(crowd.entities(), relations).network();
        PathRequest request = PathRequest.shortest(
                crowd.entities().get(0).id(), crowd.entities().get(9).id(), RelationFilter.NONE, 30, 10_000);

        FoundPaths found = new PathSearch(clique, request, AMPLE).find();

        assertThat(found.paths()).hasSize(10_000);
        assertThat(found.paths().stream().map(path -> path.path().length())).isSorted();
        assertThat(found.paths().get(298).path().length()).isEqualTo(2);
        assertThat(found.paths().get(299).path().length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"HOPS, 0, false", "STRENGTH, 0, false", "INFORMATIVE, 0, false", "HOPS, -1, false", "HOPS, 0, true"})
    void aCliqueOfTwoThousandIsSearchedThirtyHopsDeepWithinTheLimits(PathRank rank, int sign, boolean inTime) {
        PathRequest request = new PathRequest(
                Set.of(id(0)),
                Set.of(id(1)),
                RelationFilter.NONE,
                PathRequest.MAX_HOPS,
                1_000,
                rank,
                Set.of(),
                Set.of(),
                sign,
                inTime);

        FoundPaths found = new PathSearch(CLIQUE, request, SearchLimits.USUAL).find();

        assertThat(found.paths()).isNotEmpty();
        assertThat(found.paths().size() == 1_000 || found.isPartial()).isTrue();
        assertThat(found.paths()).allSatisfy(path -> assertThat(path.path().entities())
                .doesNotHaveDuplicates()
                .startsWith(id(0))
                .endsWith(id(1)));
    }

    @Test
    void aPathOfTheWantedSignIsFoundHoweverManyRelationsOfTheOtherJoinEachPair() {
        List<Entity> line = RandomRelations.of(1, 31, 0).entities();
        List<Relation> relations = new ArrayList<>();
        for (int a = 0; a < 30; a++) {
            for (int i = 0; i < 60; i++) {
                RelationType type = i == 59 ? RelationType.OPPOSES : RelationType.SUPPORTS;
                relations.add(numbered(line.get(a).id(), type, line.get(a + 1).id(), relations.size()));
            }
        }
        PathRequest request = new PathRequest(
                Set.of(line.get(0).id()),
                Set.of(line.get(30).id()),
                RelationFilter.NONE,
                30,
                10,
                PathRank.HOPS,
                Set.of(),
                Set.of(),
                -1,
                false);

        FoundPaths found = new PathSearch(new RandomRelations(line, relations).network(), request, AMPLE).find();

        assertThat(found.paths()).hasSize(10);
    }

    private static EntityId id(int number) {
        return new EntityId("person:c" + number);
    }

    private static Relation numbered(EntityId from, RelationType type, EntityId to, int number) {
        return new Relation(
                new RelationId(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":%013d".formatted(number)),
                new Tie(from, type, to),
                Period.UNKNOWN,
                1,
                0,
                1 + number % 3,
                0.8,
                null,
                null);
    }

    private static Network cliqueOfTwoThousand() {
        int size = 2_000;
        List<Entity> entities = IntStream.range(0, size)
                .mapToObj(i -> new Entity(id(i), "C" + i, List.of(Name.preferred("C" + i)), Map.of()))
                .toList();
        NetworkBuilder builder = new NetworkBuilder(entities, size * size / 2);
        int number = 0;
        for (int a = 0; a < size; a++) {
            List<Relation> ofOne = new ArrayList<>();
            for (int b = a + 1; b < size; b++) {
                RelationType type = (a + b) % 3 == 0 ? RelationType.OPPOSES : RelationType.ALLIED_WITH;
                ofOne.add(numbered(id(a), type, id(b), number++));
            }
            builder.add(ofOne);
        }
        return builder.build();
    }
}
