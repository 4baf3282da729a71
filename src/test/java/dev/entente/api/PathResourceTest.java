package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.entente.graph.CurrentNetwork;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Path;

/** Paths as the network in memory answers them. */
@QuarkusTest
class PathResourceTest {
    @Inject
    Driver driver;

    @Inject
    CurrentNetwork network;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
        network.open();
    }

    @AfterEach
    void forget() {
        network.close();
    }

    @Test
    void aPathComesWithIdsTheTimeItHeldAndAScoreInParts() {
        get("from=person:kim-jong-un&to=state:chn&k=1&types=MET_WITH,LEADS&avoid=person:donald-trump")
                .body("from", equalTo(List.of("person:kim-jong-un")))
                .body("partial", equalTo(false))
                .body("paths", hasSize(1))
                .body("paths[0].relationIds[0]", startsWith("met-with:"))
                .body("paths[0].relationIds[1]", startsWith("leads:"))
                .body("paths[0].held.from", equalTo("2018-03-26"))
                .body("paths[0].held.to", equalTo("2018-03-27"))
                .body("paths[0].score.evidence", notNullValue())
                .body("paths[0].score.damping.toFloat()", greaterThan(0f));
    }

    @Test
    void aPathThatCountsInAWindowForWantOfADateSaysSo() {
        get("from=" + SampleWorld.BOBBY.id() + "&to=place:zurich&k=1&windowFrom=1950&windowTo=1951")
                .body("paths[0].undated", equalTo(true));
        get("from=person:kim-jong-un&to=person:xi-jinping&k=1&types=MET_WITH&windowFrom=2018&windowTo=2018")
                .body("paths[0].undated", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&rank=strength", "&rank=informative", "&order=time", "&sign=positive", "&direction=out"})
    void theCypherOfEveryPathFindsItInNeo4j(String more) {
        JsonPath answer = get("from=person:kim-jong-un,state:usa&to=person:xi-jinping,state:kor&k=20&maxHops=6" + more)
                .body("paths", not(empty()))
                .extract()
                .jsonPath();
        List<String> queries = answer.getList("paths.cypher");
        for (int i = 0; i < queries.size(); i++) {
            try (Session session = driver.session()) {
                Path found = session.run(queries.get(i)).single().get("path").asPath();
                assertThat(IntStream.range(0, found.length())
                                .mapToObj(hop -> relationship(found, hop))
                                .toList())
                        .isEqualTo(answer.getList("paths[" + i + "].relationIds"));
            }
        }
    }

    @Test
    void typesCanBeNamedOrLeftOut() {
        String ends = "from=person:kim-jong-un&to=person:xi-jinping&k=50&";
        get(ends + "types=in:MET_WITH").body("relations.values().type.unique()", equalTo(List.of("MET_WITH")));
        get(ends + "types=nin:MET_WITH,VISITED")
                .body("paths", not(empty()))
                .body("relations.values().type", not(hasItem("MET_WITH")));
    }

    @Test
    void pathsLeadThroughWhatIsNamedAndNotThroughWhatIsAvoided() {
        String ends = "from=person:kim-jong-un&to=person:xi-jinping&k=50&maxHops=6&";
        get(ends + "via=USA").body("paths", not(empty())).body("paths.entityIds", everyItem(hasItem("state:usa")));
        get(ends + "avoid=PRK,CHN")
                .body("paths", not(empty()))
                .body("paths.entityIds", everyItem(not(hasItem("state:chn"))));
        get(ends + "kinds=Person")
                .body("paths", not(empty()))
                .body("entities.values().kind.unique()", equalTo(List.of("Person")));
    }

    @Test
    void onlyWhatSourcesAllowedStateCounts() {
        String kim = "from=person:kim-jong-un&to=person:moon-jae-in&maxHops=1";
        get(kim + "&sources=sample-herald").body("paths", hasSize(1));
        get(kim + "&sources=nin:source:sample-herald")
                .body("paths", empty())
                .body("reason", equalTo("filtered-by-sources"))
                .body("relaxations[0].parameters", equalTo(withNull("sources")));
        // Both papers state the meeting of March.
        get("from=person:kim-jong-un&to=person:xi-jinping&maxHops=1&sources=nin:sample-courier")
                .body("paths", hasSize(1))
                .body("paths[0].held.from", equalTo("2018-03-26"));
    }

    @Test
    void disputedRelationsCanBeLeftOutOrAskedForAlone() {
        String ends = "from=person:kim-jong-un&to=person:donald-trump&maxHops=1";
        get(ends + "&polarity=disputed").body("paths", hasSize(1));
        get(ends + "&polarity=undisputed").body("paths", empty()).body("reason", equalTo("filtered-by-polarity"));
    }

    @Test
    void whatWasNotYetReportedDoesNotCount() {
        String ends = "from=person:kim-jong-un&to=person:donald-trump&maxHops=1";
        get(ends + "&knownAt=2018-06-12").body("paths", hasSize(1));
        get(ends + "&knownAt=2018-06-01")
                .body("reason", equalTo("filtered-by-known-at"))
                .body("relaxations[0].parameters.knownAt", equalTo("2018-06-12"))
                .body("relaxations[0].message", containsString("knownAt=2018-06-12"));
    }

    @Test
    void aFriendOfAFriendIsAskedForBySign() {
        get("from=PRK&to=USA&sign=positive").body("paths", empty()).body("reason", equalTo("filtered-by-sign"));
        get("from=USA&to=KOR&sign=positive").body("paths", hasSize(1));
        get("from=USA&to=KOR&sign=negative").body("paths", empty());
    }

    @Test
    void pathsInOrderOfTimeNeverGoBack() {
        String ends = "from=person:mike-pompeo&to=person:moon-jae-in&types=MET_WITH&maxHops=2";
        get(ends).body("paths", hasSize(1));
        get(ends + "&order=time").body("paths", empty()).body("reason", equalTo("filtered-by-order"));
    }

    @Test
    void whereNoFilterCutsTheLinkTheHopsNeededAreNamed() {
        get("from=Bernie Sanders&to=Xi Jinping&maxHops=3")
                .body("reason", equalTo("no-path-within-hops"))
                .body("relaxations", hasSize(1))
                .body("relaxations[0].lifted", equalTo(List.of("hops")))
                .body("relaxations[0].parameters", equalTo(Map.of("maxHops", "4")));
        get("from=Bernie Sanders&to=Zürich&maxHops=3")
                .body("reason", equalTo("no-path"))
                .body("relaxations", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "windowFrom=1900&windowTo=1901, filtered-by-date",
        "windowFrom=2018-05&windowTo=2018-05&types=MET_WITH, filtered-by-date",
        "asOf=2001-01-01, filtered-by-date",
        "types=LEADS, filtered-by-types",
        "minConfidence=0.95, filtered-by-confidence",
        "direction=out&types=LEADS&maxHops=4, filtered-by-types",
    })
    void eachRelaxationOfferedHasAPath(String filter, String reason) {
        String ends = "from=person:donald-trump&to=person:xi-jinping";
        JsonPath none = get(ends + "&" + filter)
                .body("paths", empty())
                .body("reason", equalTo(reason))
                .body("relaxations", not(empty()))
                .extract()
                .jsonPath();
        for (Map<String, String> changed : none.<Map<String, String>>getList("relaxations.parameters")) {
            Map<String, String> asked = new HashMap<>();
            for (String parameter : filter.split("&")) {
                asked.put(parameter.split("=")[0], parameter.split("=")[1]);
            }
            asked.putAll(changed);
            asked.values().removeIf(value -> value == null);
            given().queryParams(asked)
                    .queryParam("from", "person:donald-trump")
                    .queryParam("to", "person:xi-jinping")
                    .get("/api/v1/paths")
                    .then()
                    .statusCode(200)
                    .body("paths", not(empty()));
        }
    }

    @Test
    void setsAreAskedForWithABody() {
        post(Map.of(
                        "from",
                        List.of("state:prk", "KOR"),
                        "to",
                        List.of("state:usa", "Xi Jinping"),
                        "k",
                        2,
                        "types",
                        "nin:LEADS"))
                .statusCode(200)
                .body("from", equalTo(List.of("state:kor", "state:prk")))
                .body("to", equalTo(List.of("person:xi-jinping", "state:usa")))
                .body("paths", hasSize(2))
                .body("paths[0].entityIds", equalTo(List.of("state:kor", "state:usa")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':['PRK']}                                              | to",
                "{'from':[],'to':['USA']}                                      | from",
                "{'from':['PRK'],'to':['USA'],'k':10000}                       | k",
                "{'from':['PRK'],'to':['USA'],'maxHops':31}                    | maxHops",
                "{'from':['PRK'],'to':['USA'],'k':'5'}                         | k",
                "{'from':['PRK'],'to':['USA'],'k':5.5}                         | k",
                "{'from':['PRK'],'to':['USA'],'minConfidence':'0.5'}           | minConfidence",
                "{'from':['PRK'],'to':['USA'],'types':'nin:LOVES','rank':'x'}  | types",
                "{'from':['PRK'],'to':['USA'],'kinds':['Robot']}               | kinds",
                "{'from':['PRK', null],'to':['USA']}                           | body",
                "{'from':['PRK'],'to':['KP']}                                  | to",
                "[]                                                            | body",
                "{'from':['PRK'],'to':['USA'],'hops':3}                        | hops",
                "{'from':'PRK','to':['USA']}                                   | from",
                "{'from':                                                      | body",
            })
    void aBadMemberOfABodyIsNamed(String body, String field) {
        given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/api/v1/paths")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:entente:problem:invalid-request"))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'from':['PRK'],'to':['USA'],'hops':3}", "{'from':'PRK','to':['USA']}", "{'from':", ""})
    void aBodyOfAnotherFormIsRefused(String body) {
        given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/api/v1/paths")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=PRK&to=CHN&k=10000                      | k       | 1000",
                "from=PRK&to=CHN&maxHops=31                   | maxHops | 30",
                "from=PRK&to=CHN,KP                           | to      | same-entity",
                "from=PRK&to=CHN&via=CHN                      | via     | is an end",
                "from=PRK&to=CHN&avoid=PRK                    | avoid   | is an end",
                "from=PRK&to=CHN&via=USA&avoid=USA            | avoid   | visited and avoided",
                "from=PRK&to=CHN&via=USA,KOR&maxHops=2        | via     | at least 3 hops",
                "from=PRK&to=CHN&windowFrom=2019&windowTo=2018| windowTo| after windowFrom",
                "from=PRK&to=CHN&sign=friendly                | sign    | positive",
                "from=PRK&to=CHN&sign=positive&order=time     | sign    | order=time",
                "from=PRK&to=CHN&rank=best                    | rank    | informative",
                "from=PRK&to=CHN&polarity=denied              | polarity| undisputed",
                "from=PRK&to=CHN&sources=pravda               | sources | source:pravda",
                "from=PRK&to=CHN&types=in:                    | types   | parted by commas",
            })
    void aBadParameterIsNamedWithWhatToWrite(String query, String field, String message) {
        given().get("/api/v1/paths?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body("violations.message", hasItem(containsString(message)));
    }

    @Test
    void anEntityThatThereIsNotIsAProblem() {
        given().get("/api/v1/paths?from=PRK&to=CHN&via=state:xyz").then().statusCode(404);
        post(Map.of("from", List.of("state:prk"), "to", List.of("state:usa", "state:xyz")))
                .statusCode(404)
                .body("detail", containsString("state:xyz"));
    }

    @Test
    void fiveThousandSourcesToFiveThousandTargetsAreTooMany() {
        post(Map.of("from", ids("person:a", 5_000), "to", ids("person:b", 5_000)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("10000"))
                .body("detail", containsString("5,000"));
        post(Map.of("from", ids("name ", 51), "to", ids("person:b", 1)))
                .statusCode(413)
                .body("detail", containsString("give ids instead"));
    }

    @Test
    void aSetOfThousandsOfIdsIsAnswered() {
        try (Session session = driver.session()) {
            session.run(
                            "UNWIND range(0, 4996) AS i CREATE (e:Entity:Actor:Person {id: 'person:x' + i, kind: 'Person', name: 'X' + i})"
                                    + " CREATE (e)<-[:NAMES]-(:Name {key: e.id, text: e.name, kind: 'preferred'})")
                    .consume();
        }
        network.close();
        network.open();
        List<String> from = new ArrayList<>(ids("person:x", 4_997));
        from.add("person:kim-jong-un");

        post(Map.of("from", from, "to", List.of("person:xi-jinping")))
                .statusCode(200)
                .body("from", hasSize(4_998))
                .body("paths[0].entityIds", equalTo(List.of("person:kim-jong-un", "person:xi-jinping")));
    }

    @Test
    void pathsCanBeHadAsAGraph() {
        given().accept(GraphForm.CYTOSCAPE_TYPE)
                .get("/api/v1/paths?from=PRK&to=USA")
                .then()
                .statusCode(200)
                .body("data.paths", not(empty()))
                .body("elements.nodes.data.id", hasItem("state:usa"));
    }

    @Test
    void thirtyHopsAreAllowed() {
        get("from=Bernie Sanders&to=Xi Jinping&maxHops=30&k=1000")
                .body("partial", equalTo(false))
                .body("paths.length.max()", greaterThan(4));
    }

    @Test
    void whatOnlyTheNetworkCanAnswerIsSaidWhileItIsNotThere() {
        network.close();
        given().get("/api/v1/paths?from=PRK&to=CHN&via=USA&rank=strength&maxHops=9")
                .then()
                .statusCode(501)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:entente:problem:only-in-memory"))
                .body("detail", containsString("maxHops over 6, rank, via"));
        get("from=person:kim-jong-un&to=person:moon-jae-in&sources=in:sample-herald&polarity=undisputed&knownAt=2019-01-01")
                .body("paths[0].length", equalTo(1))
                .body("paths[0].score", nullValue())
                .body("paths[0].held.from", equalTo("2018-04-27"));
    }

    private static String relationship(Path path, int hop) {
        return StreamSupport.stream(path.relationships().spliterator(), false)
                .skip(hop)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static Map<String, Object> withNull(String name) {
        Map<String, Object> map = new HashMap<>();
        map.put(name, null);
        return map;
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static ValidatableResponse get(String query) {
        return given().get("/api/v1/paths?" + query).then().statusCode(200);
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/paths")
                .then();
    }
}
