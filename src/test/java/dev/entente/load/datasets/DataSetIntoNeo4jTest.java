package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.RelationChanges;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.graph.WriteOutcome;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

class DataSetIntoNeo4jTest {
    private final TestNeo4j neo4j = TestNeo4j.get();

    @BeforeEach
    void empty() {
        new SchemaMigrations(neo4j.driver()).apply();
        neo4j.clear();
    }

    @Test
    void eventsOfAPairATypeAndADayAreOneRelation() throws IOException {
        assertThat(load("gdelt", "gdelt.tsv").relations().added()).isEqualTo(5);

        assertThat(
                        count(
                                "MATCH (:State {id: 'state:deu'})-[r:MET_WITH {claims: 2, sources: 1}]->(:State {id: 'state:fra'}) RETURN count(r)"))
                .isOne();
        assertThat(count("MATCH (:Claim)-[:STATED_IN]->(d:Document {id: 'document:gdelt-1'}) RETURN count(d)"))
                .isOne();
    }

    @Test
    void loadingAgainChangesNothing() throws IOException {
        load("gdelt", "gdelt.tsv");
        BatchChange again = load("gdelt", "gdelt.tsv");

        assertThat(again.outcomes().values()).containsOnly(WriteOutcome.UNCHANGED);
        assertThat(again.relations()).isEqualTo(new RelationChanges(0, 0, 0));
    }

    @Test
    void yearsThatFollowEachOtherBecomeOnePeriod() throws IOException {
        load("ucdp", "ucdp.csv");

        assertThat(
                        count(
                                "MATCH ({id: 'group:harbour-front'})-[r:AT_WAR_WITH]->({id: 'state:yar'}) WHERE r.from = date('1965-04-01')"
                                        + " AND r.fromPrecision = 'month' AND r.to = date('1966-03-27') AND r.claims = 2 RETURN count(r)"))
                .isOne();
    }

    private BatchChange load(String mapping, String fixture) throws IOException {
        DataSet source = new DataSet(
                ShippedMappings.find(mapping, Loaded.reader()).orElseThrow(), List.of(Loaded.fixture(fixture)));
        List<DocumentContent> contents = new ArrayList<>();
        try (RowReadings readings = source.open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                if (next.get() instanceof RowReading.Read read) {
                    contents.addAll(read.contents());
                }
            }
        }
        return new DocumentWriter(neo4j.driver(), () -> 0.5).writeAll(contents);
    }

    private long count(String query) {
        try (Session session = neo4j.driver().session()) {
            return session.run(query).single().get(0).asLong();
        }
    }
}
