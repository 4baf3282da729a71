package dev.entente.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come; committed with the batch that brought it there.
 *
 * @param row the last row that is dealt with, from which a resumed run goes on
 * @param bytesRead how much of the files is dealt with, not how much is read ahead; of those whose rows are summed up reading makes a
 *     tenth, and the sums that are written the rest
 * @param sizeBytes how much there is; 0 where unknown
 * @param quarantineBytes how long the quarantine file was, so that a resumed run cuts off what was not committed
 * @param elapsed how long the job has run, all its runs together
 * @param counts what it has done
 * @param left how long it will still take at its pace of late; null where nobody knows
 */
public record JobProgress(
        long row,
        long bytesRead,
        long sizeBytes,
        long quarantineBytes,
        Duration elapsed,
        JobCounts counts,
        @Nullable Duration left) {
    public static final JobProgress NONE = new JobProgress(0, 0, 0, 0, Duration.ZERO, JobCounts.NONE);

    /** Of which nobody knows how long it will still take. */
    public JobProgress(
            long row, long bytesRead, long sizeBytes, long quarantineBytes, Duration elapsed, JobCounts counts) {
        this(row, bytesRead, sizeBytes, quarantineBytes, elapsed, counts, null);
    }

    public JobProgress withLeft(@Nullable Duration time) {
        return new JobProgress(row, bytesRead, sizeBytes, quarantineBytes, elapsed, counts, time);
    }

    /** As far, with more done to relations. */
    public JobProgress plus(RelationChanges relations) {
        return new JobProgress(
                row, bytesRead, sizeBytes, quarantineBytes, elapsed, counts.plus(JobCounts.of(relations)), left);
    }

    /** How much of the input is dealt with, 0 to 1; 0 where nobody knows. */
    public double share() {
        return sizeBytes == 0 ? 0 : Math.min(1, (double) bytesRead / sizeBytes);
    }

    /** Rows dealt with per second. */
    public double rowsPerSecond() {
        return perSecond(counts.read());
    }

    /** Claims written per second. */
    public double claimsPerSecond() {
        return perSecond(counts.claims());
    }

    private double perSecond(long count) {
        return elapsed.isZero() ? 0 : count * 1000.0 / Math.max(1, elapsed.toMillis());
    }
}
