package dev.entente.load;

import java.io.IOException;
import java.util.OptionalLong;

/** Rows of a data set and what each of them says; can be read again from any row on, and gives the same each time. */
public interface RowSource {
    /** The data set's name as people type it: {@code gdelt}. */
    String name();

    /** How long its files are as they lie on the disk, in bytes; empty where unknown. */
    OptionalLong sizeBytes();

    /** How its rows are gathered into transactions, and how many of them may be unusable unless the request says otherwise. */
    default LoadLimits limits() {
        return LoadLimits.USUAL;
    }

    /**
     * Starts to read behind this row.
     *
     * @param afterRow the number of the last row that is not wanted; 0 for all rows
     * @throws IOException when a file cannot be opened, or not as what it should be
     */
    RowReadings open(long afterRow) throws IOException;
}
