package dev.entente.graph;

/** What writing a document came to. */
public enum WriteOutcome {
    /** It was there, the same: nothing of it was written. */
    UNCHANGED,
    NEW,
    /** It was there, other than now: its claims gave way. */
    REPLACED
}
