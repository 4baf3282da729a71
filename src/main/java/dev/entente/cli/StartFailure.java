package dev.entente.cli;

import java.net.BindException;

/** Why the program did not come up, in words for people. */
final class StartFailure {
    private StartFailure() {}

    static String explain(Throwable failure) {
        Throwable cause = failure;
        while (!isPortTaken(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (isPortTaken(cause)) {
            return "Another program listens on the API's port. Stop that program, or choose another port with"
                    + " QUARKUS_HTTP_PORT.";
        }
        return "Cannot start: " + (cause.getMessage() == null ? cause : cause.getMessage());
    }

    private static boolean isPortTaken(Throwable cause) {
        // Quarkus wraps what Netty throws in a class of its own that has no public type.
        return cause instanceof BindException
                || cause.getClass().getSimpleName().equals("QuarkusBindException");
    }
}
