package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobState;
import dev.entente.load.documents.DocumentSource;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Tells what a load of documents has done. */
final class LoadReport {
    private LoadReport() {}

    /**
     * Prints the figures as the result, and what went wrong beside it.
     *
     * @param took how long this run took
     */
    static void print(Job job, DocumentProgress progress, Duration took, PrintWriter out, PrintWriter err) {
        long millis = Math.max(1, took.toMillis());
        long words = progress.source().map(DocumentSource::words).orElse(0L);
        JobCounts counts = job.progress().counts();
        out.printf(
                Locale.ROOT,
                """
                documents  %,d new, %,d replaced, %,d unchanged, %,d of them with issues; %,d not loaded, %,d files skipped
                claims     %,d
                relations  %,d new, %,d changed
                words      %,d in %.1f s, %,d words/s
                """,
                counts.added(),
                counts.replaced(),
                counts.unchanged(),
                progress.source().map(DocumentSource::withIssues).orElse(0),
                counts.unusable(),
                progress.source().map(source -> source.files().skipped()).orElse(0),
                counts.claims(),
                counts.relationsAdded(),
                counts.relationsChanged(),
                words,
                millis / 1000.0,
                words * 1000 / millis);
        out.flush();
        if (job.state() != JobState.DONE) {
            err.println("entente: " + FullStop.after(job.error())
                    + " What was written is whole; go on by: entente load --resume " + job.id());
        }
    }
}
