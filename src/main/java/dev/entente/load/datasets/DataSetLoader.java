package dev.entente.load.datasets;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads the rows of a source in batches, or only reads them to say what they come to. */
public final class DataSetLoader {
    /** Rows before which a share of bad ones says nothing. */
    static final int FEW_ROWS = 100;

    private static final int BATCH = 1000;

    private final @Nullable Function<List<DocumentContent>, BatchChange> store;
    private final double maxBadShare;

    /**
     * @param store writes a batch whole or not at all; null to write nothing
     * @param maxBadShare the share of rows that may be unusable, 0 to 1
     */
    public DataSetLoader(@Nullable Function<List<DocumentContent>, BatchChange> store, double maxBadShare) {
        this.store = store;
        this.maxBadShare = maxBadShare;
    }

    /**
     * Loads all rows.
     *
     * @param listener is told each note, and the report after each batch
     * @throws TooManyBadRowsException when too many rows cannot be used; what was written before stays
     */
    public DataSetReport load(RowSource source, Quarantine quarantine, Consumer<LoadIssue> listener)
            throws IOException {
        DataSetReport report = new DataSetReport();
        List<DocumentContent> batch = new ArrayList<>();
        try (RowReadings readings = source.open(0)) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                take(next.get(), report, batch, quarantine);
                if (batch.size() >= BATCH) {
                    write(batch, report);
                }
                noted(readings, report, listener);
                if (report.rows() >= FEW_ROWS) {
                    check(report);
                }
            }
            noted(readings, report, listener);
        }
        check(report);
        write(batch, report);
        return report;
    }

    private static void noted(RowReadings readings, DataSetReport report, Consumer<LoadIssue> listener) {
        for (LoadIssue note : readings.takeNotes()) {
            report.noted(note);
            listener.accept(note);
        }
    }

    private static void take(
            RowReading reading, DataSetReport report, List<DocumentContent> batch, Quarantine quarantine)
            throws IOException {
        if (reading instanceof RowReading.Read read) {
            report.read(read.contents());
            batch.addAll(read.contents());
        } else if (reading instanceof RowReading.Unusable unusable) {
            report.unusable(unusable.issue());
            quarantine.add(unusable);
        } else if (reading instanceof RowReading.Skipped skipped) {
            report.skipped(skipped.code());
        }
    }

    private void check(DataSetReport report) {
        if (report.badShare() > maxBadShare) {
            throw new TooManyBadRowsException(report, maxBadShare);
        }
    }

    private void write(List<DocumentContent> batch, DataSetReport report) {
        if (store != null && !batch.isEmpty()) {
            BatchChange change = store.apply(List.copyOf(batch));
            report.written(change.outcomes().values(), change.relations());
        }
        batch.clear();
    }
}
