package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.api.SampleWorld.Article;
import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.DocumentWriter;
import dev.entente.model.RelationType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What holds only where the network is in memory, as in a serving program. */
@QuarkusTest
class NetworkAnswersTest {
    private static final String AROUND_KIM = "/api/v1/entities/person:kim-jong-un/neighbourhood";

    @Inject
    Driver driver;

    @Inject
    CurrentNetwork current;

    @BeforeEach
    void open() {
        SampleWorld.write(driver);
        assertThat(current.open()).isTrue();
    }

    @AfterEach
    void close() {
        current.close();
    }

    @Test
    void aQuestionAskedAgainIsAnswered304UntilTheGraphChanges() {
        Response first = given().get(AROUND_KIM);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("W/");
        given().header("If-None-Match", tag)
                .get(AROUND_KIM)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .body(equalTo(""));

        write("Kim Jong Un met Mike Pompeo in Pyongyang.");

        Response after = given().header("If-None-Match", tag).get(AROUND_KIM);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(tag);
        assertThat(Long.parseLong(after.header("Entente-Graph-Version")))
                .isGreaterThan(Long.parseLong(first.header("Entente-Graph-Version")));
    }

    @Test
    void anotherQuestionAndAnotherFormHaveOtherTags() {
        String tag = given().get(AROUND_KIM).header("ETag");

        assertThat(given().get(AROUND_KIM + "?depth=2").header("ETag")).isNotEqualTo(tag);
        assertThat(given().accept(GraphForm.CYTOSCAPE_TYPE).get(AROUND_KIM).header("ETag"))
                .isNotEqualTo(tag);
        given().header("If-None-Match", "\"other\", " + tag)
                .get(AROUND_KIM)
                .then()
                .statusCode(304);
    }

    @Test
    void anAnswerThatNeo4jWasMissingForHasNoTagAndIsNotToBeKept() {
        given().header(AwayWhileAsked.HEADER, "true")
                .get(AROUND_KIM)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", "no-store");
        given().get(AROUND_KIM).then().header("ETag", notNullValue()).header("Cache-Control", "no-cache");
    }

    @Test
    void anEditByHandChangesTheTagThoughNotTheVersion() {
        Response first = given().get(AROUND_KIM);
        try (Session session = driver.session()) {
            session.run("MATCH (e:Entity {id: 'person:xi-jinping'}) SET e.name = 'Chairman Xi'")
                    .consume();
        }

        takeInEdits();

        Response after = given().header("If-None-Match", first.header("ETag")).get(AROUND_KIM);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.asString()).contains("Chairman Xi");
        assertThat(after.header("Entente-Graph-Version")).isEqualTo(first.header("Entente-Graph-Version"));
    }

    /** Only the network can answer these, and its picture is older than the two ends or the one between them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=person:ann&to=person:ben&k=1000",
                "from=person:ann&to=person:ben&order=time",
                "from=person:ann&to=person:ben&sign=positive",
                "from=person:ann&to=person:ben&rank=informative",
                "from=person:ann,person:ben&to=KOR",
                "from=PRK&to=KOR&via=person:ann"
            })
    void ofWhatWasMadeByHandAMomentAgoNobodySaysThatNoPathLeadsThere(String question) {
        writeByHand();

        given().get("/api/v1/paths?" + question)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "10")
                .body("type", equalTo("urn:entente:problem:not-ready"))
                .body("detail", containsString("person:ann"));

        takeInEdits();
        given().get("/api/v1/paths?" + question).then().statusCode(200).body("paths", not(empty()));
    }

    @Test
    void whatCypherCanAnswerOfWhatWasMadeByHandAMomentAgoIsAnswered() {
        writeByHand();

        given().get("/api/v1/paths?from=person:ann&to=person:ben")
                .then()
                .statusCode(200)
                .body("paths[0].relationIds", equalTo(List.of("allied-with:0000000000abc")));
    }

    @Test
    void aNewSentenceForTheSameRelationIsShown() {
        write("Kim Jong Un met Mike Pompeo in Pyongyang.");
        assertThat(sentenceOfPath()).isEqualTo("Kim Jong Un met Mike Pompeo in Pyongyang.");

        write("In Pyongyang Kim Jong Un met Mike Pompeo.");

        assertThat(sentenceOfPath()).isEqualTo("In Pyongyang Kim Jong Un met Mike Pompeo.");
    }

    @Test
    void statesAreFoundByCodeInMemoryToo() {
        given().get("/api/v1/entities/kp/neighbourhood").then().statusCode(200).body("center", equalTo("state:prk"));
        given().get("/api/v1/entities/XX/neighbourhood").then().statusCode(404);
    }

    @Test
    void cytoscapeTakesANeighbourhood() {
        given().accept(GraphForm.CYTOSCAPE_TYPE)
                .get(AROUND_KIM)
                .then()
                .statusCode(200)
                .contentType(GraphForm.CYTOSCAPE_TYPE)
                .body("data.center", equalTo("person:kim-jong-un"))
                .body("directed", equalTo(true))
                .body("multigraph", equalTo(true))
                .body("elements.nodes.data.id", hasItem("person:xi-jinping"))
                .body("elements.nodes.data.value", hasItem("person:xi-jinping"))
                .body("elements.edges.data.key", everyItem(notNullValue()))
                .body("elements.edges.data.source", hasItem("person:kim-jong-un"))
                .body("elements.edges.data.type", hasItem("MET_WITH"))
                .body("elements.edges.data", everyItem(not(hasKey("subject"))));
    }

    @Test
    void graphologyTakesANeighbourhood() {
        given().accept(GraphForm.GRAPHOLOGY_TYPE)
                .get(AROUND_KIM)
                .then()
                .statusCode(200)
                .body("options.type", equalTo("mixed"))
                .body("nodes.key", hasItem("person:xi-jinping"))
                .body("nodes.attributes.name", hasItem("Xi Jinping"))
                .body("edges.find { it.attributes.type == 'MET_WITH' }.undirected", equalTo(true))
                .body("edges.find { it.attributes.type == 'LEADS' }.undirected", equalTo(false))
                .body("edges.key", everyItem(notNullValue()));
    }

    @Test
    void d3TakesANeighbourhood() {
        given().accept(GraphForm.NODE_LINK_TYPE)
                .get(AROUND_KIM)
                .then()
                .statusCode(200)
                .body("graph.center", equalTo("person:kim-jong-un"))
                .body("nodes.id", hasItem("person:xi-jinping"))
                .body("links.target", hasItem("state:prk"))
                .body("links.key", everyItem(notNullValue()));
    }

    /** A preference for waiting is for a thread that may wait. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=person:kim-jong-un&to=state:usa",
                "from=person:kim-jong-un&to=state:usa&k=3&maxHops=3&minConfidence=0.6",
                "from=PRK&to=person:xi-jinping&types=nin:LEADS&windowFrom=2018-01&windowTo=2018",
                "from=PRK,person:kim-jong-un&to=USA&kinds=Person,State&direction=out",
                "from=person:kim-jong-un&to=state:usa&avoid=person:donald-trump",
                "from=person:kim-jong-un&to=state:usa&windowFrom=1950&windowTo=1950",
                "from=person:kim-jong-un&to=state:usa&types=PARTY_TO&maxHops=1",
                "from=PRK&to=PRK",
                "from=PRK&to=USA&windowFrom=2018&windowTo=2017",
                "from=PRK&to=USA&k=0",
                "from=PRK&to=USA&maxHops=31",
                "from=PRK&to=USA&minConfidence=2",
                "from=PRK&to=USA&via=XX",
                "from=PRK",
                "from=PRK&to=USA&until=2018",
                "from=PRK&to=USA&K=3",
                "from=PRK&to=USA&k=3&k=3",
                "from=PRK&to=USA&kinds=Person,",
                "from=PRK&to=USA&via=",
                "from=PRK&to=USA&k",
                "from=person%3Akim-jong-un&to=+USA&k=%33",
                "from=PRK&to=USA&types=in:MET_WITH&k=2;maxHops=2"
            })
    void atOnceTheSameIsAnsweredAsByAThreadThatMayWait(String question) {
        // Sentences that nobody has asked for yet are read from Neo4j.
        given().get("/api/v1/paths?" + question);

        Response atOnce = given().get("/api/v1/paths?" + question);

        Response later = given().header("Prefer", "wait=5").get("/api/v1/paths?" + question);
        assertThat(atOnce.asString()).isEqualTo(later.asString());
        assertThat(atOnce.statusCode()).isEqualTo(later.statusCode());
        assertThat(atOnce.contentType()).isEqualTo(later.contentType());
        assertThat(atOnce.header("ETag")).isEqualTo(later.header("ETag"));
        assertThat(atOnce.header("Vary")).isEqualTo(later.header("Vary"));
    }

    @Test
    void whatIsAnsweredAtOnceIsCompressedToo() {
        String paths = "/api/v1/paths?from=person:kim-jong-un&to=state:usa";
        given().get(paths);

        Response compressed = given().header("Accept-Encoding", "gzip").get(paths);

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.asString()).isEqualTo(given().get(paths).asString());
    }

    @Test
    void aFormThatIsNotServedIsRefused() {
        given().accept("application/vnd.gexf").get(AROUND_KIM).then().statusCode(406);
    }

    private void write(String sentence) {
        new DocumentWriter(driver)
                .writeAll(List.of(new Article("A visit to Pyongyang", "Sample Courier", "2018-10-08")
                        .says(SampleWorld.KIM, RelationType.MET_WITH, SampleWorld.POMPEO, "2018-10-07", sentence)
                        .content()));
        current.follow();
    }

    /** Soon after a comparison there is none, so one may not be enough. */
    private void takeInEdits() {
        String before = current.find().orElseThrow().edition();
        while (current.find().orElseThrow().edition().equals(before)) {
            current.check();
        }
    }

    /** Two people, allied with each other and with both Koreas. */
    private void writeByHand() {
        try (Session session = driver.session()) {
            session.run("""
                    MATCH (north:Entity {id: 'state:prk'})
                    MATCH (south:Entity {id: 'state:kor'})
                    CREATE (ann:Entity:Actor:Person {id: 'person:ann', kind: 'Person', name: 'Ann'})
                    CREATE (ben:Entity:Actor:Person {id: 'person:ben', kind: 'Person', name: 'Ben'})
                    WITH [[ann, ben, 'abc'], [ann, north, 'abd'], [ann, south, 'abe']] AS ties
                    UNWIND ties AS tie
                    WITH tie[0] AS one, tie[1] AS other, tie[2] AS id
                    CREATE (one)-[:ALLIED_WITH
                      {id: 'allied-with:0000000000' + id, claims: 1, denials: 0, sources: 1, confidence: 0.9, sign: 1}]->(other)
                    """).consume();
        }
    }

    private static String sentenceOfPath() {
        return given().get("/api/v1/paths?from=person:kim-jong-un&to=person:mike-pompeo&maxHops=1&types=MET_WITH")
                .jsonPath()
                .getString("paths[0].hops[0].claim.quote");
    }
}
