package dev.entente.cli;

import dev.entente.graph.JobRunningException;
import dev.entente.graph.LeaseLostException;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadRequest;
import dev.entente.load.documents.DocumentSource;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From nothing to a graph one can ask, in one command. */
@Command(
        name = "demo",
        description = "Start Neo4j, load the sample dispatches and serve the API until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  entente demo",
            "",
            "The Neo4j that it has started is stopped in the end, unless another command uses it; the data stay."
        })
public final class DemoCommand implements Callable<Integer> {
    private final Path samples;
    private final GraphServer server;
    private final ReadyGraph graph;
    private final Service service;

    @Spec
    private CommandSpec spec;

    DemoCommand(
            @ConfigProperty(name = "entente.samples", defaultValue = "samples") Path samples,
            GraphServer server,
            ReadyGraph graph,
            Service service) {
        this.samples = samples.resolve("dispatches");
        this.server = server;
        this.graph = graph;
        this.service = service;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(samples)) {
            err.println("There are no sample dispatches in " + samples.toAbsolutePath()
                    + ". Start the demo by ./entente, or name the folder that holds them by ENTENTE_SAMPLES.");
            return ExitCodes.FAILED;
        }
        server.endWithProcess();
        loadSamples(err);
        return service.run();
    }

    private void loadSamples(PrintWriter err) {
        LoadJobs jobs = graph.jobs();
        LoadRequest request =
                new LoadRequest(DocumentSource.NAME, List.of(samples), null, DocumentSource.MAX_UNUSABLE, null);
        try {
            new ReportedJob(jobs, err, err).run(jobs.create(request));
        } catch (JobRunningException | LeaseLostException e) {
            err.println("entente: The samples are not loaded: " + FullStop.after(e.getMessage()));
        }
    }
}
