package dev.entente.load.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ActorChange;
import dev.entente.graph.ActorWriter;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.model.DocumentId;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class ActorLoaderTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final Path TABLE = Path.of("src/test/resources/dev/entente/load/actors/harbour.csv");
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final DocumentWriter documents = new DocumentWriter(DRIVER);
    private final ActorLoader loader = new ActorLoader(GAZETTEER, new ActorWriter(DRIVER, () -> 0));

    @BeforeAll
    static void migrate() {
        new SchemaMigrations(DRIVER).apply();
    }

    @BeforeEach
    void empty() {
        NEO4J.clear();
    }

    @Test
    void actorsAreStoredWithTheirNamesAlsoWhereNothingIsClaimedOfThem() throws IOException {
        ActorChange change = load();

        assertThat(change).isEqualTo(new ActorChange(4, 4, 2, 0));
        assertThat(
                        values(
                                "MATCH (n:Name)-[:NAMES]->(:Entity {id: 'organization:harbour-workers-congress'}) RETURN n.text AS value ORDER BY value"))
                .containsExactly("Congress of Harbour Workers", "HWC", "Harbour Workers' Congress");
    }

    @Test
    void aDatedRoleIsAClaimAndARelation() throws IOException {
        load();

        assertThat(values(
                        "MATCH (c:Claim)-[:SUBJECT]->(:Entity {id: 'person:ingrid-solvang'}) RETURN c.rowKey AS value"))
                .containsExactly("line 3");
        assertThat(values(
                        "MATCH (:Entity {id: 'person:ingrid-solvang'})-[r:HOLDS_OFFICE_IN]->(s) RETURN s.id AS value"))
                .containsExactly("state:nor");
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        load();
        ActorChange again = load();

        assertThat(again).isEqualTo(new ActorChange(4, 0, 0, 0));
    }

    @Test
    void deletingTheEntriesDeletesWhatNothingElseNames() throws IOException {
        load();
        values("MATCH (d:Document) RETURN d.id AS value").forEach(id -> documents.delete(new DocumentId(id)));

        assertThat(values("MATCH (e:Entity) RETURN e.id AS value")).isEmpty();
    }

    private ActorChange load() throws IOException {
        return loader.load(TABLE, issue -> {}, written -> {});
    }

    private static List<String> values(String query) {
        try (Session session = DRIVER.session()) {
            return new ArrayList<>(
                    session.run(query, Map.of()).list(row -> row.get("value").asString()));
        }
    }
}
