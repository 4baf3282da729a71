package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
class DyadResourceTest {
    @Inject
    Driver driver;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
    }

    @Test
    void everythingBetweenTwoStandsInOrderOfTimeWithItsQuoteAndSources() {
        get("/dyads/Xi Jinping/Kim Jong Un")
                .body("one", equalTo("person:xi-jinping"))
                .body("other", equalTo("person:kim-jong-un"))
                .body(
                        "timeline.sentence",
                        contains(
                                "Kim Jong Un met with Xi Jinping (26 March 2018).",
                                "Kim Jong Un met with Xi Jinping (7 May 2018)."))
                .body("timeline[0].sources", contains("Sample Courier", "Sample Herald"))
                .body("timeline[1].claim.quote", equalTo("Kim Jong Un met Xi Jinping in Dalian on 7 May."))
                .body("totals", hasSize(1))
                .body("totals[0].total", equalTo(2))
                .body("signs.neutral", equalTo(2))
                .body("undated", equalTo(0))
                .body("partial", equalTo(false))
                .body("next", nullValue());
    }

    @Test
    void thePagesOfATimelineShowEachRelationOnce() {
        JsonPath first = get("/dyads/person:kim-jong-un/person:xi-jinping?limit=1")
                .extract()
                .jsonPath();
        JsonPath second = get("/dyads/person:kim-jong-un/person:xi-jinping?limit=1&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();
        List<String> seen = new ArrayList<>(first.getList("timeline.relation"));
        seen.addAll(second.getList("timeline.relation"));
        assertThat(seen).hasSize(2).doesNotHaveDuplicates();
        assertThat(second.getString("next")).isNull();
        assertThat(second.getInt("totals[0].total")).isEqualTo(2);
        assertThat(second.getInt("totals[0].returned")).isEqualTo(1);
    }

    @Test
    void aDyadCanBeNarrowedAndMayBeEmpty() {
        get("/dyads/person:kim-jong-un/person:xi-jinping?from=2018-04").body("timeline", hasSize(1));
        get("/dyads/person:kim-jong-un/person:xi-jinping?types=LEADS").body("timeline", empty());
        get("/dyads/GEO/PRK").body("timeline", empty()).body("totals", empty());
    }

    @Test
    void aComparisonTellsWhatBeganAndWhatHeldOn() {
        get("/dyads/USA/KOR/changes?between=1950-01-01,2018-12-31")
                .body("before.sign", equalTo("none"))
                .body("after.sign", equalTo("+"))
                .body("after.friendly", equalTo(0.4f))
                .body("signChanged", equalTo(true))
                .body("began.total", equalTo(1))
                .body("began.relationIds", hasSize(1))
                .body("held.total", equalTo(0));
        get("/dyads/USA/KOR/changes?between=2017-01-01,2018-12-31")
                .body("signChanged", equalTo(false))
                .body("held.total", equalTo(1))
                .body("relations.values()[0].type", equalTo("ALLIED_WITH"));
        get("/dyads/USA/KOR/changes?between=2017-01-01,2018-12-31&types=nin:ALLIED_WITH")
                .body("held.total", equalTo(0));
    }

    @Test
    void aComparisonTellsWhatHappenedMeanwhileAndWhatEnded() {
        get("/dyads/person:kim-jong-un/person:xi-jinping/changes?between=2018-03-26,2018-12-31")
                .body("happened.total", equalTo(1))
                .body("relations.values()[0].from", equalTo("2018-05-07"));
        get("/dyads/USA/Donald Trump/changes?between=2018-01-01,2021-01-20").body("ended.total", equalTo(1));
        get("/dyads/USA/Donald Trump/changes?between=2016-01-01,2021-01-20").body("passed.total", equalTo(1));
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1" + path).then().statusCode(200);
    }
}
