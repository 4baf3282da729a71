package dev.entente.graph;

import static dev.entente.graph.Dispatches.CHINA;
import static dev.entente.graph.Dispatches.KIM;
import static dev.entente.graph.Dispatches.NORTH_KOREA;
import static dev.entente.graph.Dispatches.USA;
import static dev.entente.graph.Dispatches.XI;
import static dev.entente.graph.Dispatches.asserts;
import static dev.entente.graph.Dispatches.content;
import static dev.entente.graph.Dispatches.document;
import static dev.entente.graph.Dispatches.on;
import static dev.entente.model.RelationType.MET_WITH;
import static dev.entente.model.RelationType.OPPOSES;
import static dev.entente.model.RelationType.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class RelationRenewalTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final Document VISIT = document("Kim in Beijing", "Dispatch", "2018-03-28");
    private static final Document RUMOUR = document("They say", "Rumour", "2018-03-29");

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @Test
    void aClaimBelowTheThresholdIsKeptAndDrawsNoRelation() {
        write(0.5);

        assertThat(strings("MATCH (c:Claim) RETURN c.id AS value")).hasSize(4);
        assertThat(relations()).containsExactly("MET_WITH 1");
        assertThat(strings("MATCH (c:Claim) WHERE c.relationId IS NULL RETURN c.type AS value"))
                .containsExactlyInAnyOrder("MET_WITH", "SUPPORTS", "OPPOSES");
    }

    @Test
    void aLowerThresholdLetsThemCountAndAHigherOneTakesThemAway() {
        write(0.5);
        List<String> dump = GraphDump.whole(DRIVER);

        RelationChanges lowered = new RelationRenewal(DRIVER, () -> 0).run(done -> {});

        assertThat(lowered).isEqualTo(new RelationChanges(2, 1, 0));
        assertThat(relations()).containsExactlyInAnyOrder("MET_WITH 2", "SUPPORTS 1", "OPPOSES 1");

        RelationChanges raised = new RelationRenewal(DRIVER, () -> 0.5).run(done -> {});

        assertThat(raised).isEqualTo(new RelationChanges(0, 1, 2));
        // All but the log of changes, which has grown.
        assertThat(withoutLog(GraphDump.whole(DRIVER))).isEqualTo(withoutLog(dump));
    }

    @Test
    void anUnchangedThresholdChangesNothingAndTellsHowManyTiesItWentThrough() {
        write(0.5);
        List<Long> done = new ArrayList<>();

        RelationChanges changes = new RelationRenewal(DRIVER, () -> 0.5).run(done::add);

        assertThat(changes).isEqualTo(RelationChanges.NONE);
        assertThat(done).containsExactly(3L);
    }

    private static void write(double threshold) {
        DocumentWriter writer = new DocumentWriter(DRIVER, () -> threshold);
        writer.writeAll(List.of(
                content(VISIT, asserts(KIM, MET_WITH, XI, on("2018-03-26"))),
                unsure(content(
                        RUMOUR,
                        asserts(KIM, MET_WITH, XI, on("2018-03-26")),
                        asserts(CHINA, SUPPORTS, NORTH_KOREA, on("2018")),
                        asserts(USA, OPPOSES, NORTH_KOREA, on("2018"))))));
    }

    private static DocumentContent unsure(DocumentContent content) {
        return new DocumentContent(
                content.document(),
                content.entities(),
                content.claims().stream()
                        .map(claim -> claim.withConfidence(0.3))
                        .toList());
    }

    private static List<String> withoutLog(List<String> dump) {
        return dump.stream()
                .filter(line -> !line.contains("Change") && !line.contains("GraphVersion"))
                .toList();
    }

    private static List<String> relations() {
        return strings("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) + ' ' + r.claims AS value");
    }

    private static List<String> strings(String query) {
        try (Session session = DRIVER.session()) {
            return session.run(query).list(row -> row.get("value").asString());
        }
    }
}
