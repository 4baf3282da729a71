package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.GraphDump;
import dev.entente.graph.Job;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadLimits;
import dev.entente.load.LoadRequest;
import dev.entente.load.RowLoad;
import dev.entente.load.benchmark.MadeUpEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@QuarkusTest
class JobResourceTest {
    @TempDir
    Path folder;

    @Inject
    Driver driver;

    @Inject
    JobStore jobs;

    @Inject
    LoadJobs loads;

    @Inject
    BackgroundLoads background;

    private Job done;

    @BeforeEach
    void loaded() {
        TestNeo4j.get().clear();
        new SchemaMigrations(driver).apply();
        Job job = jobs.create(new JobRequest("made-up-events", List.of("/made/up"), null, List.of(), "1"));
        done = new RowLoad(jobs, () -> new BatchWriter(driver), LoadLimits.USUAL)
                .run(job, new MadeUpEvents(1, 20), folder.resolve("q.csv"), progress -> {});
    }

    @Test
    void aJobIsListedAndFound() {
        given().get("/api/v1/jobs")
                .then()
                .statusCode(200)
                .body("jobs[0].id", equalTo(done.id()))
                .body("jobs[0].state", equalTo("done"))
                .body("jobs[0].counts.claims", equalTo(20));
        given().get("/api/v1/jobs/{id}", done.id()).then().statusCode(200).body("row", equalTo(20));
        given().get("/api/v1/jobs/job:none").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theEventsOfAJobThatHasEndedAreItsLastState() {
        String events = given().accept("text/event-stream")
                .get("/api/v1/jobs/{id}/events", done.id())
                .asString();
        String lines = given().accept("application/x-ndjson")
                .get("/api/v1/jobs/{id}/events", done.id())
                .asString();

        assertThat(events).startsWith("data:").contains("\"state\":\"done\"");
        assertThat(lines.strip().lines()).singleElement().asString().contains("\"state\":\"done\"");
    }

    @Test
    void nothingIsLoadedFromFoldersThatAreNotAllowed() {
        given().contentType("application/json")
                .body("{\"source\": \"gdelt\", \"files\": [\"/etc/passwd\"]}")
                .post("/api/v1/jobs")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("allowed-folders"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"source\": \"ucdp\"}",
                "{\"source\": \"ucdp\", \"files\": []}",
                "{\"source\": \"ucdp\", \"files\": [null]}",
                "{\"source\": \"no-such\", \"files\": []}",
                "{\"source\": [], \"files\": 1}",
                "{",
                ""
            })
    void whatIsNoRequestIsRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/jobs")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(startsWith("HTTP")));
        assertThat(jobs.list(null, 10)).hasSize(1);
    }

    @Test
    void aFolderIsRefusedAtOnce() {
        start("ucdp", fixture(""))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("name the files in it"));
        assertThat(jobs.list("ucdp", 10)).isEmpty();
    }

    @Test
    void filesOfAnAllowedFolderAreLoadedAndTheLastEventSaysHowItEnded() {
        String id = start("ucdp")
                .statusCode(202)
                .header("Location", containsString("/api/v1/jobs/job:ucdp-"))
                .extract()
                .path("id");

        List<String> lines = given().accept("application/x-ndjson")
                .get("/api/v1/jobs/{id}/events", id)
                .asString()
                .lines()
                .toList();

        assertThat(lines.get(lines.size() - 1))
                .contains("\"state\":\"failed\"", "\"read\":8", "\"claims\":12", "3 of 8 rows could not be used");
    }

    @Test
    void aLoadThatIsCancelledMidwayEndsAsCancelledAndIsResumedToTheGraphOfAnUndisturbedOne() throws Exception {
        TestNeo4j.get().clear();
        Path events = MadeUpGdelt.write(Path.of("target/test-incoming"), 5_000);
        String id = start("gdelt", events).statusCode(202).extract().path("id");
        while (jobs.find(id).orElseThrow().state() == JobState.QUEUED) {
            Thread.sleep(20);
        }

        given().delete("/api/v1/jobs/{id}", id).then().statusCode(200).body("state", equalTo("running"));

        List<String> lines = given().accept("application/x-ndjson")
                .get("/api/v1/jobs/{id}/events", id)
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(lines.size() - 1)).contains("\"state\":\"cancelled\"");
        Job cancelled = jobs.find(id).orElseThrow();
        assertThat(cancelled.progress().row()).isBetween(1L, 4_999L);
        assertThat(cancelled.progress().counts().claims()).isPositive();

        Job resumed = loads.run(cancelled, progress -> {});
        List<String> graph = GraphDump.withoutTimes(driver);
        TestNeo4j.get().clear();
        Job undisturbed =
                loads.run(loads.create(new LoadRequest("gdelt", List.of(events), null, 0.1, null)), progress -> {});
        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts()).isEqualTo(undisturbed.progress().counts());
        assertThat(graph).isEqualTo(GraphDump.withoutTimes(driver)).hasSizeGreaterThan(5_000);
    }

    @Test
    void aJobThatIsCancelledWhileItWaitsIsNotRun() {
        Job queued = jobs.create(new LoadRequest("ucdp", List.of(fixture("ucdp.csv")), null, 1, null).toJob());
        given().delete("/api/v1/jobs/{id}", queued.id()).then().body("state", equalTo("cancelled"));

        background.start(queued);

        start("ucdp").statusCode(202);
        assertThat(jobs.find(queued.id()).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void documentsAreNotReadForThoseAfar() {
        start("documents", fixture("ucdp.csv")).statusCode(400).body("detail", containsString("command line"));
    }

    @Test
    void aSecondLoadOfARunningSourceIsRefusedAndNotKept() {
        Job running = jobs.create(new JobRequest("ucdp", List.of("/made/up"), null, List.of(), "1"));
        jobs.start(running.id());

        start("ucdp").statusCode(409).contentType("application/problem+json").body("job", equalTo(running.id()));

        assertThat(jobs.list("ucdp", 10)).hasSize(1);
    }

    @Test
    void aSecondLoadOfASourceIsRefusedWhileTheFirstWaitsOrRuns() throws Exception {
        Path events = MadeUpGdelt.write(Path.of("target/test-incoming"), 2_000);
        String first = start("gdelt", events).statusCode(202).extract().path("id");

        start("gdelt", events).statusCode(409).body("job", equalTo(first));

        given().delete("/api/v1/jobs/{id}", first);
        given().accept("application/x-ndjson")
                .get("/api/v1/jobs/{id}/events", first)
                .asString();
        assertThat(jobs.list("gdelt", 10)).hasSize(1);
    }

    private static Path fixture(String name) {
        return Path.of("src/test/resources/datasets", name).toAbsolutePath();
    }

    private static ValidatableResponse start(String source) {
        return start(source, fixture(source + ".csv"));
    }

    private static ValidatableResponse start(String source, Path file) {
        return given().contentType("application/json")
                .body(Map.of("source", source, "files", List.of(file.toString())))
                .post("/api/v1/jobs")
                .then();
    }

    @Test
    void aJobThatNobodyRunsIsCancelledAtOnceAndOneThatHasEndedStays() {
        Job queued = jobs.create(new JobRequest("ucdp", List.of("/made/up"), null, List.of(), "1"));

        given().delete("/api/v1/jobs/{id}", queued.id()).then().statusCode(200).body("state", equalTo("cancelled"));
        given().delete("/api/v1/jobs/{id}", done.id()).then().statusCode(200).body("state", equalTo("done"));
    }
}
