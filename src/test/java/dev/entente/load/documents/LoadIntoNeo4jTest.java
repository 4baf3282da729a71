package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.DocumentWriter;
import dev.entente.graph.ReaderMarks;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.GraphDocumentStore;
import dev.entente.load.LoadSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

class LoadIntoNeo4jTest {
    @TempDir
    Path folder;

    private final TestNeo4j neo4j = TestNeo4j.get();

    @BeforeEach
    void empty() {
        new SchemaMigrations(neo4j.driver()).apply();
        neo4j.clear();
    }

    @Test
    void loadingTwiceReadsOnceAndAChangedTextGivesUpItsClaims() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        write("b.txt", "Kim met Moon. Kim met Xi.");

        LoadSummary first = load("r1");
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.claims()).isEqualTo(3);
        assertThat(first.relationsAdded()).isEqualTo(3);

        LoadSummary again = load("r1");
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.words()).isZero();

        write("b.txt", "Kim met Moon in Panmunjom.");
        LoadSummary changed = load("r1");
        assertThat(changed.replaced()).isEqualTo(1);
        assertThat(count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(2);
        assertThat(count("MATCH (:Entity)-[r:MET_WITH]->(:Entity) RETURN count(r)"))
                .isEqualTo(2);
    }

    @Test
    void anotherReaderReadsAgainAndIsRemembered() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        load("r1");

        assertThat(load("r2").words()).isEqualTo(5);
        assertThat(load("r2").words()).isZero();
    }

    @Test
    void aDatabaseThatDoesNotAnswerEndsTheLoadAndNamesAllFiles() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        int port = TestNeo4j.freePorts(1).get(0);
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none())) {
            LoadSummary summary = load(nobody, "r1");

            assertThat(summary.stoppedBy()).hasMessage("Neo4j cannot be reached");
            assertThat(summary.notLoaded())
                    .containsExactly(folder.resolve("a.txt").toString());
        }
    }

    private LoadSummary load(String readerVersion) {
        return load(neo4j.driver(), readerVersion);
    }

    private LoadSummary load(Driver driver, String readerVersion) {
        GraphDocumentStore store = new GraphDocumentStore(new DocumentWriter(driver), new ReaderMarks(driver));
        return new DocumentLoader(
                        new DocumentReader(Articles.reader(), new SentencePairReader()), readerVersion, store, 2)
                .load(ArticleFiles.under(List.of(folder)), new RecordingListener());
    }

    private long count(String query) {
        try (Session session = neo4j.driver().session()) {
            return session.run(query).single().get(0).asLong();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
