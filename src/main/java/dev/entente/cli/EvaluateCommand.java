package dev.entente.cli;

import dev.entente.load.LoadIssue;
import dev.entente.load.documents.ArticleReader;
import dev.entente.load.documents.ClaimExtraction;
import dev.entente.load.documents.DocumentDescription;
import dev.entente.load.documents.DocumentReader;
import dev.entente.model.Entity;
import dev.entente.text.ClaimReader;
import dev.entente.text.evaluation.Comparison;
import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.KnownNames;
import dev.entente.text.gazetteer.Gazetteer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the claims of texts against what an annotator took from them; needs no database. */
@Command(
        name = "evaluate",
        description = "Print how good the claims read from documents are, held against annotated ones.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents of the gold were evaluated",
            "1:none was, or a row of GOLD.csv, --claims or --against is not valid",
            "2:wrong usage",
            "4:some documents of the gold are not among the texts or could not be read"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente evaluate -v gold.csv articles/",
            "  entente evaluate --claims new.csv --against old.csv gold.csv",
            "",
            "A claim is right when a row of either tier states the same relation between the same two in an overlapping",
            "sentence; precision is the share of such claims, recall the share of rows met, polarity the share of rows",
            "met that were read with their polarity. Of the documents at PATH only those that the gold names are read."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Supplier<ClaimReader> readers;
    private final Supplier<ClaimReader> uncalibrated;
    private final Supplier<Collection<Entity>> known;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD.csv",
            description = "The annotated claims: id, doc (a file's name), start, end, subject_name, subject_kind,"
                    + " object_name, object_kind, type, polarity, tier (A or B), and if need be note.")
    private Path goldFile;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", description = "The texts: files and folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--claims",
            paramLabel = "FILE.csv",
            description = "Read no texts: take the claims that 'extract --format csv' printed.")
    private @Nullable Path claimsFile;

    @Option(
            names = "--against",
            paramLabel = "OLD.csv",
            description = "Compare with the claims of an earlier run, printed by 'extract --format csv'.")
    private @Nullable Path againstFile;

    @Option(
            names = "--calibrate",
            paramLabel = "OUT.csv",
            description = "Fit what confidence is worth to these texts and write it; read with confidence as patterns"
                    + " give it.")
    private @Nullable Path calibrationFile;

    @Option(
            names = {"-v", "--verbose"},
            description = "List the missed rows, the spurious claims and the mistakes of polarity.")
    private boolean verbose;

    @Mixin
    private ReaderOption reader;

    @Option(names = "--format", defaultValue = "text", description = "text (the default) or csv (figures only).")
    private EvaluationFormat format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files to read at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Inject
    EvaluateCommand() {
        this(ClaimReaders::english, ClaimReaders::uncalibrated, () -> Gazetteer.load()
                .list());
    }

    /**
     * @param uncalibrated the same readers with confidence as their patterns give it
     * @param known entities whose other names count as the name that the gold gives
     */
    EvaluateCommand(
            Supplier<ClaimReader> readers, Supplier<ClaimReader> uncalibrated, Supplier<Collection<Entity>> known) {
        this.readers = readers;
        this.uncalibrated = uncalibrated;
        this.known = known;
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Collection<Entity> shipped = known.get();
        CsvTable<GoldRow> table = GoldTable.read(goldFile, new KnownNames(shipped));
        CsvTable<ClaimRow> given = claimRows(claimsFile);
        CsvTable<ClaimRow> earlier = claimRows(againstFile);
        List<LoadIssue> issues = Stream.of(table.issues(), given.issues(), earlier.issues())
                .flatMap(List::stream)
                .toList();
        if (!issues.isEmpty()) {
            issues.forEach(spec.commandLine().getErr()::println);
            return ExitCodes.FAILED;
        }
        Set<String> documents = table.rows().stream()
                .map(row -> row.statement().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> absent = Set.of();
        GoldReading reading;
        if (claimsFile == null) {
            GoldTexts texts = GoldTexts.among(paths, documents);
            absent = texts.absent();
            absent.forEach(document -> tell(document + ": in the gold and among no text; its rows are left out"));
            new GoldDoubts(table.rows())
                    .aboutPlaces(texts.files().files(), articles())
                    .forEach(this::tell);
            reading = GoldReading.of(
                    texts, extraction(), ProgressLine.on(spec.commandLine().getErr()));
        } else {
            reading = GoldReading.of(given);
            tellOfDocumentsWithoutClaims(documents, claimsFile, given);
        }
        if (againstFile != null) {
            tellOfDocumentsWithoutClaims(documents, againstFile, earlier);
        }
        int evaluated = documents.size() - absent.size() - reading.unread();
        if (evaluated > 0) {
            Set<String> leftOut = absent;
            List<GoldRow> gold = table.rows().stream()
                    .filter(row -> !leftOut.contains(row.statement().document()))
                    .toList();
            KnownNames names = new KnownNames(
                    Stream.concat(shipped.stream(), reading.entities().stream()).toList());
            new GoldDoubts(gold).aboutKinds(names).forEach(this::tell);
            Evaluation current = evaluation(gold, reading.claims(), names);
            if (calibrationFile != null) {
                new CalibrationReport(spec.commandLine().getOut()).calibrate(current, calibrationFile);
            } else if (againstFile == null) {
                print(current);
            } else {
                print(new Comparison(evaluation(gold, earlier.rows(), names), current));
            }
        } else {
            tell("None of the gold's documents could be evaluated.");
        }
        return ExitCodes.of(evaluated, documents.size() - evaluated);
    }

    private void checkUsage() {
        if ((claimsFile == null) == paths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Name either the texts, PATH..., or the claims read from them, --claims.");
        }
        if (calibrationFile != null && (claimsFile != null || againstFile != null || verbose)) {
            throw new ParameterException(
                    spec.commandLine(), "--calibrate reads the texts itself; leave out --claims, --against and -v.");
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more.");
        }
        if (verbose && format == EvaluationFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "-v prints its lists with --format text only; csv is figures.");
        }
    }

    private static CsvTable<ClaimRow> claimRows(@Nullable Path file) {
        return file == null
                ? new CsvTable<>(List.of(), List.of())
                : CsvTable.read(file, ClaimRow.COLUMNS, ClaimRow::of);
    }

    private ClaimExtraction extraction() {
        return new ClaimExtraction(
                new DocumentReader(
                        articles(),
                        reader.choose(calibrationFile == null ? readers : uncalibrated)
                                .reader()),
                threads);
    }

    private static ArticleReader articles() {
        return new ArticleReader(DocumentDescription.NOTHING, ArticleReader.DEFAULT_MAX_BYTES);
    }

    private static Evaluation evaluation(List<GoldRow> gold, List<ClaimRow> claims, KnownNames names) {
        return new Evaluation(
                gold, claims.stream().map(claim -> claim.readClaim(names)).toList());
    }

    private void tellOfDocumentsWithoutClaims(Set<String> documents, Path file, CsvTable<ClaimRow> claims) {
        Set<String> silent = new LinkedHashSet<>(documents);
        claims.rows().forEach(claim -> silent.remove(claim.doc()));
        silent.forEach(document ->
                tell(document + ": in the gold and without claims in " + file + "; its rows count as missed"));
    }

    private void print(Evaluation run) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == EvaluationFormat.CSV) {
            new EvaluationCsv(out).print("current", run);
        } else {
            EvaluationText text = new EvaluationText(out);
            text.printFigures(run);
            if (verbose) {
                text.printLists(run);
            }
        }
        out.flush();
    }

    private void print(Comparison runs) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == EvaluationFormat.CSV) {
            EvaluationCsv csv = new EvaluationCsv(out);
            csv.print("old", runs.old());
            csv.print("current", runs.current());
        } else {
            EvaluationText text = new EvaluationText(out);
            text.printFigures(runs);
            text.printLists(runs);
            if (verbose) {
                text.printLists(runs.current());
            }
        }
        out.flush();
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
