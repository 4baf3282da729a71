package dev.entente.cli;

import dev.entente.graph.BatchChange;
import dev.entente.graph.DocumentContent;
import dev.entente.load.datasets.DataSet;
import dev.entente.load.datasets.DataSetLoader;
import dev.entente.load.datasets.DataSetReport;
import dev.entente.load.datasets.Quarantine;
import dev.entente.load.datasets.ShippedMappings;
import dev.entente.load.datasets.TooManyBadRowsException;
import dev.entente.load.mapping.Mapping;
import dev.entente.load.mapping.MappingException;
import dev.entente.load.mapping.MappingReader;
import dev.entente.text.gazetteer.Gazetteer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a data set through its mapping; its subcommand loads documents. */
@Command(
        name = "load",
        description = "Load a data set, or documents, into the graph.",
        mixinStandardHelpOptions = true,
        subcommands = LoadDocumentsCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows were loaded, or had nothing for the graph",
            "1:nothing could be loaded, or Neo4j could not be reached; what was written before stays",
            "2:wrong usage, or a mapping with a mistake",
            "4:some rows could not be used; they are in the quarantine file"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente load --list",
            "  entente load gdelt 20191024143000.export.CSV.zip",
            "  entente load --mapping treaties.yaml --dry-run treaties.csv",
            "  entente load documents articles/",
            "",
            "Files may be plain, gzip or zip. Loading the same again changes nothing."
        })
public final class LoadCommand implements Callable<Integer> {
    private final Supplier<Function<List<DocumentContent>, BatchChange>> stores;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE FILE",
            arity = "0..*",
            description = "The data set's name, as --list shows it, and its files; with --mapping only the files.")
    private List<String> words = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE.yaml",
            description = "Read the files through a mapping of your own.")
    private @Nullable Path mapping;

    @Option(names = "--list", description = "Show the data sets that can be loaded by name.")
    private boolean isList;

    @Option(names = "--dry-run", description = "Read everything, write nothing, and say what it comes to.")
    private boolean isDryRun;

    @Option(
            names = "--quarantine",
            paramLabel = "FILE",
            description = "Where rows go that cannot be used (default: SOURCE.quarantine.tsv).")
    private @Nullable Path quarantine;

    @Option(
            names = "--max-bad-share",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Stop when more than this share of rows cannot be used, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxBadShare;

    @Inject
    LoadCommand(ReadyGraph graph) {
        this(graph::batches);
    }

    LoadCommand(Supplier<Function<List<DocumentContent>, BatchChange>> stores) {
        this.stores = stores;
    }

    @Override
    public Integer call() {
        MappingReader reader = new MappingReader(Gazetteer.load());
        if (isList) {
            DataSetText.list(reader, spec.commandLine().getOut());
            return ExitCodes.OK;
        }
        if (!(maxBadShare >= 0 && maxBadShare <= 1)) {
            throw new ParameterException(spec.commandLine(), "--max-bad-share must lie between 0 and 1.");
        }
        Mapping chosen = mapping(reader);
        List<Path> files =
                words.stream().skip(mapping == null ? 1 : 0).map(Path::of).toList();
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which files to load as " + chosen.name() + ".");
        }
        return load(chosen, files);
    }

    private Mapping mapping(MappingReader reader) {
        try {
            Path file = mapping;
            if (file != null) {
                return reader.read(file.toString(), Files.readString(file));
            }
            if (words.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Say what to load: documents, a data set of --list, or files with --mapping.");
            }
            return ShippedMappings.find(words.get(0), reader)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "There is no data set \"" + words.get(0) + "\". There are: "
                                    + String.join(", ", ShippedMappings.names()) + "; for others use --mapping."));
        } catch (MappingException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (MalformedInputException e) {
            throw new ParameterException(spec.commandLine(), "The mapping " + mapping + " is not UTF-8.", e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read the mapping " + mapping + ".", e);
        }
    }

    private int load(Mapping chosen, List<Path> files) {
        PrintWriter err = spec.commandLine().getErr();
        Path bad = quarantine == null ? Path.of(chosen.name() + ".quarantine.tsv") : quarantine;
        Instant start = Instant.now();
        try (Quarantine rows = new Quarantine(bad)) {
            DataSetLoader loader = new DataSetLoader(isDryRun ? null : stores.get(), maxBadShare);
            DataSetReport report = loader.load(new DataSet(chosen, files), rows, err::println);
            print(report, start, rows, err);
            return report.issues().isEmpty()
                    ? ExitCodes.OK
                    : report.used() == 0 ? ExitCodes.FAILED : ExitCodes.DONE_IN_PART;
        } catch (TooManyBadRowsException e) {
            DataSetText.print(
                    e.report(),
                    Duration.between(start, Instant.now()),
                    isDryRun,
                    spec.commandLine().getOut());
            err.println("entente: " + e.getMessage());
            err.println("The rows are in " + bad + ".");
            return ExitCodes.FAILED;
        } catch (IOException e) {
            err.println("entente: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private void print(DataSetReport report, Instant start, Quarantine rows, PrintWriter err) {
        DataSetText.print(
                report,
                Duration.between(start, Instant.now()),
                isDryRun,
                spec.commandLine().getOut());
        if (rows.isUsed()) {
            err.println("Rows that could not be used are in " + rows.file() + ".");
        }
    }
}
