package dev.entente.network;

import java.time.YearMonth;
import java.util.List;

/**
 * How many relations began or happened in each month, by sign.
 *
 * @param months one after another without gaps, those in which nothing began among them; at most {@value #MAX_MONTHS}
 * @param yearOnly those of which only the year is known
 * @param undated those of unknown start
 * @param outside those that began in no month shown: before the window in which they still held, or too long ago
 * @param isPartial whether a limit ended the search, so that some are missing
 */
public record TimeProfile(
        List<Month> months, SignCounts yearOnly, SignCounts undated, SignCounts outside, boolean isPartial)
        implements SearchResult {
    /** A century; of more, the last ones are shown. */
    public static final int MAX_MONTHS = 1_200;

    public TimeProfile {
        months = List.copyOf(months);
    }

    @Override
    public boolean isEmpty() {
        return months.isEmpty() && yearOnly.equals(SignCounts.NONE) && undated.equals(SignCounts.NONE);
    }

    /**
     * A month.
     *
     * @param month which
     * @param counts how many began or happened in it
     */
    public record Month(YearMonth month, SignCounts counts) {}
}
