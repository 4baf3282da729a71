package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.NoPathReason;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathQueryTest {
    private static final int MAX_HOPS = 4;

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final PathQuery paths = new PathQuery(new Reader(neo4j.driver(), () -> Duration.ofSeconds(60)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theShortestPathsAreThoseThatTryingEveryChainFinds(long seed) {
        RandomGraph graph = RandomGraph.of(seed, 9, 16);
        write(graph);
        RelationFilter filter = new RelationFilter(
                seed == 2 ? Set.of(RelationType.MET_WITH, RelationType.SUPPORTS) : Set.of(),
                Direction.BOTH,
                Set.of(),
                seed == 3 ? LocalDate.of(2016, 6, 1) : null,
                Period.UNKNOWN,
                0);
        EntityId from = graph.entities().get(0);
        for (EntityId to : graph.entities().subList(1, 5)) {
            List<List<EntityId>> expected = chains(graph.passing(filter), from, to);
            List<RelationPath> found = paths.find(from, to, filter, MAX_HOPS, PathQuery.MAX_PATHS);

            assertThat(expected).hasSizeLessThan(PathQuery.MAX_PATHS);
            assertThat(new HashSet<>(found.stream().map(RelationPath::entities).toList()))
                    .as("from %s to %s", from, to)
                    .isEqualTo(new HashSet<>(expected));
            assertThat(found).doesNotHaveDuplicates();
            assertThat(found.stream().map(RelationPath::length)).isSorted();
            assertThat(found).allSatisfy(path -> assertThat(path.hops())
                    .allSatisfy(hop -> assertThat(graph.passing(filter)).contains(hop.relation())));
        }
    }

    @Test
    void manyRelationsOfOnePairDoNotCrowdOutOtherChains() {
        List<EntityId> ids = List.of(id("a"), id("b"), id("c"));
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            relations.add(RandomGraph.met(i, ids.get(0), ids.get(1)));
        }
        relations.add(RandomGraph.met(20, ids.get(0), ids.get(2)));
        relations.add(RandomGraph.met(21, ids.get(1), ids.get(2)));
        write(new RandomGraph(ids, relations));

        List<RelationPath> found = paths.find(ids.get(0), ids.get(1), RelationFilter.NONE, MAX_HOPS, 5);

        assertThat(found.stream().map(RelationPath::length)).containsExactly(1, 1, 1, 1, 2);
        assertThat(found).doesNotHaveDuplicates();
    }

    @Test
    void noPathHasAReason() {
        List<EntityId> ids = List.of(id("a"), id("b"), id("c"), id("d"));
        write(new RandomGraph(
                ids, List.of(RandomGraph.met(1, ids.get(0), ids.get(1)), RandomGraph.met(2, ids.get(1), ids.get(2)))));
        RelationFilter led = RelationFilter.NONE.withTypes(Set.of(RelationType.LEADS));
        RelationFilter early =
                new RelationFilter(Set.of(), Direction.BOTH, Set.of(), LocalDate.of(2000, 1, 1), Period.UNKNOWN, 0);

        assertThat(paths.reason(ids.get(0), ids.get(3), RelationFilter.NONE, 4))
                .isEqualTo(NoPathReason.NO_PATH_WITHIN_HOPS);
        assertThat(paths.reason(ids.get(0), ids.get(2), RelationFilter.NONE, 1))
                .isEqualTo(NoPathReason.NO_PATH_WITHIN_HOPS);
        assertThat(paths.reason(ids.get(0), ids.get(2), led, 4)).isEqualTo(NoPathReason.FILTERED_BY_TYPES);
        assertThat(paths.reason(ids.get(0), ids.get(2), early, 4)).isEqualTo(NoPathReason.FILTERED_BY_DATE);
        assertThat(paths.reason(ids.get(0), ids.get(2), early.withTypes(led.types()), 4))
                .isEqualTo(NoPathReason.FILTERED_BY_TYPES_AND_DATE);
    }

    private void write(RandomGraph graph) {
        neo4j.clear();
        graph.write(neo4j.driver());
    }

    private static EntityId id(String slug) {
        return new EntityId("person:" + slug);
    }

    private static List<List<EntityId>> chains(List<Relation> relations, EntityId from, EntityId to) {
        List<List<EntityId>> found = new ArrayList<>();
        extend(relations, List.of(from), to, found);
        return found;
    }

    private static void extend(
            List<Relation> relations, List<EntityId> chain, EntityId to, List<List<EntityId>> found) {
        EntityId last = chain.get(chain.size() - 1);
        if (last.equals(to)) {
            found.add(chain);
            return;
        }
        if (chain.size() > MAX_HOPS) {
            return;
        }
        Set<EntityId> next = new HashSet<>();
        for (Relation relation : relations) {
            if (relation.tie().subject().equals(last)) {
                next.add(relation.tie().object());
            } else if (relation.tie().object().equals(last)) {
                next.add(relation.tie().subject());
            }
        }
        chain.forEach(next::remove);
        for (EntityId entity : next) {
            List<EntityId> longer = new ArrayList<>(chain);
            longer.add(entity);
            extend(relations, longer, to, found);
        }
    }
}
