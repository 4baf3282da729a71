package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import dev.entente.load.LoadListener;
import dev.entente.load.LoadProgress;
import java.time.Duration;
import java.util.List;

/** Counts what one run has done and tells its listener. Used by one thread. */
final class ProgressCount {
    private final long start = System.nanoTime();
    private final int documents;
    private final LoadListener listener;
    private int done;
    private int issues;
    private long words;

    ProgressCount(int documents, LoadListener listener) {
        this.documents = documents;
        this.listener = listener;
    }

    void met(List<LoadIssue> met) {
        issues += met.size();
        met.forEach(listener::met);
    }

    void finished(int wordsRead) {
        done++;
        words += wordsRead;
        listener.progressed(new LoadProgress(documents, done, issues, words, elapsed()));
    }

    long words() {
        return words;
    }

    int issues() {
        return issues;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
