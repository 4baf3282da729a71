package dev.entente.load.mapping;

/** A mapping file is wrong; the message names file and line and says what to change. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MappingException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
