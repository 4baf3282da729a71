package dev.entente.load.tables;

import java.io.IOException;

/** A table, or the rest of one, cannot be read. */
public final class UnreadableTableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code what is wrong, in kebab case
     * @param why what was found and what to change, in a sentence
     */
    public UnreadableTableException(String code, String why) {
        super(why);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What is wrong, in a sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
