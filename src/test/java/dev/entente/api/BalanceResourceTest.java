package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** In the sample world the United States are South Korea's ally; here both have a quarrel or an agreement with North Korea. */
@QuarkusTest
class BalanceResourceTest {
    @Inject
    Driver driver;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
        SampleWorld.writeTriad(driver);
    }

    @Test
    void aFriendsEnemyWhoIsAFriendMakesAnUnbalancedTriad() {
        get("/balance?of=USA,KOR,PRK&asOf=2018-06-12")
                .body("of", contains("state:kor", "state:prk", "state:usa"))
                .body("counts.'++-'", equalTo(1))
                .body("unbalanced", equalTo(1))
                .body("balanced", equalTo(0))
                .body("triads", hasSize(1))
                .body("triads[0].signs", equalTo("++-"))
                .body("triads[0].balanced", equalTo(false))
                .body("triads[0].sides.sign.sign", contains("+", "+", "-"))
                .body("triads[0].sides.total", contains(1, 1, 1))
                .body("relations.size()", equalTo(3))
                .body("entities", hasKey("state:prk"));
    }

    @Test
    void aroundAnEntityAllItsTriadsAreFound() {
        get("/balance?of=PRK&asOf=2018-06-12")
                .body("partners", equalTo(3))
                .body("triads.entityIds", contains(List.of("state:prk", "state:kor", "state:usa")))
                .body("partial", equalTo(false));
        get("/balance?of=PRK&asOf=2018-06-12&kinds=Person").body("partners", equalTo(0));
    }

    @Test
    void beforeAQuarrelOrAgreementThereIsNoTriad() {
        get("/balance?of=USA,KOR,PRK&asOf=2018-02-08").body("triads", empty()).body("ambiguous", equalTo(0));
    }

    @Test
    void typesLeftOutTakeTheirSidesWithThemAndTypesWithoutASignAreNamed() {
        get("/balance?of=USA,KOR,PRK&asOf=2018-06-12&types=nin:ALLIED_WITH").body("triads", empty());
        get("/balance?of=USA,KOR,PRK&asOf=2018-06-12&types=nin:LEADS").body("triads", hasSize(1));
        given().get("/api/v1/balance?of=USA,KOR,PRK&asOf=2018-06-12&types=ALLIED_WITH,LEADS")
                .then()
                .statusCode(400)
                .body("detail", containsString("[LEADS] have no sign; leave them out"));
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1" + path).then().statusCode(200);
    }
}
