package dev.entente.cli;

import dev.entente.graph.Job;
import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobState;
import dev.entente.graph.LoadPreview;
import dev.entente.load.OfflineLoad;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Tells in text what a job has come to. */
final class JobText {
    private JobText() {}

    /** Prints the figures as the result, and what went wrong beside it. */
    static void print(Job job, PrintWriter out, PrintWriter err) {
        out.printf(Locale.ROOT, "job        %s %s%n", job.id(), job.state().code());
        figures(job, out, err);
        if (job.state() != JobState.DONE) {
            String error = job.error() == null ? "The job has not ended" : job.error();
            // Resumed, it would be given up again.
            String next = job.isGivenUp() ? "." : "; go on by: entente load --resume " + job.id();
            err.println("entente: " + FullStop.after(error) + " What was written stays" + next);
        }
    }

    /** The same of a job that was only tried out. */
    static void printPreview(Job job, PrintWriter out, PrintWriter err) {
        out.printf(
                Locale.ROOT,
                "dry run    %s %s; nothing is written, this is what would change%n",
                job.request().source(),
                job.state().code());
        figures(job, out, err);
        if (job.progress().counts().claims() > LoadPreview.MOST_CLAIMS) {
            err.printf(
                    Locale.ROOT,
                    "Relations are worked out anew after every %,d claims: periods that claims of several parts would join are told apart.%n",
                    LoadPreview.MOST_CLAIMS);
        }
        if (job.state() != JobState.DONE) {
            err.println("entente: " + FullStop.after(job.error()));
        }
    }

    private static void figures(Job job, PrintWriter out, PrintWriter err) {
        JobProgress progress = job.progress();
        JobCounts counts = progress.counts();
        out.printf(
                Locale.ROOT,
                """
                rows       %,d read, %,d without claims, %,d unusable; %.1f s, %,.0f rows/s
                claims     %,d, %,.0f/s
                documents  %,d new, %,d replaced, %,d unchanged
                relations  %,d new, %,d changed, %,d removed
                """,
                counts.read(),
                counts.skipped(),
                counts.unusable(),
                progress.elapsed().toMillis() / 1000.0,
                progress.rowsPerSecond(),
                counts.claims(),
                progress.claimsPerSecond(),
                counts.added(),
                counts.replaced(),
                counts.unchanged(),
                counts.relationsAdded(),
                counts.relationsChanged(),
                counts.relationsRemoved());
        print("issues", counts.issues(), out);
        print("in part", counts.notes(), out);
        print("skipped", counts.skips(), out);
        out.flush();
        if (counts.read() == 0 && job.state() == JobState.DONE) {
            err.println("entente: No row was read: the files are empty or hold a header alone. Give files with rows.");
        }
        if (job.quarantine() != null) {
            err.println("Rows that could not be used are in " + job.quarantine() + ".");
        }
    }

    /** Prints what an offline load has made of it. */
    static void print(OfflineLoad.Finished store, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "store      %,d nodes, %,d relationships; files %.1f s, importer %.1f s, %,.0f rows/s%n",
                store.imported().nodes(),
                store.imported().relationships(),
                store.writing().toMillis() / 1000.0,
                store.imported().took().toMillis() / 1000.0,
                store.imported().rowsPerSecond());
        out.flush();
    }

    private static void print(String what, Map<String, Long> counts, PrintWriter out) {
        if (!counts.isEmpty()) {
            long sum = counts.values().stream().mapToLong(Long::longValue).sum();
            out.printf(Locale.ROOT, "%-10s %,d%n", what, sum);
            counts.forEach((code, count) -> out.printf(Locale.ROOT, "             %,9d %s%n", count, code));
        }
    }
}
