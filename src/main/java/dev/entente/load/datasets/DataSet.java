package dev.entente.load.datasets;

import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.PeopleByItem;
import dev.entente.load.tables.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Files of a data set, read through its mapping. */
public final class DataSet implements RowSource {
    private final Mapping mapping;
    private final List<Path> files;
    private final long maxBytes;
    private final StoredItems stored;

    /** @param files the data set's files, those that rows are looked up in among them, in the order to read them in */
    public DataSet(Mapping mapping, List<Path> files) {
        this(mapping, files, TableFile.DEFAULT_MAX_BYTES);
    }

    /** @param stored the Wikidata items that people have in the graph that the rows are for */
    DataSet(Mapping mapping, List<Path> files, StoredItems stored) {
        this(mapping, files, TableFile.DEFAULT_MAX_BYTES, stored);
    }

    /** @param maxBytes how much one file may unpack to */
    public DataSet(Mapping mapping, List<Path> files, long maxBytes) {
        this(mapping, files, maxBytes, StoredItems.NONE);
    }

    private DataSet(Mapping mapping, List<Path> files, long maxBytes, StoredItems stored) {
        this.stored = stored;
        this.mapping = mapping;
        this.files = List.copyOf(files);
        this.maxBytes = maxBytes;
    }

    @Override
    public String name() {
        return mapping.name();
    }

    @Override
    public OptionalLong sizeBytes() {
        try {
            long size = 0;
            for (Path file : files) {
                size += Files.exists(file) ? Files.size(file) : 0;
            }
            return OptionalLong.of(size);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell the size of " + files, e);
        }
    }

    @Override
    public RowReadings open(long afterRow) {
        return readings(afterRow, () -> {
            if (mapping.people().isPresent()) {
                fill(mapping.people().get());
            }
        });
    }

    private DataSetReadings readings(long afterRow, FileRows.Preparation preparation) {
        FileRows rows = new FileRows(mapping, files, sizeBytes().orElse(0), maxBytes, afterRow, preparation);
        return new DataSetReadings(rows, afterRow, Runtime.getRuntime().availableProcessors());
    }

    /** Reads all rows once for what they say of people, before the first is mapped for the graph: the last row may tell who the first is of. */
    private void fill(PeopleByItem people) throws IOException {
        people.clear();
        try (DataSetReadings readings = readings(0, () -> {})) {
            for (Optional<RowReading> next = readings.next(); next.isPresent(); next = readings.next()) {
                people.add(next.get());
            }
        }
        people.settle(stored::find);
    }
}
