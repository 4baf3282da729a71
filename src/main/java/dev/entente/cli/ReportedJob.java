package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobState;
import dev.entente.graph.Neo4jFailure;
import dev.entente.load.JobListener;
import dev.entente.load.LoadJobs;
import dev.entente.load.documents.DocumentSource;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** A job as the commands run it: with its progress while it runs and its figures when it ends. */
final class ReportedJob {
    private final LoadJobs jobs;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where the figures go
     * @param err where progress goes, and what went wrong
     */
    ReportedJob(LoadJobs jobs, PrintWriter out, PrintWriter err) {
        this.jobs = jobs;
        this.out = out;
        this.err = err;
    }

    /** Runs a job to its end; returns the command's exit code. */
    int run(Job job) {
        ProgressLine line = ProgressLine.on(err);
        if (!JobSources.isOf(job.request(), DocumentSource.NAME)) {
            return run(job, line, line, ended -> JobText.print(ended, out, err));
        }
        Instant start = Instant.now();
        DocumentProgress progress = new DocumentProgress(line);
        return run(
                job,
                line,
                progress,
                ended -> LoadReport.print(ended, progress, Duration.between(start, Instant.now()), out, err));
    }

    /** The same, each row that cannot be used on a line of its own. */
    int runListingIssues(Job job) {
        ProgressLine line = ProgressLine.on(err);
        return run(job, line, new ListedIssues(line), ended -> JobText.print(ended, out, err));
    }

    private int run(Job job, ProgressLine line, JobListener listener, Consumer<Job> report) {
        Job ended;
        try {
            // Told within the run, so that a process that is asked to end waits for it: it says how to go on.
            ended = jobs.run(job, listener, done -> {
                line.clear();
                report.accept(done);
            });
        } catch (RuntimeException e) {
            line.clear();
            String explanation = Neo4jFailure.findExplanation(e).orElse(null);
            if (explanation == null) {
                throw e;
            }
            err.println("entente: " + explanation);
            err.println("What was written is whole. Go on by: entente load --resume " + job.id());
            return ExitCodes.FAILED;
        } finally {
            line.clear();
        }
        return exitCode(ended);
    }

    /** What a load that ended so is to the shell. */
    static int exitCode(Job ended) {
        if (ended.state() != JobState.DONE) {
            return ExitCodes.FAILED;
        }
        JobCounts counts = ended.progress().counts();
        return ExitCodes.of((int) Math.min(1, counts.read() - counts.unusable()), (int) Math.min(1, counts.unusable()));
    }
}
