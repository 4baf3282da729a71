package dev.entente.graph;

/** The database does not take what is to be written, however often it is tried: a name longer than an index can hold. Nothing was written. */
public final class RefusedContentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedContentException(Exception cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
    }
}
