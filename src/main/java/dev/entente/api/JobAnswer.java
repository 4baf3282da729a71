package dev.entente.api;

import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is served.
 *
 * @param share how much of the input is dealt with, 0 to 1
 * @param secondsLeft at its pace so far; null where nobody knows
 * @param quarantine the file of the rows that could not be used; null where there are none
 */
record JobAnswer(
        String id,
        String source,
        List<String> files,
        String state,
        double share,
        long row,
        double rowsPerSecond,
        double claimsPerSecond,
        @Nullable Long secondsLeft,
        JobCounts counts,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant endedAt,
        @Nullable String error,
        @Nullable String quarantine) {
    static JobAnswer of(Job job) {
        JobProgress progress = job.progress();
        return new JobAnswer(
                job.id(),
                job.request().source(),
                job.request().files(),
                job.state().code(),
                progress.share(),
                progress.row(),
                progress.rowsPerSecond(),
                progress.claimsPerSecond(),
                job.timeLeft().map(Duration::toSeconds).orElse(null),
                progress.counts(),
                job.createdAt(),
                job.updatedAt(),
                job.endedAt(),
                job.error(),
                job.quarantine());
    }
}
