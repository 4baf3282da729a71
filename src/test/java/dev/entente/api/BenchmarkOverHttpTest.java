package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.benchmark.HttpAnswers;
import dev.entente.graph.CurrentNetwork;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.Network;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
class BenchmarkOverHttpTest {
    private static final RelationFilter FILTERED = new RelationFilter(
            Set.of(RelationType.MET_WITH, RelationType.LEADS),
            Direction.BOTH,
            Set.of(),
            null,
            Period.between(PartialDate.month(2018, 1), PartialDate.year(2018)),
            0.6);

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
    void overHttpTheSameIsAnsweredAsByTheNetwork() {
        Network network = current.find().orElseThrow().network();
        List<EntityId> ids = network.entityIds();
        boolean isAnyFound = false;
        try (HttpAnswers http = new HttpAnswers(RestAssured.port)) {
            assertThat(http.isFromMemory(ids.get(0), ids.get(1))).isTrue();
            for (int i = 1; i < ids.size(); i++) {
                for (RelationFilter filter : List.of(RelationFilter.NONE, FILTERED)) {
                    NetworkQuestion path = new NetworkQuestion(ids.get(i - 1), ids.get(i), filter, 3);
                    NetworkQuestion around = new NetworkQuestion(ids.get(i), null, filter, 2);

                    assertThat(http.ask(path).gist())
                            .as(path.toString())
                            .isEqualTo(path.ask(network).gist());
                    assertThat(http.ask(around).gist())
                            .as(around.toString())
                            .isEqualTo(around.ask(network).gist());
                    isAnyFound |= !path.ask(network).gist().parts().isEmpty();
                }
            }
        }
        assertThat(isAnyFound).isTrue();
    }

    @Test
    void whoIsNotMeasuredServesNoStaticAnswers() {
        given().get("/bench/static/100").then().statusCode(404);
        given().get("/bench/trivial").then().statusCode(404);
    }
}
