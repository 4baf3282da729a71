package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.LeaseLostException;
import dev.entente.load.LoadRequest;
import dev.entente.load.OfflineLoadException;
import dev.entente.load.RowSource;
import dev.entente.load.UnusableRequestException;
import dev.entente.load.datasets.DataSetSources;
import dev.entente.load.mapping.MappingReader;
import dev.entente.text.gazetteer.Gazetteer;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a data set through its mapping; its subcommands load documents and dictionaries of actors. */
@Command(
        name = "load",
        description = "Load a data set, or documents, into the graph; each load is a job that can be resumed.",
        mixinStandardHelpOptions = true,
        subcommands = {LoadDocumentsCommand.class, LoadActorsCommand.class},
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
            "  entente load --offline gdelt *.export.CSV.zip",
            "  entente load --mapping treaties.yaml --dry-run treaties.csv",
            "  entente load --resume job:gdelt-3kf9a2c1",
            "  entente load documents articles/",
            "  entente load actors Phoenix.Countries.actors.txt own-actors.csv",
            "",
            "Files may be plain, gzip or zip. Loading the same again changes nothing."
        })
public final class LoadCommand implements Callable<Integer> {
    private final JobLoads loads;

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

    @Option(
            names = "--resume",
            paramLabel = "JOB",
            description =
                    "Go on with a job that failed, was cancelled or was killed, behind the last row it has written.")
    private @Nullable String resumed;

    @Option(names = "--dry-run", description = "Read everything, write nothing, and say what would change.")
    private boolean isDryRun;

    @Option(
            names = "--offline",
            description =
                    "Make a new store, without a server and many times as fast; for a first load into an empty home.")
    private boolean isOffline;

    @Option(
            names = "--quarantine",
            paramLabel = "FILE",
            description = "Where rows go that cannot be used (default: quarantine/JOB.csv in Entente's home).")
    private @Nullable Path quarantine;

    @Option(
            names = "--max-bad-share",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Stop when more than this share of rows cannot be used, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxBadShare;

    @Inject
    LoadCommand(ReadyGraph graph) {
        this((JobLoads) graph);
    }

    LoadCommand(JobLoads loads) {
        this.loads = loads;
    }

    @Override
    public Integer call() {
        try {
            return run();
        } catch (UnusableRequestException e) {
            spec.commandLine().getErr().println("entente: " + FullStop.after(e.getMessage()));
            return ExitCodes.WRONG_USAGE;
        } catch (JobRunningException | LeaseLostException | OfflineLoadException e) {
            spec.commandLine().getErr().println("entente: " + FullStop.after(e.getMessage()));
            return ExitCodes.FAILED;
        }
    }

    private int run() {
        MappingReader reader = new MappingReader(Gazetteer.load());
        if (isList) {
            DataSetText.list(reader, spec.commandLine().getOut());
            return ExitCodes.OK;
        }
        if (resumed != null) {
            if (isOffline) {
                throw new UnusableRequestException(
                        "An offline load leaves nothing behind before its end: start it again without --resume");
            }
            Job job = loads.jobStore()
                    .find(resumed)
                    .orElseThrow(() -> new UnusableRequestException("There is no job " + resumed));
            return run(job);
        }
        LoadRequest request = request(new DataSetSources(reader));
        // Looked at before Neo4j is started: what is wrong with mapping or files is told at once.
        RowSource source = new DataSetSources(reader).open(request.toJob());
        if (isOffline) {
            return offline(request, source);
        }
        return isDryRun ? dryRun(request) : run(loads.jobs().create(request));
    }

    private LoadRequest request(DataSetSources sources) {
        if (!(maxBadShare >= 0 && maxBadShare <= 1)) {
            throw new UnusableRequestException("--max-bad-share must lie between 0 and 1");
        }
        if (mapping == null && words.isEmpty()) {
            throw new UnusableRequestException(
                    "Say what to load: documents, a data set of --list, or files with --mapping");
        }
        String source = mapping == null ? words.get(0) : sources.read(mapping).name();
        List<Path> files =
                words.stream().skip(mapping == null ? 1 : 0).map(Path::of).toList();
        return new LoadRequest(source, files, mapping, maxBadShare, quarantine);
    }

    private int run(Job job) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(job.id());
        return new ReportedJob(loads.jobs(), spec.commandLine().getOut(), err).run(job);
    }

    private int offline(LoadRequest request, RowSource source) {
        if (isDryRun) {
            throw new UnusableRequestException("--dry-run tells what an online load would change: leave out --offline");
        }
        ProgressLine line = ProgressLine.on(spec.commandLine().getErr()).ofReading();
        OfflineLoads.Loaded loaded;
        try {
            loaded = loads.offline().run(request, source, line, line::at);
        } finally {
            line.clear();
        }
        JobText.print(
                loaded.job(), spec.commandLine().getOut(), spec.commandLine().getErr());
        JobText.print(loaded.store(), spec.commandLine().getOut());
        return ReportedJob.exitCode(loaded.job());
    }

    private int dryRun(LoadRequest request) {
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine line = ProgressLine.on(err);
        Job tried;
        try {
            tried = loads.jobs().preview(request, line);
        } finally {
            line.clear();
        }
        JobText.printPreview(tried, spec.commandLine().getOut(), err);
        return ReportedJob.exitCode(tried);
    }
}
