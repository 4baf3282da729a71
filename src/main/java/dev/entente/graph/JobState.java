package dev.entente.graph;

import java.util.Locale;

/** How a job stands. */
public enum JobState {
    /** Asked for, not begun. */
    QUEUED,
    RUNNING,
    /** All rows are dealt with. */
    DONE,
    /** Ended before its time; what was written stays, and it can be resumed. */
    FAILED,
    /** Ended because somebody asked; what was written stays, and it can be resumed. */
    CANCELLED;

    /** The state as stored and served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static JobState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more will come of it unless it is resumed. */
    public boolean isEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
