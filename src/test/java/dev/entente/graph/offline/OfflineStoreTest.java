package dev.entente.graph.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.EmbeddedServerException;
import dev.entente.graph.embedded.ImportedRows;
import dev.entente.graph.embedded.NewStore;
import dev.entente.graph.embedded.RunningServer;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.model.Relation;
import dev.entente.network.SkewedGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

class OfflineStoreTest {
    @TempDir
    private Path temporary;

    private final List<Integer> ports = TestNeo4j.freePorts(2);

    @AfterEach
    void endWhatWasStarted() {
        server().findRunning()
                .flatMap(running -> ProcessHandle.of(running.pid()))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    @Test
    void aGraphOfEntitiesAndRelationsIsImportedAndServedAndNotOverwritten() throws IOException {
        // One test for one long story: the importer and the server take seconds.
        Files.createDirectories(temporary.resolve("offline-1/data/databases/neo4j"));
        SkewedGraph graph = new SkewedGraph(1, 100);
        List<String> progress = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        try (NewStore store = NewStore.open(settings())) {
            assertThat(temporary.resolve("offline-1"))
                    .as("what an interrupted import left")
                    .doesNotExist();
            GraphFiles files = GraphFiles.of(store.workFolder(), graph.entities());
            try (files) {
                graph.entities().forEach(files::addEntity);
                graph.entities().forEach(files::addNames);
                for (int i = 0; i < 1_000; i++) {
                    relations.add(graph.next());
                    files.addRelation(relations.get(i));
                }
            }
            assertThat(files.rows()).as("with names").isEqualTo(1_300);
            ImportedRows imported = store.importFiles(files.relationArguments(), progress::add);
            assertThat(imported.rows()).as("without names").isEqualTo(1_100);
            assertThat(imported.nodes()).isEqualTo(100);
            assertThat(imported.relationships()).isEqualTo(1_000);
            assertThat(temporary.resolve("data/databases"))
                    .as("the store before it is published")
                    .doesNotExist();
            store.publish();
        }
        assertThat(progress).contains("Relationship import 100 %");
        try (var left = Files.list(temporary)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("offline"));
        }

        assertThatThrownBy(() -> NewStore.open(settings()))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("There is a graph in " + temporary + " already")
                .hasMessageContaining("ENTENTE_HOME");

        RunningServer running = server().start();
        try (Driver driver =
                GraphDatabase.driver(running.boltUri(), AuthTokens.basic(EmbeddedServer.USER, server().password()))) {
            new SchemaMigrations(driver).apply();
            assertThat(count(driver, "MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"))
                    .isEqualTo(1_000);
            Relation one = relations.get(17);
            assertThat(count(
                            driver,
                            "MATCH (:Entity:Actor {id: '%s'})-[r:%s {id: '%s', claims: %d, firstReportedOn: date('%s')}]->({id: '%s'}) RETURN count(r)"
                                    .formatted(
                                            one.tie().subject(),
                                            one.type(),
                                            one.id(),
                                            one.claims(),
                                            one.firstReportedOn(),
                                            one.tie().object())))
                    .isOne();
        }
    }

    @Test
    void anImportThatFailsLeavesNoStore() throws IOException {
        try (NewStore store = NewStore.open(settings())) {
            Path file = store.workFolder().resolve("broken.csv");
            Files.writeString(file, ":START_ID(Entity),:END_ID(Entity)\nstate:usa,state:fra\n");
            assertThatThrownBy(() -> store.importFiles(
                            List.of("--nodes=" + file, "--relationships=MET_WITH=" + file), line -> {}))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("Neo4j's importer failed");
        }
        assertThat(temporary.resolve("data/databases")).doesNotExist();
        try (NewStore again = NewStore.open(settings())) {
            assertThat(again.workFolder()).isEmptyDirectory();
        }
    }

    @Test
    void anImporterThatIsKilledLeavesNoStore() throws IOException {
        SkewedGraph graph = new SkewedGraph(1, 100);
        List<ProcessHandle> killed = new ArrayList<>();
        try (NewStore store = NewStore.open(settings())) {
            GraphFiles files = GraphFiles.of(store.workFolder(), graph.entities());
            try (files) {
                graph.entities().forEach(files::addEntity);
                for (int i = 0; i < 1_000; i++) {
                    files.addRelation(graph.next());
                }
            }
            assertThatThrownBy(() -> store.importFiles(files.relationArguments(), stage -> {
                        ProcessHandle.current()
                                .children()
                                .filter(this::isOurImporter)
                                .forEach(importer -> {
                                    importer.destroyForcibly();
                                    killed.add(importer);
                                });
                    }))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("there is no store");
        }
        assertThat(killed).isNotEmpty();
        assertThat(temporary.resolve("data/databases")).doesNotExist();
        try (NewStore again = NewStore.open(settings())) {
            assertThat(again.workFolder()).isEmptyDirectory();
        }
    }

    private boolean isOurImporter(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments).contains(temporary.toString()))
                .orElse(false);
    }

    private EmbeddedServer server() {
        return new EmbeddedServer(settings());
    }

    private ServerSettings settings() {
        return new ServerSettings(temporary, ports.get(0), ports.get(1), 512, 64);
    }

    private static long count(Driver driver, String query) {
        try (Session session = driver.session()) {
            return session.run(query).single().get(0).asLong();
        }
    }
}
