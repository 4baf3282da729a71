package dev.entente.api;

import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job as it is served. */
@Schema(name = "Job", description = "One load of a data set, through all its runs")
record JobAnswer(
        @Schema(description = "Its id") String id,

        @Schema(description = "The name of the data set") String source,

        @Schema(description = "The files it reads, as absolute paths")
        List<String> files,

        @Schema(
                description = "How it stands; failed and cancelled ones keep what they wrote and can be resumed",
                enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Schema(description = "How much of the input is dealt with", minimum = "0", maximum = "1")
        double share,

        @Schema(description = "The last row that is dealt with and committed", minimum = "0")
        long row,

        @Schema(description = "Rows dealt with per second so far", minimum = "0")
        double rowsPerSecond,

        @Schema(description = "Claims written per second so far", minimum = "0")
        double claimsPerSecond,

        @Schema(
                description =
                        "Seconds it will still take at its pace of the last half minute; null in the first seconds, and where nobody knows")
        @Nullable
        Long secondsLeft,

        @Schema(description = "What it has done so far") CountsAnswer counts,

        @Schema(description = "When it was asked for") Instant createdAt,

        @Schema(description = "When it was last heard of") Instant updatedAt,

        @Schema(description = "When it ended; null while it has not") @Nullable
        Instant endedAt,

        @Schema(description = "Why it failed; null where it did not") @Nullable
        String error,

        @Schema(description = "The file of the rows that could not be used; null where there is none") @Nullable
        String quarantine) {
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
                CountsAnswer.of(progress.counts()),
                job.createdAt(),
                job.updatedAt(),
                job.endedAt(),
                job.error(),
                job.quarantine());
    }

    /** What a job has done. */
    @Schema(name = "JobCounts", description = "What a job has done, all its runs together")
    record CountsAnswer(
            @Schema(description = "Rows dealt with", minimum = "0")
            long read,

            @Schema(description = "Of them, those that could not be used", minimum = "0")
            long unusable,

            @Schema(description = "Of them, those that have nothing for the graph", minimum = "0")
            long skipped,

            @Schema(description = "Documents that were not there before", minimum = "0")
            long added,

            @Schema(description = "Documents whose claims gave way to others", minimum = "0")
            long replaced,

            @Schema(description = "Documents that were there already, the same", minimum = "0")
            long unchanged,

            @Schema(description = "Claims of the documents added and replaced", minimum = "0")
            long claims,

            @Schema(description = "Relations that were not there when the job began, and are now", minimum = "0")
            long relationsAdded,

            @Schema(
                    description =
                            "Relations that were there when the job began and have got other counts, dates or another confidence",
                    minimum = "0")
            long relationsChanged,

            @Schema(
                    description = "Relations that were there when the job began and that no claim carries any more",
                    minimum = "0")
            long relationsRemoved,

            @Schema(description = "The unusable rows by code")
            Map<String, Long> issues,

            @Schema(description = "The skipped rows by code")
            Map<String, Long> skips,

            @Schema(description = "What was noticed and cost no row, by code")
            Map<String, Long> notes) {
        static CountsAnswer of(JobCounts counts) {
            return new CountsAnswer(
                    counts.read(),
                    counts.unusable(),
                    counts.skipped(),
                    counts.added(),
                    counts.replaced(),
                    counts.unchanged(),
                    counts.claims(),
                    counts.relationsAdded(),
                    counts.relationsChanged(),
                    counts.relationsRemoved(),
                    counts.issues(),
                    counts.skips(),
                    counts.notes());
        }
    }
}
