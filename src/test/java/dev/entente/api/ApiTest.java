package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.entente.api.SampleWorld.Article;
import dev.entente.graph.DocumentWriter;
import dev.entente.model.RelationType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

@QuarkusTest
class ApiTest {
    @Inject
    Driver driver;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
    }

    @ParameterizedTest
    @CsvSource({
        "kim jong un, person:kim-jong-un, Kim Jong Un, exact",
        "Kim Jong-un, person:kim-jong-un, Kim Jong Un, exact",
        "kim, person:kim-jong-un, Kim Jong Un, prefix",
        "kim jon, person:kim-jong-un, Kim Jong Un, prefix",
        "jong un, person:kim-jong-un, Kim Jong Un, words",
        "kin jong un, person:kim-jong-un, Kim Jong Un, fuzzy",
        "sandres, person:bernie-sanders, Bernie Sanders, fuzzy",
        "김정, person:kim-jong-un, 김정은, prefix",
        "金正恩, person:kim-jong-un, 金正恩, exact",
        "习近, person:xi-jinping, 习近平, prefix",
        "조선, state:prk, 조선민주주의인민공화국, prefix",
        "zurich, place:zurich, Zürich, exact",
        "ZÜRI, place:zurich, Zürich, prefix",
        "dprk, state:prk, DPRK, exact",
        "republic of kor, state:kor, Republic of Korea, prefix",
        "united states o, state:usa, United States of America, prefix"
    })
    void searchFindsANameInAnyScriptWhileItIsTyped(String q, String id, String name, String match) {
        given().queryParam("q", q)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("hits[0].id", equalTo(id))
                .body("hits[0].matchedName", equalTo(name))
                .body("hits[0].match", equalTo(match))
                .body("entities", hasKey(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kim) OR (*:*",
                "kim\" AND \"",
                "text:kim^5 || xi",
                "kim~ -jong",
                "[a TO z]",
                "\\",
                "}) DETACH DELETE n //",
                "***",
                "AND"
            })
    void nothingInASearchIsSyntax(String q) {
        given().queryParam("q", q).get("/api/v1/search").then().statusCode(200);
        get("/entities/person:kim-jong-un").statusCode(200);
    }

    @Test
    void cypherInANameIsText() {
        given().queryParam("q", SampleWorld.CYPHER)
                .get("/api/v1/search")
                .then()
                .body("hits[0].id", equalTo("person:bobby"))
                .body("entities.'person:bobby'.name", equalTo(SampleWorld.CYPHER));
        given().pathParam("id", SampleWorld.CYPHER)
                .get("/api/v1/entities/{id}/neighbourhood")
                .then()
                .statusCode(200)
                .body("center", equalTo("person:bobby"));
        get("/paths?from=state:geo&to=place:georgia")
                .body("paths[0].sentence", containsString(SampleWorld.CYPHER))
                .body("paths[0].cypher", not(containsString("DETACH")));
    }

    @Test
    void searchCanBeNarrowedToKinds() {
        get("/search?q=georgia&kinds=Place").body("hits.id", equalTo(List.of("place:georgia")));
        get("/search?q=georgia&kinds=Place,State").body("hits", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"state:prk", "KP", "PRK", "prk", "North Korea", "DPRK"})
    void anEntityIsFoundByIdCodeOrName(String reference) {
        get("/entities/" + reference)
                .statusCode(200)
                .body("id", equalTo("state:prk"))
                .body("names.text", hasItems("North Korea", "조선민주주의인민공화국"))
                .body("identifiers.iso3", equalTo("PRK"));
    }

    @Test
    void relationsCanBeNarrowed() {
        String kim = "/entities/person:kim-jong-un/relations";
        get(kim).body("relationIds", hasSize(7)).body("next", nullValue());
        get(kim + "?types=met_with,LEADS").body("relationIds", hasSize(6));
        get(kim + "?direction=in").body("relations.values().type.unique()", equalTo(List.of("MET_WITH")));
        get(kim + "?kinds=State").body("relationIds", hasSize(2));
        get(kim + "?asOf=2018-04-27").body("relationIds", hasSize(4));
        get(kim + "?types=MET_WITH&from=2018-05&to=2018-05").body("relationIds", hasSize(2));
        get(kim + "?minConfidence=0.9")
                .body("relationIds", hasSize(1))
                .body("relations.values()[0].sources", equalTo(2));
    }

    @Test
    void pagesShowEveryRelationOnceWhileOthersAreWritten() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int page = 0;
        do {
            JsonPath answer = get("/entities/person:kim-jong-un/relations?limit=2"
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("relationIds"));
            cursor = answer.getString("next");
            new DocumentWriter(driver)
                    .writeAll(List.of(new Article("Late news " + page, "Sample Courier", "2019-01-0" + (page + 1))
                            .says(
                                    SampleWorld.KIM,
                                    RelationType.CONTACTED,
                                    SampleWorld.MOON,
                                    "2018-12-0" + (page + 1),
                                    "Kim Jong Un wrote to Moon Jae-in.")
                            .content()));
            page++;
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aRelationShowsTheClaimsBehindItAndWhoDeniesIt() {
        String id = get("/entities/person:donald-trump/relations?types=MET_WITH&kinds=Person&from=2018")
                .extract()
                .path("relationIds[0]");
        get("/relations/" + id)
                .body("relation", equalTo(id))
                .body("relations.'" + id + "'.denials", equalTo(1))
                .body("relations.'" + id + "'.from", equalTo("2018-06-12"))
                .body("entities", hasKey("person:kim-jong-un"));
        get("/relations/" + id + "/claims")
                .body("claims.polarity", equalTo(List.of("asserted", "denied", "planned")))
                .body("claims[0].quote", startsWith("Kim Jong Un met Donald Trump"))
                .body("claims[1].speaker", equalTo("person:donald-trump"))
                .body("claims[1].relationId", nullValue())
                .body("claims[0].document.source.name", equalTo("Sample Courier"));
    }

    @Test
    void aNeighbourhoodCountsWhatItDoesNotShow() {
        get("/entities/KP/neighbourhood?depth=2&limitPerType=1")
                .body("center", equalTo("state:prk"))
                .body("levels[0].entityIds", hasItem("person:kim-jong-un"))
                .body("levels[1].totals.find { it.type == 'MET_WITH' }.total", equalTo(5))
                .body("levels[1].totals.find { it.type == 'MET_WITH' }.returned", equalTo(1))
                .body("truncated", equalTo(false));
    }

    @Test
    void aPathReadsAsASentenceWithItsQuotes() {
        get("/paths?from=Bernie Sanders&to=Xi Jinping")
                .body("reason", nullValue())
                .body("paths[0].length", equalTo(4))
                .body(
                        "paths[0].sentence",
                        equalTo("Bernie Sanders is a member of United States Senate (since 3 January 2007);"
                                + " United States Senate is part of United States;"
                                + " United States is led by Donald Trump (20 January 2017 to 20 January 2021);"
                                + " Donald Trump met with Xi Jinping (6 April 2017)."))
                .body("paths[0].hops[3].claim.quote", startsWith("Donald Trump had met Xi Jinping"))
                .body("paths[0].hops[3].claim.document.title", equalTo("Handshake in Singapore"))
                .body(
                        "paths[0].cypher",
                        startsWith("MATCH path = (:Entity {id: 'person:bernie-sanders'})-[:MEMBER_OF"));
    }

    @Test
    void noPathIsAnEmptyListWithTheReason() {
        reason("/paths?from=Bernie Sanders&to=Xi Jinping&maxHops=3", "no-path-within-hops");
        reason("/paths?from=Bernie Sanders&to=Xi Jinping&types=MET_WITH", "filtered-by-types");
        reason("/paths?from=Donald Trump&to=Xi Jinping&asOf=2001-01-01", "filtered-by-date");
    }

    @Test
    void documentsArePagedAndShowTheirClaims() {
        JsonPath first = get("/documents?limit=4").extract().jsonPath();
        JsonPath second = get("/documents?limit=4&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();
        List<String> ids = new ArrayList<>(first.getList("documents.id"));
        ids.addAll(second.getList("documents.id"));
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(second.getString("next")).isNull();
        get("/documents?source=source:sample-courier").body("documents", hasSize(3));
        get("/documents/" + ids.get(0))
                .body("document.title", equalTo("Odds and ends"))
                .body("claims", hasSize(3))
                .body("entities", hasKey("person:bobby"));
    }

    @Test
    void aDeletedDocumentTakesItsClaimsAndLonelyRelationsAlong() {
        String id = get("/documents?limit=1").extract().path("documents[0].id");
        given().delete("/api/v1/documents/" + id)
                .then()
                .statusCode(200)
                .body("claims", equalTo(3))
                .body("relationsRemoved", equalTo(3));
        given().get("/api/v1/documents/" + id).then().statusCode(404);
        get("/search?q=zurich").body("hits", empty());
    }

    @Test
    void theOntologyTellsEverythingOfEveryType() {
        get("/ontology")
                .header("Cache-Control", containsString("max-age"))
                .body("types", hasSize(RelationType.values().length))
                .body("types.find { it.type == 'LEADS' }.inversePhrase", equalTo("is led by"))
                .body("types.find { it.type == 'LEADS' }.subjectKinds", equalTo(List.of("Person")));
    }

    @Test
    void healthMetricsSwaggerCorsAndGzipAreServed() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Schema migrated"))
                .body("checks.status.unique()", equalTo(List.of("UP")));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().header("Origin", "https://elsewhere.example")
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/ontology")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("https://elsewhere.example"))
                .header("Vary", containsString("Origin"))
                .header("Content-Encoding", equalTo("gzip"));
    }

    private static void reason(String path, String reason) {
        get(path).body("paths", empty()).body("reason", equalTo(reason));
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1" + path).then().statusCode(200);
    }
}
