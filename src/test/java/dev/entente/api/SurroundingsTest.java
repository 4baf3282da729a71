package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Common neighbours and months. */
@QuarkusTest
class SurroundingsTest {
    @Inject
    Driver driver;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
    }

    @Test
    void whoIsTiedToAllOfSomeIsTheirCommonNeighbour() {
        get("/common-neighbours?of=person:xi-jinping,USA")
                .body("of", equalTo(List.of("person:xi-jinping", "state:usa")))
                .body("total", equalTo(1))
                .body("neighbours.entity", contains("person:donald-trump"))
                .body("neighbours[0].degree", equalTo(3))
                .body("neighbours[0].ties.of", contains("person:xi-jinping", "state:usa"))
                .body("neighbours[0].ties.total", contains(1, 1))
                .body("relations.size()", equalTo(2))
                .body("entities", hasKey("person:donald-trump"));
        get("/common-neighbours?of=person:xi-jinping,USA&kinds=State").body("total", equalTo(0));
    }

    @Test
    void aNeighbourOfFewSaysMoreThanOneOfMany() {
        get("/common-neighbours?of=CHN,person:donald-trump")
                .body("neighbours.entity", contains("person:xi-jinping", "person:kim-jong-un"));
    }

    @Test
    void aProfileCountsRelationsByTheMonthOfTheirStart() {
        get("/entities/person:kim-jong-un/profile?from=2018-03&to=2018-06")
                .body("months.month", contains("2018-03", "2018-04", "2018-05", "2018-06"))
                .body("months.neutral", contains(2, 1, 2, 1))
                .body("months.positive", contains(0, 0, 0, 0))
                .body("outside.neutral", equalTo(1))
                .body("undated.neutral", equalTo(0))
                .body("with", nullValue());
        get("/entities/person:bobby/profile").body("undated.neutral", equalTo(1));
    }

    @Test
    void aProfileOfTwoCountsWhatIsBetweenThem() {
        get("/entities/person:kim-jong-un/profile?with=Xi Jinping")
                .body("months.month", contains("2018-03", "2018-04", "2018-05"))
                .body("months.neutral", contains(1, 0, 1));
        get("/entities/GEO/profile?with=PRK").body("months", empty()).body("entities.size()", equalTo(2));
        get("/entities/PRK/profile?types=ALLIED_WITH").body("months", hasSize(1));
    }

    @Test
    void anEgoNetworkHasTheRelationsAmongTheNeighbours() {
        get("/entities/person:kim-jong-un/neighbourhood?limitAmong=2")
                .body("among.relationIds", hasSize(2))
                .body("among.totals.find { it.type == 'ALLIED_WITH' }.total", equalTo(1))
                .body("among.totals.find { it.type == 'MET_WITH' }.total", equalTo(1))
                .body("among.partial", equalTo(false));
        get("/entities/person:kim-jong-un/neighbourhood").body("among", nullValue());
    }

    @Test
    void theRelationsOfOneTypeGoOnWhereTheNeighbourhoodEnds() {
        String around = "/entities/person:kim-jong-un/neighbourhood?limitPerType=2";
        List<String> seen = new ArrayList<>();
        JsonPath page = get(around).extract().jsonPath();
        assertThat(page.getMap("levels[0].next").keySet()).containsExactly("MET_WITH");
        Map<String, Map<String, Object>> relations = page.getMap("relations");
        page.<String>getList("levels[0].relationIds").stream()
                .filter(id -> "MET_WITH"
                        .equals(Objects.requireNonNull(relations.get(id)).get("type")))
                .forEach(seen::add);
        String next = page.getString("levels[0].next.MET_WITH");
        while (next != null) {
            page = get(around + "&cursor=" + next).extract().jsonPath();
            seen.addAll(page.getList("levels[0].relationIds"));
            assertThat(page.getInt("levels[0].totals[0].total")).isEqualTo(5);
            next = page.getString("levels[0].next.MET_WITH");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whatLiesAroundCanBeHadAsGraphLibrariesTakeIt() {
        given().accept(GraphForm.NODE_LINK_TYPE)
                .get("/api/v1/common-neighbours?of=person:xi-jinping,USA")
                .then()
                .statusCode(200)
                .body("nodes.id", hasItem("person:donald-trump"))
                .body("links", hasSize(2))
                .body("graph.total", equalTo(1));
        given().accept(GraphForm.CYTOSCAPE_TYPE)
                .get("/api/v1/dyads/person:kim-jong-un/person:xi-jinping")
                .then()
                .statusCode(200)
                .body("elements.nodes", hasSize(2))
                .body("elements.edges", hasSize(2));
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1" + path).then().statusCode(200);
    }
}
