package dev.entente.load;

import dev.entente.graph.JobProgress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How long a run will still take, by how fast it got on of late: what came before says little, be it the first batches of a server that has just started, an
 * earlier run, or votes that were only summed up. Used by one thread.
 */
final class Pace {
    private static final Duration OF_LATE = Duration.ofSeconds(30);

    /** What is shorter tells of single batches. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Deque<JobProgress> marks = new ArrayDeque<>();

    /** With how long it will still take; with nothing in the first seconds, and where it has not got on. */
    JobProgress told(JobProgress now) {
        return now.withLeft(left(now));
    }

    /** Notes that it has come so far. */
    void reached(JobProgress now) {
        marks.addLast(now);
        // One mark that is older stays, so that slow batches have one to be measured from.
        while (marks.size() > 2 && second().elapsed().plus(OF_LATE).compareTo(now.elapsed()) <= 0) {
            marks.removeFirst();
        }
    }

    private JobProgress second() {
        JobProgress first = marks.removeFirst();
        JobProgress second = marks.element();
        marks.addFirst(first);
        return second;
    }

    private @Nullable Duration left(JobProgress now) {
        JobProgress since = marks.peekFirst();
        if (since == null) {
            return null;
        }
        Duration took = now.elapsed().minus(since.elapsed());
        double gained = now.share() - since.share();
        return took.compareTo(LEAST) < 0 || gained <= 0
                ? null
                : Duration.ofMillis(Math.round(took.toMillis() * (1 - now.share()) / gained));
    }
}
