package dev.entente.graph.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Tells a full disk from everything else that can go wrong with files. */
public final class FullDisk {
    private static final String MESSAGE = "No space left on device";

    private FullDisk() {}

    /** Whether this text, of an exception or another program, says that a disk is full. */
    public static boolean isMeantBy(String text) {
        return text.contains(MESSAGE) || text.contains("Disk quota exceeded");
    }

    /** What to say of a full disk. */
    public static String advice(Path folder) {
        return "The disk of " + folder
                + " is full. Nothing was loaded, and what was written is removed. Free some space, or choose a folder on another disk with"
                + " ENTENTE_HOME";
    }

    static EmbeddedServerException explain(String what, Path folder, IOException cause) {
        String said = String.valueOf(cause.getMessage());
        return new EmbeddedServerException(isMeantBy(said) ? advice(folder) + "." : what + " (" + cause + ").", cause);
    }
}
