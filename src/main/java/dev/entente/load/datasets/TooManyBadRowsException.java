package dev.entente.load.datasets;

import java.util.Locale;

/** More of a data set's rows cannot be used than is allowed; most likely it is not the data set that the mapping is for. */
public final class TooManyBadRowsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient DataSetReport report;

    TooManyBadRowsException(DataSetReport report, double maxShare) {
        super(String.format(
                Locale.ROOT,
                "%.1f %% of %,d rows cannot be used, more than the %.1f %% allowed: %s. Is this the data set the mapping is for?"
                        + " If so, look into the quarantine file, or raise --max-bad-share",
                100 * report.badShare(),
                report.rows(),
                100 * maxShare,
                report.issues()));
        this.report = report;
    }

    /** What was done up to there. */
    public DataSetReport report() {
        return report;
    }
}
