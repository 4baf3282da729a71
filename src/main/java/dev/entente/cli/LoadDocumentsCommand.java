package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.LeaseLostException;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import dev.entente.load.UnusableRequestException;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads files and writes their claims to the graph. */
@Command(
        name = "documents",
        description = "Read the claims of documents and write them to the graph.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were loaded",
            "1:none could be loaded, or Neo4j could not be reached; what was written before stays",
            "2:wrong usage",
            "4:some could not be loaded"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente load documents --source \"The Harbour Dispatch\" articles/",
            "",
            "A document that is there already is not read again; one that has changed gives up its claims for the new",
            "ones. Each document is written whole or not at all. It is a job: entente load --resume JOB goes on with it."
        })
public final class LoadDocumentsCommand implements Callable<Integer> {
    private final JobLoads loads;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options;

    @Mixin
    private ReaderOption reader;

    @Inject
    LoadDocumentsCommand(ReadyGraph graph) {
        this((JobLoads) graph);
    }

    LoadDocumentsCommand(JobLoads loads) {
        this.loads = loads;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        LoadRequest request = options.request(reader.request());
        try {
            reader.request().check();
            LoadJobs jobs = loads.jobs();
            Job job = jobs.create(request);
            err.println(job.id());
            return new ReportedJob(jobs, spec.commandLine().getOut(), err).run(job);
        } catch (UnusableRequestException e) {
            throw new ParameterException(spec.commandLine(), FullStop.after(e.getMessage()), e);
        } catch (JobRunningException | LeaseLostException e) {
            err.println("entente: " + FullStop.after(e.getMessage()));
            return ExitCodes.FAILED;
        }
    }
}
