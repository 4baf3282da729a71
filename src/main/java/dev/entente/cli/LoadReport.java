package dev.entente.cli;

import dev.entente.graph.Neo4jFailure;
import dev.entente.load.LoadSummary;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells what a load has done. */
final class LoadReport {
    /** More paths than this are counted, not listed. */
    private static final int LISTED_PATHS = 20;

    private LoadReport() {}

    /** Prints the figures as the result, and what went wrong beside it. */
    static void print(LoadSummary summary, PrintWriter out, PrintWriter err) {
        long millis = Math.max(1, summary.took().toMillis());
        out.printf(
                Locale.ROOT,
                """
                documents  %,d new, %,d replaced, %,d unchanged, %,d of them with issues; %,d not loaded, %,d files skipped
                claims     %,d
                relations  %,d new, %,d changed
                words      %,d in %.1f s, %,d words/s
                """,
                summary.added(),
                summary.replaced(),
                summary.unchanged(),
                summary.withIssues(),
                summary.notLoaded().size(),
                summary.skipped(),
                summary.claims(),
                summary.relationsAdded(),
                summary.relationsChanged(),
                summary.words(),
                millis / 1000.0,
                summary.words() * 1000 / millis);
        out.flush();
        if (summary.stoppedBy() != null) {
            String reason = Neo4jFailure.findExplanation(summary.stoppedBy())
                    .orElse(String.valueOf(summary.stoppedBy().getMessage()));
            err.println("entente: " + reason);
            err.println("What was written is whole. Not loaded; load the same paths again to go on:");
            summary.notLoaded().stream().limit(LISTED_PATHS).forEach(path -> err.println("  " + path));
            int more = summary.notLoaded().size() - LISTED_PATHS;
            if (more > 0) {
                err.println("  and " + more + " more");
            }
        }
    }
}
