package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.BatchWriters;
import dev.entente.graph.GraphDump;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.RunningServer;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.load.LoadLimits;
import dev.entente.load.OfflineLoad;
import dev.entente.load.OfflineLoadException;
import dev.entente.load.RowLoad;
import dev.entente.model.DerivationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

class OfflineLoadTest {
    private static final double THRESHOLD = DerivationSettings.DEFAULT_MIN_CONFIDENCE;
    private static final LoadLimits LIMITS = LoadLimits.USUAL.withMaxUnusable(1);
    private static final Map<String, List<String>> FIXTURES = Map.ofEntries(
            Map.entry("gdelt", List.of("gdelt.tsv")),
            Map.entry("icews", List.of("icews.tab")),
            Map.entry("polecat", List.of("polecat.tab")),
            Map.entry("ucdp", List.of("ucdp.csv")),
            Map.entry("unga", List.of("un_votes.csv", "un_roll_calls.csv")),
            Map.entry("cow-alliances", List.of("cow-alliances.csv")),
            Map.entry("cow-mid", List.of("cow-mid.csv")),
            Map.entry("cow-igo", List.of("cow-igo.csv")),
            Map.entry("cow-igo-dyads", List.of("cow-igo-dyads.csv")),
            Map.entry("cow-diplomatic", List.of("cow-diplomatic.csv")),
            Map.entry("atop", List.of("atop.csv")),
            Map.entry("ofac-sdn", List.of("sdn.csv")),
            Map.entry("wikidata-offices", List.of("wikidata-offices.csv")),
            Map.entry("wikidata-members", List.of("wikidata-members.csv")),
            Map.entry("wikidata-relations", List.of("wikidata-relations.json")),
            Map.entry("wikidata-dump-offices", List.of("wikidata-dump.json")),
            Map.entry("wikidata-dump-members", List.of("wikidata-dump.json")),
            Map.entry("wikidata-dump-relations", List.of("wikidata-dump.json")),
            Map.entry("followthemoney", List.of("entities.ftm.json")));

    @TempDir
    private Path folder;

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
    void everyShippedMappingGivesTheSameGraphOfflineAndOnline() {
        // All mappings into one store each way, and made-up documents with all that mappings do not use: every start of
        // a server takes seconds.
        assertThat(FIXTURES.keySet()).containsExactlyInAnyOrderElementsOf(ShippedMappings.names());
        Driver online = TestNeo4j.get().driver();
        new SchemaMigrations(online).apply();
        TestNeo4j.get().clear();
        Map<String, JobCounts> counts = new HashMap<>();
        for (String mapping : ShippedMappings.names()) {
            counts.put(mapping, loadOnline(mapping, online));
        }
        MadeUpDocuments madeUp = new MadeUpDocuments(7, 600);
        new BatchWriter(online, () -> THRESHOLD).write(madeUp.contents());

        OfflineLoad.Finished finished;
        try (OfflineLoad load = new OfflineLoad(server().newStore(), new DerivationSettings(THRESHOLD), LIMITS)) {
            for (String mapping : ShippedMappings.names()) {
                JobProgress read = load.read(source(mapping), quarantine("offline", mapping), progress -> {});
                assertThat(rowCounts(read.counts()))
                        .as(mapping)
                        .isEqualTo(rowCounts(Objects.requireNonNull(counts.get(mapping))));
                assertThat(content(quarantine("offline", mapping)))
                        .as("the quarantine of " + mapping)
                        .isEqualTo(content(quarantine("online", mapping)));
            }
            load.read(madeUp, quarantine("offline", "made-up"), progress -> {});
            finished = load.finish(stage -> {});
        }
        RunningServer running = server().start();
        try (Driver offline =
                GraphDatabase.driver(running.boltUri(), AuthTokens.basic(EmbeddedServer.USER, server().password()))) {
            new SchemaMigrations(offline).apply();
            List<String> expected = GraphDump.withoutTimes(online);
            List<String> found = GraphDump.withoutTimes(offline);
            assertThat(lacking(expected, found)).as("lacking offline").isEmpty();
            assertThat(lacking(found, expected)).as("lacking online").isEmpty();
            assertThat(found).hasSameSizeAs(expected);
            assertThat(expected.size()).isGreaterThan(3_000);
            // One node more: the graph's version.
            assertThat(finished.imported().nodes() + finished.imported().relationships())
                    .isEqualTo(expected.size() + 1)
                    .isEqualTo(finished.counts().rows());

            Record loadedAt = one(offline, "MATCH (d:Document) RETURN DISTINCT d.loadedAt AS at");
            assertThat(loadedAt.get("at").type().name()).isEqualTo("DATE_TIME");
            Record version =
                    one(offline, "MATCH (v:GraphVersion) RETURN v.id AS id, v.store AS store, v.value AS value");
            assertThat(version.get("id").asString()).isEqualTo("graph");
            assertThat(version.get("store").asString()).isNotEmpty();
            assertThat(version.get("value").asLong()).isOne();

            // What is loaded online afterwards meets the same graph.
            JobCounts again = loadOnline("gdelt", offline);
            assertThat(again.unchanged())
                    .isEqualTo(Objects.requireNonNull(counts.get("gdelt")).added());
            assertThat(again.added() + again.replaced() + again.relationsAdded() + again.relationsChanged())
                    .isZero();
            assertThat(GraphDump.withoutTimes(offline)).isEqualTo(expected);
        }
    }

    @Test
    void tooManyUnusableRowsLeaveNoStore() {
        try (OfflineLoad load = new OfflineLoad(
                server().newStore(), new DerivationSettings(THRESHOLD), LoadLimits.USUAL.withMaxUnusable(0.01))) {
            assertThatThrownBy(() -> load.read(source("ucdp"), quarantine("offline", "ucdp"), progress -> {}))
                    .isInstanceOf(OfflineLoadException.class)
                    .hasMessageContaining("Nothing was loaded")
                    .hasMessageContaining("such as ucdp.csv:8: ")
                    .hasMessageContaining("offline-ucdp.csv")
                    .hasMessageContaining("--max-bad-share");
        }
        assertThat(folder.resolve("neo4j/data/databases")).doesNotExist();
        server().newStore().close();
    }

    private JobCounts loadOnline(String mapping, Driver driver) {
        JobStore jobs = new JobStore(driver);
        RowLoad load = new RowLoad(jobs, () -> new BatchWriters(driver, () -> THRESHOLD).open(), LIMITS);
        JobRequest request = new JobRequest(mapping, fixtures(mapping), null, List.of(), "0");
        return load.run(jobs.create(request), source(mapping), quarantine("online", mapping), progress -> {})
                .progress()
                .counts();
    }

    private Path quarantine(String way, String mapping) {
        return folder.resolve(way + "-" + mapping + ".csv");
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> rowCounts(JobCounts counts) {
        return List.of(counts.read(), counts.claims(), counts.issues(), counts.skips(), counts.notes());
    }

    private static List<String> lacking(List<String> lines, List<String> in) {
        List<String> lacking = new ArrayList<>(lines);
        lacking.removeAll(new HashSet<>(in));
        return lacking;
    }

    private static DataSet source(String mapping) {
        return new DataSet(
                ShippedMappings.find(mapping, Loaded.reader()).orElseThrow(),
                fixtures(mapping).stream().map(Loaded::fixture).toList());
    }

    private EmbeddedServer server() {
        return new EmbeddedServer(new ServerSettings(folder.resolve("neo4j"), ports.get(0), ports.get(1), 512, 64));
    }

    private static Record one(Driver driver, String query) {
        try (Session session = driver.session()) {
            return session.run(query).single();
        }
    }

    private static List<String> fixtures(String mapping) {
        return Objects.requireNonNull(FIXTURES.get(mapping), mapping);
    }
}
