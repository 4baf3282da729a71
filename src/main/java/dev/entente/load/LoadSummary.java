package dev.entente.load;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a load has done.
 *
 * @param added documents that were not there before
 * @param replaced documents whose claims were exchanged, the old for the new
 * @param unchanged documents that were there already, read by the same reader
 * @param withIssues documents that were written although something in them could not be used
 * @param notLoaded what was asked for and is not there now
 * @param skipped files of folders with an unknown extension
 * @param claims claims written
 * @param relationsAdded relations that were not there before
 * @param relationsChanged relations whose period, counts or confidence changed
 * @param words words read
 * @param took how long it took
 * @param stoppedBy why it ended before its time; null if it did not
 */
public record LoadSummary(
        int added,
        int replaced,
        int unchanged,
        int withIssues,
        List<String> notLoaded,
        int skipped,
        long claims,
        long relationsAdded,
        long relationsChanged,
        long words,
        Duration took,
        @Nullable RuntimeException stoppedBy) {
    public LoadSummary {
        notLoaded = List.copyOf(notLoaded);
    }

    /** How many documents are there now of those asked for. */
    public int loaded() {
        return added + replaced + unchanged;
    }
}
