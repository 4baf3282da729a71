package dev.entente.cli;

import dev.entente.graph.embedded.FolderTree;
import dev.entente.graph.embedded.ImportedRows;
import dev.entente.graph.embedded.NewStore;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.load.JobListener;
import dev.entente.load.LoadLimits;
import dev.entente.load.OfflineLoad;
import dev.entente.load.benchmark.MadeUpGdelt;
import dev.entente.load.benchmark.MadeUpMeetings;
import dev.entente.load.datasets.DataSet;
import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.mapping.MappingReader;
import dev.entente.model.DerivationSettings;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Measures on one made-up file of GDELT's form: reading and mapping alone, the whole offline load, and beside it Neo4j's importer by itself on the entities
 * and relations that came out.
 */
final class OfflineBenchmark {
    private static final double MEGABYTE = 1e6;

    private final Path folder;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param folder for the file and the stores; they are deleted in the end */
    OfflineBenchmark(Path folder, PrintWriter out, PrintWriter err) {
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    /** Only reads and maps, beside counting the file's lines and splitting them; and reads as many rows in quotes, beside FastCSV. */
    void runReading(long claims, long seed) throws IOException {
        run(claims, seed, (file, source) -> {
            read(file, source);
            readQuoted(claims, seed);
        });
    }

    /** Reads and maps as {@link #runReading} does, and then loads. */
    void runAll(long claims, long seed) throws IOException {
        run(claims, seed, (file, source) -> {
            read(file, source);
            load(source);
        });
    }

    /** What is measured with a file of made-up rows. */
    @FunctionalInterface
    private interface Measurement {
        void of(Path file, DataSet source) throws IOException;
    }

    private void run(long claims, long seed, Measurement measurement) throws IOException {
        FolderTree.delete(folder);
        Files.createDirectories(folder);
        Path file = folder.resolve("made-up.export.CSV");
        try {
            MadeUpGdelt.write(file, seed, claims);
            say("%,d rows like GDELT's, %,.0f MB", claims, Files.size(file) / MEGABYTE);
            DataSet source = new DataSet(
                    ShippedMappings.find("gdelt", new MappingReader(Gazetteer.load()))
                            .orElseThrow(),
                    List.of(file),
                    Long.MAX_VALUE);
            measurement.of(file, source);
        } finally {
            FolderTree.delete(folder);
        }
    }

    private void readQuoted(long rows, long seed) throws IOException {
        Path file = folder.resolve("made-up.csv");
        MadeUpMeetings.write(file, seed, rows);
        say("%,d rows with quotes, %,.0f MB", rows, Files.size(file) / MEGABYTE);
        for (int i = 0; i < 3; i++) {
            ReadingBenchmark.Taken ours = ReadingBenchmark.quoted(file);
            ReadingBenchmark.Taken theirs = ReadingBenchmark.quotedByFastCsv(file);
            say(ours);
            say(theirs);
            say("  ours beside FastCSV         %.2f", ours.rowsPerSecond() / theirs.rowsPerSecond());
        }
    }

    private void read(Path file, DataSet source) throws IOException {
        ReadingBenchmark reading = new ReadingBenchmark(file, source);
        // Twice: the first time the code is being compiled, and the file may not be in the memory yet.
        for (int i = 0; i < 2; i++) {
            for (ReadingBenchmark.Taken taken : List.of(reading.lines(), reading.split(), reading.mapped())) {
                say(taken);
            }
        }
    }

    private void load(DataSet source) throws IOException {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Duration before = ownProcessorTime();
        ProgressLine line = ProgressLine.on(err).ofReading();
        JobListener progress = line;
        ImportedRows[] alone = new ImportedRows[1];
        Duration[] after = new Duration[1];
        OfflineLoad.Finished ours;
        try (OfflineLoad load = new OfflineLoad(
                NewStore.open(settings("loaded")),
                new DerivationSettings(DerivationSettings.DEFAULT_MIN_CONFIDENCE),
                LoadLimits.USUAL)) {
            load.read(source, folder.resolve("unusable.csv"), progress);
            ours = load.finish(line::at, files -> {
                after[0] = ownProcessorTime();
                alone[0] = importAlone(files.relationArguments());
            });
        } finally {
            line.clear();
        }
        double seconds = ours.elapsed().toMillis() / 1000.0;
        double rate = ours.counts().rows() / seconds;
        say(
                "offline load                %,9.0f claims/s, %,.0f nodes and relationships/s, %.1f s: rows read and sorted %.1f, files %.1f, importer %.1f",
                ours.counts().claims() / seconds,
                rate,
                seconds,
                seconds(ours.elapsed()
                        .minus(ours.writing())
                        .minus(ours.imported().took())),
                seconds(ours.writing()),
                seconds(ours.imported().took()));
        say(
                "                            %,d documents, %,d claims, %,d entities, %,d relations; %,d nodes and relationships in all",
                ours.counts().documents(),
                ours.counts().claims(),
                ours.counts().entities(),
                ours.counts().relations(),
                ours.counts().rows());
        say(
                "importer by itself          %,9.0f nodes and relationships/s, %.1f s: the same entities and relations, nothing else",
                alone[0].rowsPerSecond(), seconds(alone[0].took()));
        Duration own = after[0].minus(before);
        Duration whole = own.plus(ours.imported().processorTime());
        say(
                "processor time              ours %.1f s and our importer %.1f s; importer by itself %.1f s",
                seconds(own), seconds(ours.imported().processorTime()), seconds(alone[0].processorTime()));
        say("beside the importer, the same rows: its time as a share of ours (the same by processor time)");
        say(
                "  all nodes and relationships  %.2f (%.2f): what it was given, with claims and documents",
                share(ours.imported().took(), ours.elapsed()),
                share(ours.imported().processorTime(), whole));
        say(
                "  entities and relations only  %.2f (%.2f): claims and documents are written besides, for which it has no time of its own here",
                share(alone[0].took(), ours.elapsed()), share(alone[0].processorTime(), whole));
        say(
                "  rows a second                %.2f (%.2f): all of ours against its own of entities and relations",
                rate / alone[0].rowsPerSecond(),
                ours.counts().rows() / seconds(whole) / (alone[0].rows() / seconds(alone[0].processorTime())));
        double peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        say(
                "heap                        %,.0f MB at most, limit %,.0f MB",
                peak / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private ImportedRows importAlone(List<String> arguments) {
        try (NewStore store = NewStore.open(settings("alone"))) {
            return store.importFiles(arguments, stage -> {});
        }
    }

    private ServerSettings settings(String name) {
        // No server is started: the ports are nobody's.
        return new ServerSettings(folder.resolve(name), 1, 2, 512, 64);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Duration ownProcessorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double share(Duration part, Duration whole) {
        return seconds(part) / seconds(whole);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private void say(ReadingBenchmark.Taken taken) {
        say(
                "%-27s %,10.0f rows/s, %,10.0f a second of processor time; %,d",
                taken.what(), taken.rowsPerSecond(), taken.rowsPerProcessorSecond(), taken.found());
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
