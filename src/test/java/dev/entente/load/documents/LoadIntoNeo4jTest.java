package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.GraphDump;
import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.ReaderMarks;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.JobListener;
import dev.entente.load.LoadIssue;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import dev.entente.load.LoadedJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class LoadIntoNeo4jTest {
    @TempDir
    Path folder;

    private final TestNeo4j neo4j = TestNeo4j.get();
    private final Driver driver = neo4j.driver();
    private final List<LoadIssue> rejected = new ArrayList<>();

    @BeforeEach
    void empty() {
        new SchemaMigrations(driver).apply();
        neo4j.clear();
    }

    @Test
    void loadingTwiceReadsOnceAndAChangedTextGivesUpItsClaims() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        write("b.txt", "Kim met Moon. Kim met Xi.");

        JobCounts first = load("r1").progress().counts();
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.claims()).isEqualTo(3);
        assertThat(first.relationsAdded()).isEqualTo(3);
        List<String> graph = GraphDump.whole(driver);

        assertThat(load("r1").progress().counts().unchanged()).isEqualTo(2);
        assertThat(GraphDump.whole(driver)).isEqualTo(graph);

        write("b.txt", "Kim met Moon in Panmunjom.");
        assertThat(load("r1").progress().counts().replaced()).isEqualTo(1);
        assertThat(count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(2);
        assertThat(count("MATCH (:Entity)-[r:MET_WITH]->(:Entity) RETURN count(r)"))
                .isEqualTo(2);
    }

    @Test
    void anotherReaderReadsAgainAndIsRemembered() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        load("r1");
        ReaderMarks marks = new ReaderMarks(driver);
        assertThat(count("MATCH (d:Document {readBy: 'r1'}) RETURN count(d)")).isOne();

        load("r2");

        assertThat(count("MATCH (d:Document {readBy: 'r2'}) RETURN count(d)")).isOne();
        assertThat(marks.has(
                        Objects.requireNonNull(Articles.reader()
                                        .read(folder.resolve("a.txt"))
                                        .article())
                                .document(),
                        "r1"))
                .isFalse();
    }

    @Test
    void aLoadOfDocumentsIsAJobThatSaysWhatCouldNotBeRead() throws IOException {
        write("a.txt", "Xi met Putin in Moscow.");
        write("b.txt", "fail!");
        write("c.txt", "Kim met Moon.");

        Job done = load("r1");

        assertThat(new JobStore(driver).list("documents", 10)).containsExactly(done);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress().share()).isEqualTo(1);
        assertThat(done.progress().counts().issues()).containsOnly(Map.entry("reading-failed", 1L));
        assertThat(Files.readString(Path.of(done.quarantine()))).contains("b.txt", "reading-failed");
        assertThat(rejected).extracting(LoadIssue::code).containsExactly("reading-failed");
    }

    @Test
    void aCancelledLoadGoesOnToTheGraphOfAnUndisturbedOne() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("d%02d.txt".formatted(i), "Person%d met Xi. Person%d met Kim.".formatted(i % 7, i));
        }
        LoadJobs jobs = jobs("r1");
        Job job = jobs.create(request());
        Job cancelled = jobs.run(job, progress -> new JobStore(driver).cancel(job.id()));
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        // A document and the job's progress are committed together.
        assertThat(count("MATCH (d:Document) RETURN count(d)"))
                .isEqualTo(cancelled.progress().row())
                .isLessThan(30);

        Job resumed = jobs("r1").run(cancelled, progress -> {});

        List<String> graph = GraphDump.withoutTimes(driver);
        neo4j.clear();
        Job undisturbed = load("r1");
        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts()).isEqualTo(undisturbed.progress().counts());
        assertThat(graph).isEqualTo(GraphDump.withoutTimes(driver));
    }

    private Job load(String reader) {
        LoadJobs jobs = jobs(reader);
        return jobs.run(jobs.create(request()), new JobListener() {
            @Override
            public void progressed(JobProgress progress) {}

            @Override
            public void rejected(LoadIssue issue) {
                rejected.add(issue);
            }
        });
    }

    private LoadJobs jobs(String reader) {
        return LoadedJobs.of(
                driver,
                request -> new DocumentSource(
                        ArticleFiles.under(
                                request.files().stream().map(Path::of).toList()),
                        Articles.reader(),
                        () -> new NamedReader(new SentencePairReader(), reader),
                        new ReaderMarks(driver)::has,
                        2),
                folder.resolve(".quarantine"));
    }

    private LoadRequest request() {
        return new LoadRequest(DocumentSource.NAME, List.of(folder), null, DocumentSource.MAX_UNUSABLE, null);
    }

    private long count(String query) {
        try (Session session = driver.session()) {
            return session.run(query).single().get(0).asLong();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
