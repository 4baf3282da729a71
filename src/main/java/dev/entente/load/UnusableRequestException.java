package dev.entente.load;

/** A job that cannot be run as it is asked for; the message says what to change. */
public final class UnusableRequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableRequestException(String message) {
        super(message);
    }

    public UnusableRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
