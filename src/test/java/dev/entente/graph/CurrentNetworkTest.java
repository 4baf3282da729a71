package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.FoundPaths;
import dev.entente.network.NaiveGraph;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NeighbourhoodSearch;
import dev.entente.network.Network;
import dev.entente.network.NetworkBuilder;
import dev.entente.network.NetworkDigest;
import dev.entente.network.PathRequest;
import dev.entente.network.PathSearch;
import dev.entente.network.RandomRelations;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationPath;
import dev.entente.network.SearchLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

class CurrentNetworkTest {
    private static final int FILTERS = 5;
    /** Always the same: Neo4j plans a query anew for every other set of types, which takes it a second. */
    private static final Set<RelationType> SOME_TYPES =
            EnumSet.range(RelationType.SUPPORTS, RelationType.NEGOTIATES_WITH);

    private static final SearchLimits AMPLE = new SearchLimits(1_000_000_000, Duration.ofMinutes(5));

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final Reader reader = new Reader(neo4j.driver(), () -> Duration.ofSeconds(60));
    private final PathQuery paths = new PathQuery(reader);
    private final NeighbourhoodQuery neighbourhoods = new NeighbourhoodQuery(reader);

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        neo4j.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void memoryAndNeo4jAndTryingEverythingGiveTheSameAnswers(long seed) {
        RandomRelations drawn = RandomRelations.of(seed, 9, 22);
        write(drawn);
        CurrentNetwork current = current(1_000);
        assertThat(current.open()).isTrue();
        Network network = current.find().orElseThrow().network();
        Random random = new Random(seed);
        EntityId from = drawn.entities().get(0).id();
        for (int i = 0; i < FILTERS; i++) {
            RelationFilter any = drawn.chosen(RandomRelations.filter(random), random);
            RelationFilter filter = any.types().isEmpty() ? any : any.withTypes(SOME_TYPES);
            // Cypher's paths look neither at the direction nor at kinds.
            RelationFilter ofPaths = filter.withDirection(Direction.BOTH).withKinds(Set.of());
            for (Entity to : drawn.entities().subList(1, 3)) {
                Set<List<EntityId>> expected = new NaiveGraph(drawn.relations(), ofPaths)
                        .chains(Set.of(from), Set.of(to.id()), Set.of(), 4, chain -> true);
                List<RelationPath> ofNeo4j = paths.find(from, to.id(), ofPaths, 4, PathQuery.MAX_PATHS);
                FoundPaths ofMemory = new PathSearch(
                                network, PathRequest.shortest(from, to.id(), ofPaths, 4, PathQuery.MAX_PATHS), AMPLE)
                        .find();

                assertThat(expected).hasSizeLessThan(PathQuery.MAX_PATHS);
                assertThat(chains(ofNeo4j.stream())).as("%s", ofPaths).isEqualTo(expected);
                assertThat(chains(ofMemory.paths().stream().map(path -> path.path())))
                        .as("%s", ofPaths)
                        .isEqualTo(expected);
                assertThat(lengths(ofMemory.paths().stream().map(path -> path.path())))
                        .isEqualTo(lengths(ofNeo4j.stream()));
            }
            Neighbourhood ofNeo4j = neighbourhoods.around(from, filter, 2, 2);
            Neighbourhood ofMemory = new NeighbourhoodSearch(network, from, filter, 2).find(2);
            assertThat(ofMemory).as("%s", filter).isEqualTo(ofNeo4j);
        }
    }

    @Test
    void whatIsReadInManyPartsAndPagesIsWhatWasWritten() {
        RandomRelations drawn = RandomRelations.of(6, 8, 60);
        write(drawn);
        Set<RelationId> unreadable = ids(drawn.relations().stream().limit(5));
        run(
                "MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $ids SET r.claims = null",
                Map.of("ids", unreadable.stream().map(RelationId::value).toList()));
        NetworkBuilder readable =
                new NetworkBuilder(drawn.entities(), drawn.relations().size());
        readable.add(drawn.relations().stream()
                .filter(relation -> !unreadable.contains(relation.id()))
                .toList());
        NetworkDigest written = NetworkDigest.of(readable.build());

        NetworkReader inParts = new NetworkReader(neo4j.driver(), 2, 3);

        assertThat(inParts.digest().differences(written)).isEmpty();
        assertThat(NetworkDigest.of(inParts.read()).differences(written)).isEmpty();
        assertThat(new NetworkReader(neo4j.driver()).digest().differences(written))
                .isEmpty();
        assertThat(inParts.leftOut()).isEqualTo(unreadable.size());
    }

    @Test
    void whatADocumentSaysIsFollowed() {
        write(RandomRelations.of(3, 8, 20));
        CurrentNetwork current = current(1_000);
        current.open();
        Network before = current.find().orElseThrow().network();

        new DocumentWriter(neo4j.driver()).writeAll(HandMadeClaims.documents());
        current.follow();

        Network after = current.find().orElseThrow().network();
        assertThat(after.relationCount()).isGreaterThan(before.relationCount());
        assertThat(after.countsByType())
                .isEqualTo(new NetworkReader(neo4j.driver()).counts().relations());
    }

    @Test
    void editsByHandAreNoticed() {
        write(RandomRelations.of(4, 8, 20));
        CurrentNetwork current = current(1_000);
        current.open();

        run("MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT 3 DELETE r", Map.of());
        current.check();

        assertThat(current.find().orElseThrow().network().relationCount()).isEqualTo(17);
    }

    @Test
    void aRelationOfWhichNoReportIsDatedIsKnownAtAnyTimeInMemoryAndInNeo4jAndByTryingAll() {
        RandomRelations drawn = RandomRelations.of(6, 2, 12);
        write(drawn);
        CurrentNetwork current = current(1_000);
        current.open();
        EntityId from = drawn.entities().get(0).id();
        EntityId to = drawn.entities().get(1).id();
        RelationFilter early = RelationFilter.NONE.withKnownAt(LocalDate.of(1900, 1, 1));
        Set<RelationId> undated =
                ids(drawn.relations().stream().filter(relation -> relation.firstReportedOn() == null));

        assertThat(undated).isNotEmpty();
        assertThat(ids(new NaiveGraph(drawn.relations(), early).between(from, to).stream()))
                .isEqualTo(undated);
        assertThat(ids(paths.find(from, to, early, 1, PathQuery.MAX_PATHS).stream()
                        .map(path -> path.hops().get(0).relation())))
                .isEqualTo(undated);
        PathRequest request = PathRequest.shortest(from, to, early, 1, PathQuery.MAX_PATHS);
        assertThat(ids(new PathSearch(current.find().orElseThrow().network(), request, AMPLE)
                        .find().paths().stream()
                                .map(path -> path.path().hops().get(0).relation())))
                .isEqualTo(undated);
    }

    @Test
    void aGraphThatIsTooLargeIsLeftToNeo4j() {
        // More than a megabyte, at 400 bytes an entity.
        run(
                "UNWIND range(1, 3000) AS n CREATE (:Entity:Actor {id: 'person:p' + n, kind: 'Person', name: 'p'})",
                Map.of());
        CurrentNetwork current = current(1);

        assertThat(current.open()).isFalse();
        assertThat(current.find()).isEmpty();
    }

    @Test
    void noMegabytesMeanNoNetworkHoweverSmallTheGraph() {
        write(RandomRelations.of(5, 8, 20));
        CurrentNetwork current = current(0);

        assertThat(current.open()).isFalse();
        assertThat(current.find()).isEmpty();
    }

    private CurrentNetwork current(long maxMegabytes) {
        return new CurrentNetwork(
                new NetworkReader(neo4j.driver()),
                new ChangeLog(reader),
                new RelationQueries(reader),
                new EntityQueries(reader),
                new QuoteCache(),
                new SmallNetwork(folder.resolve("network.bin"), maxMegabytes));
    }

    private static Set<RelationId> ids(Stream<Relation> relations) {
        return relations.map(Relation::id).collect(Collectors.toSet());
    }

    private static Set<List<EntityId>> chains(Stream<RelationPath> found) {
        return new HashSet<>(found.map(RelationPath::entities).toList());
    }

    private static List<Integer> lengths(Stream<RelationPath> found) {
        return found.map(RelationPath::length).toList();
    }

    private void write(RandomRelations drawn) {
        for (Entity entity : drawn.entities()) {
            run("CREATE (e:Entity:Actor) SET e = $row", Map.of("row", EntityRow.write(entity)));
        }
        for (Relation relation : drawn.relations()) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("a", relation.tie().subject().value());
            parameters.put("b", relation.tie().object().value());
            parameters.put("row", RelationRow.write(relation));
            run(
                    "MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) CREATE (a)-[r:%s]->(b) SET r = $row"
                            .formatted(relation.type()),
                    parameters);
        }
    }

    private void run(String cypher, Map<String, Object> parameters) {
        try (Session session = neo4j.driver().session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
