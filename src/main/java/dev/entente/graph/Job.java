package dev.entente.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One load, through all its runs.
 *
 * @param id {@code job:source-fingerprint}
 * @param request what it loads
 * @param state how it stands; a run that has gone silent counts as failed
 * @param progress how far it has come
 * @param createdAt when it was asked for
 * @param updatedAt when it was last heard of
 * @param endedAt when it ended; null while it has not
 * @param error why it failed, in words; null where it did not
 * @param quarantine the file that holds the rows that could not be used; null where there are none
 * @param isGivenUp whether it failed for its rows, and would again if it were resumed
 */
public record Job(
        String id,
        JobRequest request,
        JobState state,
        JobProgress progress,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant endedAt,
        @Nullable String error,
        @Nullable String quarantine,
        boolean isGivenUp) {
    /** How long it will still take at its pace of late; empty where nobody knows. */
    public Optional<Duration> timeLeft() {
        return state == JobState.RUNNING ? Optional.ofNullable(progress.left()) : Optional.empty();
    }
}
