package dev.entente.cli;

/** What the exit code of a command means. */
public final class ExitCodes {
    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;

    /** As init scripts have it. */
    public static final int NOT_RUNNING = 3;

    /** Some of what was asked for is done, some could not be. */
    public static final int DONE_IN_PART = 4;

    private ExitCodes() {}

    /** Of a command that works through many things. */
    static int of(int done, int notDone) {
        if (done == 0) {
            return FAILED;
        }
        return notDone == 0 ? OK : DONE_IN_PART;
    }
}
