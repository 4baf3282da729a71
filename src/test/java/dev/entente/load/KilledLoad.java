package dev.entente.load;

import dev.entente.graph.BatchWriter;
import dev.entente.graph.Job;
import dev.entente.graph.JobStore;
import dev.entente.graph.TestNeo4j;
import dev.entente.load.RowLoadTest.BrokenRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A load in a process of its own, which is killed in the middle. */
final class KilledLoad {
    private KilledLoad() {}

    /** Runs the job in another process and kills that as soon as it has said that it is past the row. */
    static void runUntilRow(int row, String job, Path quarantine) throws IOException, InterruptedException {
        TestNeo4j neo4j = TestNeo4j.get();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        neo4j.uri(),
                        neo4j.password(),
                        job,
                        quarantine.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !(line.startsWith("row ") && Long.parseLong(line.substring(4)) >= row)) {
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] arguments) {
        try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", arguments[1]))) {
            JobStore jobs = new JobStore(driver);
            Job job = jobs.find(arguments[2]).orElseThrow();
            // Slow batches, so that the kill comes before the end.
            LoadLimits limits = new LoadLimits(20, 1000, Duration.ofMinutes(1), 1);
            new RowLoad(jobs, () -> new BatchWriter(driver), limits)
                    .run(job, new BrokenRows("made-up-events", 400), Path.of(arguments[3]), progress -> {
                        System.out.println("row " + progress.row());
                        System.out.flush();
                        pause();
                    });
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
