package dev.entente.cli;

/** What the exit code of a command means. */
public final class ExitCodes {
    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;

    /** As init scripts have it. */
    public static final int NOT_RUNNING = 3;

    private ExitCodes() {}
}
