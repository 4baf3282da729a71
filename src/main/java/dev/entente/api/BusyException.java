package dev.entente.api;

/** No lane is free for a search that needs one, and nothing is found yet. */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    /** @param retryAfterSeconds when to ask again, 1 or more */
    BusyException(long retryAfterSeconds) {
        super("Too many long searches run now, and the first steps of this one found nothing");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
