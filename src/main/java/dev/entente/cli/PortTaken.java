package dev.entente.cli;

import java.net.BindException;

/** The API's port belongs to another program. */
final class PortTaken {
    static final String ADVICE = "entente: Another program listens on the API's port. Stop that program, or choose"
            + " another port with QUARKUS_HTTP_PORT.";

    private PortTaken() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("QuarkusBindException")) {
                return true;
            }
        }
        return false;
    }
}
