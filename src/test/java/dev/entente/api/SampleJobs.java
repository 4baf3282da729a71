package dev.entente.api;

import static java.util.Map.entry;

import dev.entente.graph.Job;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobState;
import dev.entente.graph.JobStore;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The loads of the examples in the OpenAPI document, at times that never change: one done, one cancelled, one that waits. */
final class SampleJobs {
    private static final Map<String, Object> NOTHING_DONE =
            Map.of("bytesRead", 0, "sizeBytes", 0, "elapsedMillis", 0, "read", 0, "row", 0);

    private SampleJobs() {}

    static void write(Driver driver) {
        JobStore store = new JobStore(driver);
        write(
                driver,
                store.create(request("gdelt", "20191024143000.export.CSV.zip")),
                "job:gdelt-3kf9a2c1",
                JobState.DONE,
                "2019-10-24T14:46:00Z",
                Map.ofEntries(
                        entry("bytesRead", 81_920),
                        entry("sizeBytes", 81_920),
                        entry("elapsedMillis", 1_600),
                        entry("row", 1_600),
                        entry("read", 1_600),
                        entry("unusable", 8),
                        entry("skipped", 992),
                        entry("added", 600),
                        entry("claims", 600),
                        entry("relationsAdded", 420),
                        entry("relationsChanged", 35),
                        entry("issueCodes", List.of("unknown-actor-code", "unknown-group-code")),
                        entry("issueCounts", List.of(5, 3)),
                        entry("skipCodes", List.of("no-relation-type")),
                        entry("skipCounts", List.of(992)),
                        entry("quarantine", "/srv/entente/quarantine/job-gdelt-3kf9a2c1.csv")));
        write(
                driver,
                store.create(request("ucdp", "conflicts.csv")),
                "job:ucdp-8d1m0qvx",
                JobState.CANCELLED,
                "2019-10-24T14:30:00Z",
                NOTHING_DONE);
        write(
                driver,
                store.create(request("unga", "votes.csv")),
                "job:unga-5t7w2hzk",
                JobState.QUEUED,
                "2019-10-24T14:20:00Z",
                NOTHING_DONE);
    }

    private static JobRequest request(String source, String file) {
        return new JobRequest(source, List.of("/srv/incoming/" + file), null, List.of(), "1");
    }

    private static void write(
            Driver driver, Job job, String id, JobState state, String time, Map<String, Object> progress) {
        try (Session session = driver.session()) {
            session.run(
                            """
                            MATCH (j:Job {id: $id})
                            SET j += $progress
                            SET j.id = $newId, j.state = $state, j.createdAt = datetime($time), j.updatedAt = datetime($time),
                              j.endedAt = CASE WHEN $isEnded THEN datetime($time) END
                            """,
                            Map.of(
                                    "id",
                                    job.id(),
                                    "newId",
                                    id,
                                    "state",
                                    state.code(),
                                    "time",
                                    time,
                                    "isEnded",
                                    state.isEnded(),
                                    "progress",
                                    progress))
                    .consume();
        }
    }
}
