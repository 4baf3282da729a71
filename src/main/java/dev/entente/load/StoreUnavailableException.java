package dev.entente.load;

/** The store does not answer; its message tells the user what to do. */
public final class StoreUnavailableException extends RuntimeException {
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
