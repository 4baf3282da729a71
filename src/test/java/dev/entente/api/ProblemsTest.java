package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

@QuarkusTest
class ProblemsTest {
    @Inject
    Driver driver;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /search                                             | q             | required
                    /search?q=                                          | q             | empty
                    /search?q=kim&limit=abc                             | limit         | whole number
                    /search?q=kim&limit=0                               | limit         | 1
                    /search?q=kim&limit=51                              | limit         | 50
                    /search?q=kim&kinds=Robot                           | kinds         | Person
                    /search?q=kim&colour=red                            | colour        | known are
                    /search?q=kim&q=xi                                  | q             | twice
                    /paths?from=PRK&to=CHN&maxHops=99                   | maxHops       | 30
                    /paths?from=PRK&to=CHN&maxHops=1.5                  | maxHops       | whole number
                    /paths?from=PRK&to=CHN&types=MET                    | types         | MET_WITH
                    /paths?from=PRK&to=CHN&types=LOVES                  | types         | ALLIED_WITH
                    /paths?from=PRK&to=CHN&asOf=2018-13-45              | asOf          | 2018-03-26
                    /paths?from=PRK                                     | to            | required
                    /entities/PRK/relations?from=2018-13-45             | from          | No such date
                    /entities/PRK/relations?from=soon                   | from          | 2018-03
                    /entities/PRK/relations?from=2019&to=2018           | to            | after from
                    /entities/PRK/relations?direction=up                | direction     | out, in or both
                    /entities/PRK/relations?cursor=abc                  | cursor        | cursor
                    /entities/PRK/relations?minConfidence=2             | minConfidence | 1
                    /entities/PRK/relations?minConfidence=NaN           | minConfidence | 1
                    /entities/PRK/neighbourhood?depth=4                 | depth         | 3
                    /entities/PRK/neighbourhood?limitPerType=0          | limitPerType  | 1
                    /dyads/PRK/CHN?limit=501                            | limit         | 500
                    /dyads/PRK/CHN?cursor=abc                           | cursor        | cursor
                    /dyads/PRK/CHN/changes                              | between       | required
                    /dyads/PRK/CHN/changes?between=2018-01-01           | between       | two days
                    /dyads/PRK/CHN/changes?between=2018-01-02,2018-01-01 | between      | earlier first
                    /dyads/PRK/CHN/changes?between=2018,2019            | between       | 2018-03-26
                    /entities/PRK/neighbourhood?limitAmong=2001         | limitAmong    | 2000
                    /entities/PRK/neighbourhood?cursor=abc              | cursor        | cursor
                    /common-neighbours                                  | of            | required
                    /common-neighbours?of=PRK                           | of            | two to 20
                    /common-neighbours?of=PRK,KP                        | of            | same-entity
                    /common-neighbours?of=PRK,CHN&limit=201             | limit         | 200
                    /common-neighbours?of=PRK,CHN&limitPerPair=0        | limitPerPair  | 1
                    /entities/PRK/profile?with=KP                       | with          | same-entity
                    /entities/PRK/profile?from=2019&to=2018             | to            | after from
                    /balance?asOf=2018-06-12                            | of            | required
                    /balance?of=PRK                                     | asOf          | required
                    /balance?of=PRK,CHN&asOf=2018-06-12                 | of            | no triad
                    /balance?of=PRK,CHN,KP&asOf=2018-06-12              | of            | same-entity
                    /balance?of=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u&asOf=2018-06-12 | of | at most 20
                    /balance?of=PRK&asOf=2018-06-12&types=MET_WITH      | types         | no sign
                    /balance?of=PRK&asOf=2018-06-12&limit=101           | limit         | 100
                    /ontology?verbose=true                              | verbose       | no parameter
                    """)
    void aBadParameterIsNamedWithWhatToWrite(String path, String field, String message) {
        problem(400, get(path))
                .body("type", equalTo("urn:entente:problem:invalid-request"))
                .body("detail", containsString(field))
                .body("violations.field", hasItem(field))
                .body("violations.in.unique()", equalTo(List.of("query")))
                .body("violations.message", hasItem(containsString(message)));
    }

    @Test
    void everyBadParameterOfARequestIsNamed() {
        problem(400, get("/paths?from=PRK&to=CHN&types=MET,LOVES&asOf=soon&hops=3"))
                .body("violations.field.sort()", equalTo(List.of("asOf", "hops", "types")))
                .body("violations.message", hasItem(allOf(containsString("\"MET\""), containsString("\"LOVES\""))));
    }

    @Test
    void anUnknownEntityComesWithTheNearestNames() {
        problem(404, get("/entities/Kim Jong Um"))
                .body("type", equalTo("urn:entente:problem:unknown-entity"))
                .body("suggestions.id", hasItem("person:kim-jong-un"));
        problem(404, get("/entities/person:kim-yong-un/neighbourhood"))
                .body("suggestions.id", hasItem("person:kim-jong-un"));
        problem(404, get("/paths?from=PRK&to=XYZ"));
    }

    @Test
    void aNameLongerThanAnyIsUnknown() {
        problem(404, get("/entities/" + "a".repeat(1_100))).body("suggestions", equalTo(List.of()));
    }

    @Test
    void anAmbiguousNameComesWithItsCandidates() {
        problem(400, get("/entities/Georgia"))
                .body("type", equalTo("urn:entente:problem:ambiguous-name"))
                .body("candidates.id.sort()", equalTo(List.of("place:georgia", "state:geo")));
    }

    @Test
    void anUnknownRelationOrDocumentIsAProblem() {
        problem(404, get("/relations/met-with:0000000000000"));
        problem(404, get("/relations/whatever/claims"));
        problem(404, get("/documents/document:none"));
        problem(404, get("/documents/none"));
        problem(404, given().delete("/api/v1/documents/document:none"));
    }

    @Test
    void bothEndsOfAPathMustDiffer() {
        problem(400, get("/paths?from=PRK&to=North Korea")).body("detail", containsString("same-entity"));
    }

    @Test
    void theTwoOfADyadMustDiffer() {
        problem(400, get("/dyads/PRK/North Korea"))
                .body("violations.field", hasItem("other"))
                .body("detail", containsString("same-entity"));
        problem(400, get("/dyads/PRK/KP/changes?between=2018-01-01,2018-12-31"))
                .body("detail", containsString("same-entity"));
        problem(404, get("/dyads/PRK/XYZ"));
        problem(404, get("/common-neighbours?of=PRK,XYZ"));
        problem(404, get("/entities/PRK/profile?with=XYZ"));
        problem(404, get("/balance?of=PRK,CHN,XYZ&asOf=2018-06-12"));
    }

    @Test
    void anUnknownPathIsAProblem() {
        problem(404, given().get("/api/v1/nothing"));
        problem(404, given().get("/nothing"));
    }

    @Test
    void aMethodThatAPathDoesNotTakeIsAProblem() {
        problem(405, given().post("/api/v1/search"));
        problem(405, given().delete("/api/v1/ontology"));
    }

    @Test
    void aFormatThatIsNotServedIsAProblem() {
        problem(406, given().accept("application/xml").get("/api/v1/ontology"));
    }

    @Test
    void aTooLargeBodyIsRefused() {
        problem(413, given().body("x".repeat(2_000_000)).post("/api/v1/paths"))
                .body("detail", containsString("1048576 bytes"));
    }

    @Test
    void aTooLargeBodyOfWhichNoLengthIsAnnouncedIsRefusedAlike() throws Exception {
        HttpResponse<String> refused = postInChunks("x".repeat(2_000_000));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("1048576 bytes", "urn:entente:problem:", "/api/v1/paths");
    }

    @Test
    void aBodyOfWhichNoLengthIsAnnouncedIsRead() throws Exception {
        String body = "{\"from\": [\"PRK\"], \"to\": [\"CHN\"]" + " ".repeat(100_000) + "}";

        assertThat(postInChunks(body).body())
                .isEqualTo(given().contentType("application/json")
                        .body(body)
                        .post("/api/v1/paths")
                        .asString())
                .contains("state:prk");
    }

    private static HttpResponse<String> postInChunks(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/paths"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(true).get("/api/v1" + path);
    }

    private static ValidatableResponse problem(int status, Response response) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", startsWith("urn:entente:problem:"))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo(null)))
                .body("instance", startsWith("/"));
    }
}
