package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class CountsOfJobsTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final int BATCH = 7;

    private final JobStore jobs = new JobStore(DRIVER);
    private JobProgress reached = JobProgress.NONE;

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void inAnEmptyGraphEveryRelationIsNew(int seed) {
        write(RandomClaims.contents(70, seed % 2 == 0, new Random(seed)));

        assertThat(reached.counts().relationsAdded()).isEqualTo(relations().size());
        assertThat(reached.counts().relationsChanged()).isZero();
        assertThat(reached.counts().relationsRemoved()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aRelationIsNewThatWasNotThereWhenTheJobBegan(int seed) {
        new BatchWriter(DRIVER).write(RandomClaims.contents(40, seed % 2 == 0, new Random(seed)));
        Set<String> before = relations();

        write(RandomClaims.contents(70, seed % 2 == 0, new Random(seed + 100)));

        Set<String> after = relations();
        assertThat(reached.counts().relationsAdded())
                .isEqualTo(after.stream().filter(id -> !before.contains(id)).count());
        assertThat(reached.counts().relationsRemoved())
                .isEqualTo(before.stream().filter(id -> !after.contains(id)).count());
        assertThat(reached.counts().relationsChanged())
                .isPositive()
                .isLessThanOrEqualTo(before.stream().filter(after::contains).count());
    }

    @Test
    void whatWasCommittedUnheardIsStillNew() {
        List<DocumentContent> contents = RandomClaims.contents(21, false, new Random(9));
        Job job = job();
        JobRun run = jobs.start(job.id());
        BatchWriter writer = new BatchWriter(DRIVER);
        write(contents.subList(0, 7), 7, writer, run);
        // What the driver does when the connection breaks before the commit is answered.
        write(contents.subList(0, 7), 7, writer, run);
        write(contents.subList(7, 21), 21, writer, run);

        assertThat(reached.counts().relationsAdded()).isEqualTo(relations().size());
        assertThat(reached.counts().relationsChanged()).isZero();
    }

    @Test
    void aJobThatIsDoneLeavesNoBatches() {
        write(RandomClaims.contents(70, false, new Random(10)));

        assertThat(count("MATCH (b:JobBatch) RETURN count(b) AS n")).isZero();
    }

    /** In batches and three runs, each with a writer of its own. */
    private void write(List<DocumentContent> contents) {
        Job job = job();
        JobRun run = jobs.start(job.id());
        BatchWriter writer = new BatchWriter(DRIVER);
        for (int from = 0; from < contents.size(); from += BATCH) {
            if (from == 3 * BATCH || from == 6 * BATCH) {
                assertThat(count("MATCH (b:JobBatch) RETURN count(b) AS n")).isPositive();
                jobs.finish(run, JobState.CANCELLED, null);
                run = jobs.start(job.id());
                writer = new BatchWriter(DRIVER);
            }
            int to = Math.min(contents.size(), from + BATCH);
            write(contents.subList(from, to), to, writer, run);
        }
        jobs.finish(run, JobState.DONE, null);
    }

    private void write(List<DocumentContent> batch, int row, BatchWriter writer, JobRun run) {
        Function<BatchChange, JobProgress> progress = change ->
                new JobProgress(row, row, 0, 0, Duration.ZERO, reached.counts().plus(JobCounts.of(change)));
        reached = writer.write(batch, run, progress).reached();
    }

    private Job job() {
        return jobs.create(new JobRequest("random-claims", List.of("/made/up"), null, List.of(), "1"));
    }

    private static Set<String> relations() {
        try (Session session = DRIVER.session()) {
            return new HashSet<>(session.run("MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id")
                    .list(row -> row.get("id").asString()));
        }
    }

    private static long count(String query) {
        try (Session session = DRIVER.session()) {
            return session.run(query).single().get("n").asLong();
        }
    }
}
