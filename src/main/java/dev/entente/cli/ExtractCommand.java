package dev.entente.cli;

import dev.entente.load.LoadProgress;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.ClaimExtraction;
import dev.entente.load.documents.DocumentReader;
import dev.entente.load.documents.DocumentReading;
import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.text.ClaimReader;
import dev.entente.text.Reading;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the claims of files; needs no database. */
@Command(
        name = "extract",
        description = "Print the claims of documents, without any database.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all files were read", "1:none could be read", "2:wrong usage", "4:some could not be read"},
        footerHeading = "%nExample:%n",
        footer = {
            "  entente extract --format csv articles/ > claims.csv",
            "",
            "Claims go to standard output in the order of the files; progress and issues to standard error.",
            "start and end count UTF-16 units from the start of the file, a byte order mark left out."
        })
public final class ExtractCommand implements Callable<Integer> {
    private final Supplier<ClaimReader> readers;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options;

    @Mixin
    private ReaderOption reader;

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl (JSON Lines, the default) or csv.")
    private ClaimFormat format;

    private long claims;

    @Inject
    ExtractCommand() {
        this(ClaimReaders::english);
    }

    ExtractCommand(Supplier<ClaimReader> readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArticleFiles files = options.files();
        ClaimFormat.Printer printer = format.on(out);
        ProgressLine line = ProgressLine.on(err);
        ClaimExtraction extraction = new ClaimExtraction(
                new DocumentReader(
                        options.articleReader(), reader.choose(readers).reader()),
                options.threads());
        LoadProgress end;
        try {
            end = extraction.run(files, reading -> print(reading, printer, out), line);
        } catch (ClosedOutput e) {
            return ExitCodes.FAILED;
        } finally {
            line.clear();
        }
        out.flush();
        err.printf(
                Locale.ROOT,
                "%,d of %,d documents read, %,d files skipped, %,d claims, %,d issues, %,d words, %,d words/s%n",
                end.done(),
                end.documents(),
                files.skipped(),
                claims,
                end.issues(),
                end.words(),
                end.wordsPerSecond());
        return ExitCodes.of(end.done(), end.left() + files.issues().size());
    }

    private void print(DocumentReading document, ClaimFormat.Printer printer, PrintWriter out) {
        Reading reading = Objects.requireNonNull(document.reading());
        Map<EntityId, Entity> entities = reading.entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (one, same) -> one));
        try {
            for (Claim claim : reading.claims()) {
                printer.print(ClaimRow.of(document.path().getFileName().toString(), claim, entities));
                claims++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Whoever reads has had enough, as head(1) has after ten lines.
        if (out.checkError()) {
            throw new ClosedOutput();
        }
    }

    private static final class ClosedOutput extends RuntimeException {}
}
