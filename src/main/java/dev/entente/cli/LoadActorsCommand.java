package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.LeaseLostException;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import dev.entente.load.actors.ActorSource;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            "0:all lines were loaded",
            "1:none could be loaded, or Neo4j could not be reached; what was written before stays",
            "2:wrong usage",
            "4:some lines could not be used; they are in the quarantine file"
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
    private final JobLoads loads;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The dictionaries.")
    private List<Path> files = List.of();

    @Option(names = "--issues", description = "List every line that could not be used, not their number only.")
    private boolean listsIssues;

    @Inject
    LoadActorsCommand(ReadyGraph graph) {
        this((JobLoads) graph);
    }

    LoadActorsCommand(JobLoads loads) {
        this.loads = loads;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            LoadJobs jobs = loads.jobs();
            Job job = jobs.create(new LoadRequest(ActorSource.NAME, files, null, ActorSource.MAX_UNUSABLE, null));
            err.println(job.id());
            ReportedJob reported = new ReportedJob(jobs, spec.commandLine().getOut(), err);
            return listsIssues ? reported.runListingIssues(job) : reported.run(job);
        } catch (JobRunningException | LeaseLostException e) {
            err.println("entente: " + FullStop.after(e.getMessage()));
            return ExitCodes.FAILED;
        }
    }
}
