package dev.entente.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.BatchChange;
import dev.entente.graph.BatchWriter;
import dev.entente.graph.DocumentContent;
import dev.entente.graph.GraphDump;
import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobGoneException;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobRun;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.RowReading.Unusable;
import dev.entente.load.benchmark.MadeUpEvents;
import dev.entente.model.Document;
import dev.entente.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

class RowLoadTest {
    private static final TestNeo4j NEO4J = TestNeo4j.get();
    private static final Driver DRIVER = NEO4J.driver();
    private static final LoadLimits SMALL = new LoadLimits(50, 1000, Duration.ofMinutes(1), 0.25);

    @TempDir
    Path folder;

    private final JobStore jobs = new JobStore(DRIVER);

    @BeforeEach
    void empty() {
        new SchemaMigrations(DRIVER).apply();
        NEO4J.clear();
    }

    @Test
    void aLoadIsAJobWithItsCounts() {
        Job done = load(new BrokenRows("made-up-events", 300));

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.error()).isNull();
        assertThat(done.progress().row()).isEqualTo(300);
        assertThat(done.progress().share()).isEqualTo(1);
        assertThat(done.progress().counts().read()).isEqualTo(300);
        assertThat(done.progress().counts().added()).isEqualTo(280);
        assertThat(done.progress().counts().claims()).isEqualTo(280);
        assertThat(done.progress().counts().unusable()).isEqualTo(10);
        assertThat(done.progress().counts().skipped()).isEqualTo(10);
        assertThat(done.progress().counts().issues()).containsOnly(Map.entry("no-date", 10L));
        assertThat(done.progress().counts().skips()).containsOnly(Map.entry("no-actor", 10L));
        assertThat(jobs.list(null, 10)).containsExactly(done);
    }

    @Test
    void loadingTwiceChangesNothing() {
        load(new BrokenRows("made-up-events", 300));
        List<String> before = GraphDump.whole(DRIVER);

        Job again = load(new BrokenRows("made-up-events", 300));

        assertThat(again.progress().counts().unchanged()).isEqualTo(280);
        assertThat(again.progress().counts().claims()).isZero();
        assertThat(again.progress().counts().relationsAdded()).isZero();
        assertThat(GraphDump.whole(DRIVER)).isEqualTo(before);
    }

    @Test
    void aFileThatBreaksOffFailsTheJobWhichGoesOnFromThere() throws IOException {
        Job job = create("made-up-events");
        Job failed = run(job, new BrokenRows("made-up-events", 300, 171));
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error()).contains("breaks off");
        assertThat(failed.progress().row()).isEqualTo(170);

        Job resumed = run(failed, new BrokenRows("made-up-events", 300));

        List<String> resumedGraph = GraphDump.withoutTimes(DRIVER);
        String resumedQuarantine = Files.readString(folder.resolve("quarantine.csv"));
        NEO4J.clear();
        Files.delete(folder.resolve("quarantine.csv"));
        Job undisturbed = load(new BrokenRows("made-up-events", 300));
        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts()).isEqualTo(undisturbed.progress().counts());
        assertThat(resumedGraph).isEqualTo(GraphDump.withoutTimes(DRIVER));
        assertThat(resumedQuarantine)
                .isEqualTo(Files.readString(folder.resolve("quarantine.csv")))
                .startsWith("row,where,code,why,raw\n15,made-up:15,no-date,The row has no date,15\t-\n");
    }

    @Test
    void aRunThatIsKilledAnywhereIsResumedToTheGraphOfAnUndisturbedOne() throws Exception {
        Job job = create("made-up-events");
        // Each run is a process of its own, killed without warning when it has come so far.
        for (int killedBehind : List.of(90, 210)) {
            KilledLoad.runUntilRow(killedBehind, job.id(), folder.resolve("quarantine.csv"));
            Job killed = jobs.find(job.id()).orElseThrow();
            assertThat(killed.progress().row())
                    .isGreaterThanOrEqualTo(killedBehind)
                    .isLessThan(400);
        }
        Job resumed = run(job, new BrokenRows("made-up-events", 400));

        List<String> resumedGraph = GraphDump.withoutTimes(DRIVER);
        String resumedQuarantine = Files.readString(folder.resolve("quarantine.csv"));
        NEO4J.clear();
        Files.delete(folder.resolve("quarantine.csv"));
        Job undisturbed = load(new BrokenRows("made-up-events", 400));
        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts()).isEqualTo(undisturbed.progress().counts());
        assertThat(resumedGraph).isEqualTo(GraphDump.withoutTimes(DRIVER)).hasSizeGreaterThan(1000);
        assertThat(resumedQuarantine).isEqualTo(Files.readString(folder.resolve("quarantine.csv")));
    }

    @Test
    void aBatchThatWasCommittedUnheardIsNotCountedTwice() {
        Job job = create("made-up-events");
        JobRun run = jobs.start(job.id());
        BatchWriter writer = new BatchWriter(DRIVER);
        List<DocumentContent> batch = contents(new MadeUpEvents(7, 40));
        Function<BatchChange, JobProgress> progress =
                change -> new JobProgress(40, 40, 300, 0, Duration.ofSeconds(1), JobCounts.of(change));
        JobProgress first = writer.write(batch, run, progress).reached();

        // What the driver does when the connection breaks before the commit is answered.
        JobProgress again = writer.write(batch, run, progress).reached();

        assertThat(first.counts().added()).isEqualTo(40);
        assertThat(again).isEqualTo(first);
        assertThat(jobs.find(job.id()).orElseThrow().progress()).isEqualTo(first);
    }

    private static List<DocumentContent> contents(MadeUpEvents source) {
        List<DocumentContent> contents = new ArrayList<>();
        try (RowReadings rows = source.open(0)) {
            for (Optional<RowReading> next = rows.next(); next.isPresent(); next = rows.next()) {
                contents.addAll(((RowReading.Read) next.get()).contents());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    @Test
    void ofOneSourceOneJobRunsAtATime() {
        Job running = create("gdelt");
        jobs.start(running.id());

        Job second = create("gdelt");
        assertThatThrownBy(() -> run(second, new BrokenRows("gdelt", 10)))
                .isInstanceOfSatisfying(
                        JobRunningException.class, e -> assertThat(e.job()).isEqualTo(running.id()));
        assertThat(run(create("ucdp"), new BrokenRows("ucdp", 10)).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void twoLoadsOfTheSameStatesRunSideBySide() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Job>> futures = new ArrayList<>();
        for (int seed : List.of(1, 2)) {
            Job job = create("made-up-" + seed);
            RowSource source = new MadeUpEvents(seed, 600);
            futures.add(threads.submit(() -> new RowLoad(jobs, () -> new BatchWriter(DRIVER), SMALL)
                    .run(job, source, folder.resolve(seed + ".csv"), progress -> {})));
        }
        for (Future<Job> future : futures) {
            Job job = future.get(2, TimeUnit.MINUTES);
            assertThat(job.state()).as(job.toString()).isEqualTo(JobState.DONE);
            assertThat(job.progress().counts().claims()).isEqualTo(600);
        }
        threads.shutdown();
    }

    @Test
    void aJobThatIsCancelledEndsAfterTheBatchAtHandAndCanBeResumed() {
        Job job = create("made-up-events");
        List<Long> reached = new ArrayList<>();
        Job cancelled = new RowLoad(jobs, () -> new BatchWriter(DRIVER), SMALL)
                .run(job, new BrokenRows("made-up-events", 1000), folder.resolve("q.csv"), progress -> {
                    reached.add(progress.row());
                    jobs.cancel(job.id());
                });
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(reached).hasSize(2);

        Job resumed = run(cancelled, new BrokenRows("made-up-events", 1000));
        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts().read()).isEqualTo(1000);
    }

    @Test
    void aJobWhoseProcessIsToEndStopsInOrder() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        LoadJobs all = LoadedJobs.of(DRIVER, request -> new BrokenRows("made-up-events", 100_000), folder);
        Job job = all.create(new LoadRequest("made-up-events", List.of(folder), null, 0.1, null));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        List<JobState> told = new CopyOnWriteArrayList<>();
        Future<Job> ended =
                thread.submit(() -> all.run(job, progress -> begun.countDown(), done -> told.add(done.state())));
        begun.await();

        assertThat(all.stop(Duration.ofMinutes(1))).isTrue();

        assertThat(told).as("how to go on was said before the process ends").containsExactly(JobState.CANCELLED);
        assertThat(ended.get(1, TimeUnit.MINUTES).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.findRunning("made-up-events")).isEmpty();
        thread.shutdown();
    }

    @Test
    void aRowTheStoreRefusesIsAnIssueAndTheOthersOfItsBatchAreLoaded() throws IOException {
        Job done = load(new BrokenRows("made-up-events", 60) {
            @Override
            RowReading changed(RowReading reading) {
                if (reading.row() != 7 || !(reading instanceof RowReading.Read read)) {
                    return reading;
                }
                DocumentContent content = read.contents().get(0);
                Document d = content.document();
                // Longer than an index can hold.
                Source source = new Source("source:" + "x".repeat(40_000), "Endless");
                Document refused = new Document(
                        d.id(), "Refused", d.url(), source, d.publishedOn(), d.language(), d.contentHash());
                return new RowReading.Read(
                        7, List.of(new DocumentContent(refused, content.entities(), content.claims())));
            }
        });

        assertThat(done.error()).isNull();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress().row()).isEqualTo(60);
        assertThat(done.progress().counts().read()).isEqualTo(60);
        assertThat(done.progress().counts().added()).isEqualTo(55);
        assertThat(done.progress().counts().issues()).isEqualTo(Map.of("no-date", 2L, "not-written", 1L));
        assertThat(Files.readAllLines(folder.resolve("quarantine.csv")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("7,Refused,not-written,"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aQuarantineOnAFullDiskFailsTheJobWhichGoesOnElsewhere() {
        Job job = create("made-up-events");
        Job failed = new RowLoad(jobs, () -> new BatchWriter(DRIVER), SMALL)
                .run(job, new BrokenRows("made-up-events", 90), Path.of("/dev/full"), progress -> {});
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error()).isEqualTo("Cannot write /dev/full: No space left on device");
        assertThat(failed.progress().row()).isZero();

        Job resumed = run(failed, new BrokenRows("made-up-events", 90));

        assertThat(resumed.state()).isEqualTo(JobState.DONE);
        assertThat(resumed.progress().counts().read()).isEqualTo(90);
    }

    @Test
    void aJobThatWasDeletedIsNotRun() {
        assertThatThrownBy(() -> jobs.start("job:made-up-none"))
                .isInstanceOf(JobGoneException.class)
                .hasMessageContaining("job:made-up-none");
    }

    @Test
    void tooManyUnusableRowsFailTheJob() {
        Job job = create("made-up-events");
        Job failed = new RowLoad(jobs, () -> new BatchWriter(DRIVER), SMALL.withMaxUnusable(0.02))
                .run(job, new BrokenRows("made-up-events", 3000), folder.resolve("q.csv"), progress -> {});

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error())
                .contains("could not be used")
                .contains("such as made-up")
                .contains("q.csv")
                .contains("Change the rows or the mapping first", "--max-bad-share");
        assertThat(failed.isGivenUp()).isTrue();
        assertThat(failed.progress().row()).isLessThan(1200);
    }

    private Job create(String source) {
        return jobs.create(new JobRequest(source, List.of("/made/up"), null, List.of(), "1"));
    }

    private Job load(RowSource source) {
        return run(create(source.name()), source);
    }

    private Job run(Job job, RowSource source) {
        return new RowLoad(jobs, () -> new BatchWriter(DRIVER), SMALL)
                .run(job, source, folder.resolve("quarantine.csv"), progress -> {});
    }

    /** Rows of which every thirtieth has nothing to say, and every other fifteenth cannot be used; the file may break off. */
    static class BrokenRows implements RowSource {
        private final String name;
        private final MadeUpEvents rows;
        private final long breaksAt;
        private final long count;

        BrokenRows(String name, long count) {
            this(name, count, Long.MAX_VALUE);
        }

        BrokenRows(String name, long count, long breaksAt) {
            this.name = name;
            this.rows = new MadeUpEvents(7, count);
            this.count = count;
            this.breaksAt = breaksAt;
        }

        @Override
        public LoadLimits limits() {
            return SMALL;
        }

        RowReading changed(RowReading reading) {
            return reading;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public OptionalLong sizeBytes() {
            return OptionalLong.of(count);
        }

        @Override
        public RowReadings open(long afterRow) {
            RowReadings all = rows.open(afterRow);
            return new RowReadings() {
                private long row = afterRow;

                @Override
                public Optional<RowReading> next() throws IOException {
                    if (row + 1 >= breaksAt) {
                        throw new IOException("The file breaks off");
                    }
                    Optional<RowReading> next = all.next();
                    if (next.isEmpty()) {
                        return next;
                    }
                    row++;
                    if (row % 30 == 0) {
                        return Optional.of(new RowReading.Skipped(row, "no-actor"));
                    }
                    return row % 15 == 0
                            ? Optional.of(new Unusable(
                                    row,
                                    new LoadIssue("no-date", "made-up:" + row, "The row has no date"),
                                    row + "\t-"))
                            : Optional.of(changed(next.get()));
                }

                @Override
                public long bytesRead() {
                    return row;
                }

                @Override
                public void close() {
                    try {
                        all.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }
}
