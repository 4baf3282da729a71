package dev.entente.cli;

import dev.entente.load.LoadIssue;
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
import dev.entente.text.relation.PairClassifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  entente extract --pairs pairs.tsv > relations.tsv",
            "",
            "Claims go to standard output in the order of the files; progress and issues to standard error.",
            "start and end count UTF-16 units from the start of the file, a byte order mark left out; quote is what stands",
            "there, save for markup within (the address of a link, emphasis, tags), which is left out of it.",
            "A row of pairs.tsv is a sentence, subject start, subject end, object start and object end, parted by tabs, in",
            "UTF-16 units of the sentence, ends exclusive; for each, one row is printed: its line, the relation type (NONE",
            "where none is stated), the likeliest PLOVER event type (beside NONE too: what it would be if there were one),",
            "the type's probability, the probability that any relation is stated, its polarity and the reader. PLOVER codes what is only announced as AGREE or THREATEN, and",
            "a refusal to work together as REJECT, whatever the type. A bad row's cells stay empty."
        })
public final class ExtractCommand implements Callable<Integer> {
    /**
     * Pairs less probably related are answered with NONE. Of 312 pairs that others had written, 40 of the 50 without a relation were told by it, and 251 of
     * the other 262 kept; 0.4 tells 36 and keeps 256.
     */
    private static final double NO_RELATION_BELOW = 0.5;

    private final Supplier<ClaimReader> readers;
    private final Supplier<PairClassifier> classifiers;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options;

    @Mixin
    private ReaderOption reader;

    @Option(
            names = "--format",
            description = "jsonl (JSON Lines; the default for documents), csv or tsv (the default for pairs).")
    private @Nullable ClaimFormat format;

    @Option(
            names = "--pairs",
            paramLabel = "FILE.tsv",
            description = "Read no documents: print the relation between the two actors of each row.")
    private @Nullable Path pairs;

    @Option(names = "--always", description = "With --pairs: answer with the likeliest type, never with NONE.")
    private boolean always;

    private long claims;

    @Inject
    ExtractCommand() {
        this(ClaimReaders::english, PairClassifier::create);
    }

    ExtractCommand(Supplier<ClaimReader> readers) {
        this(readers, PairClassifier::create);
    }

    private ExtractCommand(Supplier<ClaimReader> readers, Supplier<PairClassifier> classifiers) {
        this.readers = readers;
        this.classifiers = classifiers;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (pairs != null) {
            return answerPairs(pairs, out, err);
        }
        if (always) {
            throw new ParameterException(spec.commandLine(), "--always is for --pairs.");
        }
        ArticleFiles files = options.files();
        ClaimFormat.Printer printer =
                Objects.requireNonNullElse(format, ClaimFormat.JSONL).on(out);
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

    private int answerPairs(Path file, PrintWriter out, PrintWriter err) throws IOException {
        if (options.nameFiles()) {
            throw new ParameterException(spec.commandLine(), "Name either documents, PATH..., or --pairs.");
        }
        if (format == ClaimFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "--pairs prints tsv or jsonl.");
        }
        if (!Files.isReadable(file)) {
            err.println(new LoadIssue("not-found", file.toString(), "There is no such file, or it may not be read"));
            return ExitCodes.FAILED;
        }
        PairFormat printed = PairFormat.on(out, format == ClaimFormat.JSONL, always ? 0 : NO_RELATION_BELOW);
        if (Files.isDirectory(file)) {
            err.println(new LoadIssue("not-a-file", file.toString(), "That is a folder; name a file of pairs"));
            return ExitCodes.FAILED;
        }
        int exitCode = new PairExtraction(classifiers, printed, err).run(file);
        out.flush();
        return exitCode;
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
