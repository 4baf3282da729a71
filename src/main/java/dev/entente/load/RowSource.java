package dev.entente.load;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The rows of a data set, each turned into what it says. Reading streams: nothing is held but the row at hand. Two readings of the same files
 * bring the same rows under the same numbers, so that a load can go on where another one ended.
 */
public interface RowSource {
    /** What is loaded, in kebab case, as jobs are listed by: {@code gdelt}. Of one name one job runs at a time. */
    String name();

    /** The files read, as absolute paths, in their order. */
    List<String> files();

    /** Changes whenever the rows, or what is made of them, may be others: of the mapping and of the files' sizes and times. */
    String fingerprint();

    /** How many rows there are; empty where only reading them would tell. */
    OptionalLong total();

    /**
     * Begins to read.
     *
     * @param afterRow the number of the last row that is not wanted any more; 0 for all
     */
    Rows open(long afterRow);

    /** One reading of the rows, from first to last; used by one thread. Failures to read at all are {@link java.io.UncheckedIOException}s. */
    interface Rows extends Iterator<RowReading>, AutoCloseable {
        /** How much of the input is read, 0 to 1; empty where nobody knows. */
        OptionalDouble share();

        @Override
        void close();
    }
}
