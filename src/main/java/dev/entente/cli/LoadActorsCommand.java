package dev.entente.cli;

import dev.entente.graph.ActorChange;
import dev.entente.graph.ActorWriter;
import dev.entente.graph.StoreUnavailableException;
import dev.entente.load.actors.ActorLoader;
import dev.entente.text.gazetteer.Gazetteer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes dictionaries of actors to the graph. */
@Command(
        name = "actors",
        description = "Write dictionaries of actors to the graph: TABARI/PETRARCH format, or a table (.csv).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were loaded",
            "1:none could be loaded, or Neo4j could not be reached; what was written before stays",
            "2:wrong usage",
            "4:some files could not be loaded"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente load actors --issues Phoenix.Countries.actors.txt own-actors.csv",
            "",
            "Columns of a table: id or name and kind; names (parted by |), language, iso2, iso3, cow, cameo, wikidata;",
            "leads, office_in, member_of, part_of with from and to. Loading the same again changes nothing. Documents",
            "are read with these names by --actors FILE of load documents and extract."
        })
public final class LoadActorsCommand implements Callable<Integer> {
    private final Supplier<ActorWriter> writers;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The dictionaries.")
    private List<Path> files = List.of();

    @Option(names = "--issues", description = "List every line that could not be used, not their number only.")
    private boolean listsIssues;

    @Inject
    LoadActorsCommand(ReadyGraph graph) {
        this(graph::actors);
    }

    LoadActorsCommand(Supplier<ActorWriter> writers) {
        this.writers = writers;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ActorLoader loader = new ActorLoader(Gazetteer.load(), writers.get());
        int loaded = 0;
        for (Path file : files) {
            try {
                load(loader, file, err);
                loaded++;
            } catch (IOException e) {
                err.println("entente: " + file + " could not be read: " + e.getMessage());
            } catch (StoreUnavailableException e) {
                err.println("entente: Neo4j could not be reached; load the same files again to go on.");
                return ExitCodes.FAILED;
            }
        }
        return ExitCodes.of(loaded, files.size() - loaded);
    }

    private void load(ActorLoader loader, Path file, PrintWriter err) throws IOException {
        Instant start = Instant.now();
        Map<String, Integer> issues = new TreeMap<>();
        ActorChange change = loader.load(
                file,
                issue -> {
                    issues.merge(issue.code(), 1, Integer::sum);
                    if (listsIssues) {
                        err.println(issue);
                    }
                },
                written -> {
                    err.printf(Locale.ROOT, "%s: %,d actors written%n", file.getFileName(), written);
                    err.flush();
                });
        print(file, change, issues, Duration.between(start, Instant.now()));
    }

    private void print(Path file, ActorChange change, Map<String, Integer> issues, Duration took) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                """
                %s
                actors     %,d, %,d of them new or changed
                relations  %,d new, %,d changed
                took       %.1f s
                """,
                file.getFileName(),
                change.actors(),
                change.changed(),
                change.relationsAdded(),
                change.relationsChanged(),
                took.toMillis() / 1000.0);
        issues.forEach((code, count) -> out.printf(Locale.ROOT, "issues     %,d %s%n", count, code));
        out.flush();
    }
}
