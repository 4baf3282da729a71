package dev.entente.cli;

import dev.entente.graph.JobProgress;
import dev.entente.load.JobListener;
import dev.entente.load.LoadIssue;
import dev.entente.load.LoadListener;
import dev.entente.load.LoadProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Shows on standard error how a load gets on: on a terminal one line that is written over, elsewhere a line now and then; issues each on a
 * line of their own.
 */
final class ProgressLine implements LoadListener, JobListener {
    private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(200);
    private static final Duration LOG_INTERVAL = Duration.ofSeconds(5);
    private static final int BAR_WIDTH = 20;

    /** More of them are counted in the report. */
    private static final int SHOWN_NOTES = 20;

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean onTerminal;
    private final Duration interval;
    private Duration shownAt = Duration.ZERO;
    private boolean isShown;
    private final long begunNanos = System.nanoTime();
    private final Set<String> shownFaults = new HashSet<>();
    private int notes;
    private String whatIsLeft = "left";

    private ProgressLine(PrintWriter err, boolean onTerminal, Duration interval) {
        this.err = err;
        this.onTerminal = onTerminal;
        this.interval = interval;
    }

    static ProgressLine on(PrintWriter err) {
        return leadsToTerminal() ? onTerminal(err, TERMINAL_INTERVAL) : inLog(err, LOG_INTERVAL);
    }

    static ProgressLine onTerminal(PrintWriter err, Duration interval) {
        return new ProgressLine(err, true, interval);
    }

    static ProgressLine inLog(PrintWriter err, Duration interval) {
        return new ProgressLine(err, false, interval);
    }

    /** Of a load whose reading is but its first part. */
    ProgressLine ofReading() {
        whatIsLeft = "of reading left";
        return this;
    }

    @Override
    public void progressed(LoadProgress progress) {
        show(
                progress.elapsed(),
                String.format(
                        Locale.ROOT,
                        "%,d of %,d documents, %,d left, %,d words/s, %,d issues",
                        progress.done(),
                        progress.documents(),
                        progress.left(),
                        progress.wordsPerSecond(),
                        progress.issues()));
    }

    @Override
    public void progressed(JobProgress progress) {
        double share = progress.share();
        Duration left = progress.left();
        int filled = (int) Math.floor(share * BAR_WIDTH);
        show(
                progress.elapsed(),
                String.format(
                        Locale.ROOT,
                        "[%s%s] %3.0f %%, %,d rows, %,.0f claims/s, %,d unusable%s",
                        "#".repeat(filled),
                        ".".repeat(BAR_WIDTH - filled),
                        Math.floor(share * 100),
                        progress.counts().read(),
                        progress.claimsPerSecond(),
                        progress.counts().unusable(),
                        left == null ? "" : ", " + time(left) + " " + whatIsLeft));
    }

    @Override
    public void noted(LoadIssue note) {
        notes++;
        if (notes <= SHOWN_NOTES) {
            met(note);
        }
    }

    /** Shows the first row of each fault, with what to change; the others are in the quarantine file. */
    @Override
    public void rejected(LoadIssue issue) {
        if (shownFaults.add(issue.code())) {
            met(issue);
        }
    }

    /** Says what a load is at that shows no bar. */
    void at(String stage) {
        show(Duration.ofNanos(System.nanoTime() - begunNanos), stage);
    }

    private static String time(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? seconds / 60 + " min " + seconds % 60 + " s"
                        : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    private void show(Duration elapsed, String line) {
        if (elapsed.minus(shownAt).compareTo(interval) < 0) {
            return;
        }
        shownAt = elapsed;
        if (onTerminal) {
            err.print(CLEAR + line);
            err.flush();
            isShown = true;
        } else {
            err.println(line);
        }
    }

    @Override
    public void met(LoadIssue issue) {
        clear();
        err.println(issue);
    }

    /** Takes the line away, for what comes next. */
    void clear() {
        if (isShown) {
            err.print(CLEAR);
            isShown = false;
        }
    }

    /** The JDK's own console is none as soon as standard output is a file, which it is where claims are kept. */
    private static boolean leadsToTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
