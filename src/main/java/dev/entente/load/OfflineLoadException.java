package dev.entente.load;

import dev.entente.graph.embedded.FullDisk;
import java.nio.file.Path;

/** An offline load that came to nothing; the message says what the user can change. */
public final class OfflineLoadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OfflineLoadException(String message) {
        super(message);
    }

    OfflineLoadException(String message, Throwable cause) {
        super(message, cause);
    }

    static OfflineLoadException of(Exception cause, Path folder) {
        String said = String.valueOf(cause.getMessage());
        return new OfflineLoadException(
                FullDisk.isMeantBy(said) ? FullDisk.advice(folder) : said + ". Nothing was loaded", cause);
    }
}
