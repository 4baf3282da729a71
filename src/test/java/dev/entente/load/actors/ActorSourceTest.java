package dev.entente.load.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.DocumentWriter;
import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobState;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import dev.entente.load.LoadedJobs;
import dev.entente.model.DocumentId;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class ActorSourceTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final Path TABLE = Path.of("src/test/resources/dev/entente/load/actors/harbour.csv");
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    Path folder;

    private final DocumentWriter documents = new DocumentWriter(DRIVER);

    @BeforeAll
    static void migrate() {
        new SchemaMigrations(DRIVER).apply();
    }

    @BeforeEach
    void empty() {
        NEO4J.clear();
    }

    @Test
    void actorsAreStoredWithTheirNamesAlsoWhereNothingIsClaimedOfThem() {
        JobCounts counts = load().progress().counts();

        assertThat(counts.added()).isEqualTo(4);
        assertThat(counts.relationsAdded()).isEqualTo(2);
        assertThat(
                        values(
                                "MATCH (n:Name)-[:NAMES]->(:Entity {id: 'organization:harbour-workers-congress'}) RETURN n.text AS value ORDER BY value"))
                .containsExactly("Congress of Harbour Workers", "HWC", "Harbour Workers' Congress");
    }

    @Test
    void aDatedRoleIsAClaimAndARelation() {
        load();

        assertThat(values(
                        "MATCH (c:Claim)-[:SUBJECT]->(:Entity {id: 'person:ingrid-solvang'}) RETURN c.rowKey AS value"))
                .containsExactly("line 3");
        assertThat(values(
                        "MATCH (:Entity {id: 'person:ingrid-solvang'})-[r:HOLDS_OFFICE_IN]->(s) RETURN s.id AS value"))
                .containsExactly("state:nor");
    }

    @Test
    void loadingTwiceChangesNothing() {
        load();
        JobCounts again = load().progress().counts();

        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(again.relationsAdded() + again.relationsChanged() + again.claims())
                .isZero();
    }

    @Test
    void deletingTheEntriesDeletesWhatNothingElseNames() {
        load();
        values("MATCH (d:Document) RETURN d.id AS value").forEach(id -> documents.delete(new DocumentId(id)));

        assertThat(values("MATCH (e:Entity) RETURN e.id AS value")).isEmpty();
    }

    @Test
    void linesThatCannotBeUsedAreInTheQuarantineAndAFileThatIsNotThereIsAnIssue() throws IOException {
        Path table =
                Files.writeString(folder.resolve("own.csv"), "name,kind\nHarbour Guild,Organization\nNobody,Ghost\n");

        Job done = load(table, folder.resolve("none.csv"));

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress().counts().added()).isEqualTo(1);
        assertThat(done.progress().counts().issues())
                .containsKey("unreadable-file")
                .hasSize(2);
        assertThat(Files.readString(Path.of(done.quarantine()))).contains("own.csv:3");
    }

    private Job load() {
        return load(TABLE);
    }

    private Job load(Path... files) {
        LoadJobs jobs = LoadedJobs.of(
                DRIVER,
                request -> new ActorSource(LoadRequest.of(request).files(), GAZETTEER),
                folder.resolve("quarantine"));
        return jobs.run(
                jobs.create(new LoadRequest(ActorSource.NAME, List.of(files), null, ActorSource.MAX_UNUSABLE, null)),
                progress -> {});
    }

    private static List<String> values(String query) {
        try (Session session = DRIVER.session()) {
            return new ArrayList<>(
                    session.run(query, Map.of()).list(row -> row.get("value").asString()));
        }
    }
}
