package dev.entente.cli;

import dev.entente.api.export.ExportFormat;
import dev.entente.graph.AmbiguousNameException;
import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExportedGraph;
import dev.entente.graph.GraphExport;
import dev.entente.graph.UnknownEntityException;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.RelationFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the graph, or a part of it, as a file for other programs. */
@Command(
        name = "export",
        description = "Write the graph, or what lies around an entity, as a file for other programs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written whole", "1:not written, or cut off", "2:wrong usage"},
        footerHeading = "%nExample:%n",
        footer = {
            "  entente export --format gexf --out korea.gexf --entity PRK --depth 2",
            "  entente export --format csv --out graph.zip --types ALLIED_WITH,MET_WITH --as-of 2018-06-12",
            "",
            "Each relation comes with up to 5 of its claims: quote, document, source. The file has its name only once it is whole.",
            "to is the first day not covered, or a month or year that is; lastDay the last day covered. csv is a zip file of three tables."
        })
public final class ExportCommand implements Callable<Integer> {
    private final GraphServer server;
    private final EntityResolver resolver;
    private final GraphExport graphs;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            converter = Format.class,
            completionCandidates = FormatNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private @Nullable Path file;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only what lies around this entity: an id, an ISO 3166-1 code or a whole name.")
    private @Nullable String entity;

    @Option(
            names = "--depth",
            defaultValue = "1",
            description = "How many relations away from the entity, 1 to 3 (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "Only relations of these types.")
    private List<RelationType> types = List.of();

    @Option(
            names = "--as-of",
            converter = DocumentOptions.Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "Only states that hold on this day and events up to it.")
    private @Nullable LocalDate asOf;

    ExportCommand(GraphServer server, EntityResolver resolver, GraphExport graphs) {
        this.server = server;
        this.resolver = resolver;
        this.graphs = graphs;
    }

    @Override
    public Integer call() {
        if (depth < 1 || depth > 3) {
            throw new ParameterException(spec.commandLine(), "--depth must be 1, 2 or 3.");
        }
        if (format == ExportFormat.CSV && file != null && isTable(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format csv writes three tables into one zip file: give --out a name that ends in .zip, not .csv.");
        }
        server.ensureStarted();
        ExportedGraph graph;
        try {
            graph = graph();
        } catch (UnknownEntityException | AmbiguousNameException e) {
            throw new ParameterException(spec.commandLine(), "--entity: " + e.getMessage(), e);
        }
        CountedGraph counted = new CountedGraph(graph, spec.commandLine().getErr());
        try {
            if (file == null) {
                format.write(counted, new StandardOutput(System.out));
            } else {
                WholeFile.write(file, out -> format.write(counted, out));
            }
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("entente: " + (file == null ? "standard output" : file) + " could not be written: "
                            + e.getMessage() + ". Make room, or write to another disk with --out.");
            return ExitCodes.FAILED;
        }
        counted.report();
        return ExitCodes.OK;
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private ExportedGraph graph() {
        RelationFilter filter =
                new RelationFilter(Set.copyOf(types), Direction.BOTH, Set.of(), asOf, Period.UNKNOWN, 0);
        return entity == null
                ? graphs.whole(filter)
                : graphs.around(resolver.get(entity).id(), filter, depth, 200);
    }

    /** Reads a format's name. */
    static final class Format implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String text) {
            return ExportFormat.find(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is no format"));
        }
    }

    /** The formats' names. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::code).iterator();
        }
    }
}
