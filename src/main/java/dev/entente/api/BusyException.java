package dev.entente.api;

import java.time.Duration;

/** No place is free for what needs one. */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    private BusyException(String message, Duration patience) {
        super(message);
        this.retryAfterSeconds = Math.max(1, patience.toSeconds());
    }

    /** @param patience when to ask again; a second at least */
    static BusyException ofSearch(Duration patience) {
        return new BusyException(
                "Too many long searches run now, and the first steps of this one found nothing", patience);
    }

    /** @param patience when to ask again; a second at least */
    static BusyException ofLargeAnswer(Duration patience) {
        return new BusyException("Too many large answers are being sent now", patience);
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
