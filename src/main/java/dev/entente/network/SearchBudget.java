package dev.entente.network;

/** What is left of a search's limits. */
final class SearchBudget {
    /** The clock is looked at once in so many steps: looking takes as long as a few of them. */
    private static final int BETWEEN_LOOKS = 4096;

    private final long end;
    private final long allowed;
    private long steps;
    private long nextLook;
    private boolean isSpent;

    SearchBudget(SearchLimits limits) {
        this.allowed = limits.steps();
        this.steps = allowed;
        this.end = System.nanoTime() + limits.time().toNanos();
        this.nextLook = steps - BETWEEN_LOOKS;
    }

    /** Takes a step; false when none is left, from then on always. */
    boolean spend() {
        if (--steps > nextLook) {
            return true;
        }
        return look();
    }

    boolean isSpent() {
        return isSpent;
    }

    /** How many steps were taken. */
    long taken() {
        return allowed - steps;
    }

    private boolean look() {
        nextLook = steps - BETWEEN_LOOKS;
        if (!isSpent && steps > 0 && System.nanoTime() < end) {
            return true;
        }
        isSpent = true;
        // Every further step looks here again.
        nextLook = Long.MAX_VALUE;
        return false;
    }
}
