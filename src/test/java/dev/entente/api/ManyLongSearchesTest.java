package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graph.CurrentNetwork;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Questions on a network so dense that they cannot be answered whole. */
@QuarkusTest
class ManyLongSearchesTest {
    private static final int PARALLEL = 200;

    /** All in the clique are friends, so that no path has an enemy; to be sure of that takes more paths than can be looked at. */
    private static final String ENDLESS = "/api/v1/paths?from=person:c%d&to=person:c%d&sign=negative&maxHops=30&k=100";

    private static final String SHORT = "/api/v1/paths?from=person:c%d&to=person:alone&k=1";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Driver driver;

    @Inject
    CurrentNetwork current;

    @BeforeEach
    void open() {
        SampleWorld.write(driver);
        try (Session session = driver.session()) {
            session.run("""
                    UNWIND range(0, 99) AS i
                    CREATE (:Entity:Actor {id: 'person:c' + i, kind: 'Person', name: 'C' + i})
                    """).consume();
            session.run("""
                    MATCH (a:Entity)
                    WHERE a.id STARTS WITH 'person:c'
                    WITH collect(a) AS crowd
                    UNWIND range(0, size(crowd) - 2) AS i
                    UNWIND range(i + 1, size(crowd) - 1) AS j
                    WITH crowd[i] AS a, crowd[j] AS b, toString(1000000000000 + 1000 * i + j) AS number
                    CREATE (a)-[:ALLIED_WITH {id: 'allied-with:' + number, claims: 1, denials: 0, sources: 1, confidence: 0.8, sign: 1}]->(b)
                    """).consume();
            session.run("""
                    MATCH (a:Entity {id: 'person:c0'})
                    CREATE (a)-[:MET_WITH {id: 'met-with:1000000000000', claims: 1, denials: 0, sources: 1, confidence: 0.8, sign: 0}]->
                      (:Entity:Actor {id: 'person:alone', kind: 'Person', name: 'Alone'})
                    """).consume();
        }
        assertThat(current.open()).isTrue();
    }

    @AfterEach
    void close() {
        current.close();
    }

    @Test
    void shortQuestionsAreAnsweredWholeWhileTwoHundredLongOnesAreAsked() throws IOException {
        List<CompletableFuture<HttpResponse<String>>> endless = IntStream.range(0, PARALLEL)
                .mapToObj(i -> ask(ENDLESS.formatted(i % 50, 50 + i % 50)))
                .toList();
        List<CompletableFuture<HttpResponse<String>>> few =
                IntStream.range(1, 50).mapToObj(i -> ask(SHORT.formatted(i))).toList();

        for (CompletableFuture<HttpResponse<String>> asked : few) {
            HttpResponse<String> answer = asked.join();
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode paths = json.readTree(answer.body());
            assertThat(paths.path("partial").asBoolean()).isFalse();
            assertThat(paths.path("paths").get(0).path("hops")).hasSize(2);
        }
        for (CompletableFuture<HttpResponse<String>> asked : endless) {
            HttpResponse<String> answer = asked.join();
            if (answer.statusCode() == 200) {
                JsonNode paths = json.readTree(answer.body());
                assertThat(paths.path("partial").asBoolean()).isTrue();
                assertThat(paths.path("reason").asText()).isEqualTo("search-limit");
                assertThat(answer.headers().firstValue("ETag")).isEmpty();
            } else {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(json.readTree(answer.body()).path("type").asText()).isEqualTo("urn:entente:problem:busy");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }
    }

    @Test
    void whoPrefersNotToWaitIsAnsweredAtOnceWithWhatWasFound() {
        given().header("Prefer", "wait=0")
                .get(ENDLESS.formatted(1, 2))
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=0")
                .header("ETag", equalTo(null))
                .body("partial", equalTo(true));
        given().header("Prefer", "wait=soon")
                .get(SHORT.formatted(1))
                .then()
                .statusCode(200)
                .header("Preference-Applied", equalTo(null))
                .header("ETag", not(equalTo(null)))
                .body("paths", hasSize(1));
    }

    @Test
    void theWaitIsDescribedWhereItIsKeptTo() throws IOException {
        JsonNode paths = json.readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString())
                .path("paths");
        for (String path : List.of("/api/v1/paths", "/api/v1/balance", "/api/v1/dyads/{one}/{other}")) {
            assertThat(paths.path(path).path("get").path("parameters").findValuesAsText("name"))
                    .as(path)
                    .contains("Prefer");
        }
        assertThat(paths.path("/api/v1/search").path("get").path("parameters").findValuesAsText("name"))
                .doesNotContain("Prefer");
    }

    private CompletableFuture<HttpResponse<String>> ask(String question) {
        URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + question);
        return http.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
