package dev.entente.load;

import dev.entente.graph.JobCounts;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How rows are gathered into transactions, and what a load puts up with.
 *
 * @param batchClaims a batch is written when it holds this many claims
 * @param batchRows or has come this many rows further
 * @param batchTime or was begun this long ago
 * @param maxUnusable the share of rows that may be unusable before the load is given up, 0 to 1
 */
public record LoadLimits(int batchClaims, int batchRows, Duration batchTime, double maxUnusable) {
    /** What to do about a load that was given up for its unusable rows. To resume it helps nothing: it would be given up again. */
    private static final String MEND_FIRST =
            "Change the rows or the mapping first and load anew, or allow a larger share by entente load --max-bad-share SHARE";

    /** The same where no line was at fault but a file, of which no share can be loaded. */
    private static final String MEND_FILE = "Mend that file or leave it out, or change the mapping, and load anew";

    /** Of fewer rows the share says nothing. */
    private static final int LEAST_ROWS = 100;

    /** Batches of a few seconds, and a tenth of the rows unusable at most: more means that the file is not what the mapping is for. */
    public static final LoadLimits USUAL = new LoadLimits(4_000, 50_000, Duration.ofSeconds(5), 0.1);

    /** Each row that says something in a transaction of its own; any number may be unusable. */
    public static final LoadLimits SINGLE = new LoadLimits(1, 100, Duration.ofSeconds(1), 1);

    public LoadLimits {
        if (batchClaims < 1 || batchRows < 1) {
            throw new IllegalArgumentException("A batch holds one row at least");
        }
        if (!(maxUnusable >= 0 && maxUnusable <= 1)) {
            throw new IllegalArgumentException(
                    "The share of unusable rows must be between 0 and 1, not " + maxUnusable);
        }
    }

    public LoadLimits withMaxUnusable(double share) {
        return new LoadLimits(batchClaims, batchRows, batchTime, share);
    }

    public LoadLimits withBatchClaims(int claims) {
        return new LoadLimits(claims, batchRows, batchTime, maxUnusable);
    }

    boolean isFull(RowBatch batch) {
        return batch.claims() >= batchClaims
                || batch.rows() >= batchRows
                || System.nanoTime() - batch.begunNanos() >= batchTime.toNanos();
    }

    /** Whether too many rows were unusable, as far as it can be told in the middle of the load. */
    boolean isExceeded(long unusable, long read) {
        return read >= LEAST_ROWS && isExceededInTheEnd(unusable, read);
    }

    boolean isExceededInTheEnd(long unusable, long read) {
        return unusable > maxUnusable * read;
    }

    /**
     * Why a load is given up that exceeds the share, and what to do.
     *
     * @param last one of them that this run met, a line rather than a file, for who cannot open the quarantine file
     */
    String tooMany(JobCounts counts, @Nullable LoadIssue last, Path quarantine) {
        return "%d of %d rows could not be used, more than the share of %s that is allowed; %ssee %s. %s"
                .formatted(
                        counts.unusable(),
                        counts.read(),
                        maxUnusable,
                        last == null ? "" : "such as " + last + "; ",
                        quarantine,
                        last != null && last.isOfFile() ? MEND_FILE : MEND_FIRST);
    }
}
