package dev.entente.cli;

/** Tells whether this process is about to end, as after Ctrl-C: what fails then fails because others have ended before it. */
final class ProcessEnd {
    private ProcessEnd() {}

    static boolean hasBegun() {
        try {
            // Nothing is removed: this one was never added. The JVM refuses to look once it is shutting down.
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }
}
