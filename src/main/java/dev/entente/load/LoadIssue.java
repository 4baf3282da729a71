package dev.entente.load;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file, row or passage that could not be used, or not as it stands. Never lost, never fatal.
 *
 * @param code what is wrong, in kebab case: {@code binary-file}, {@code date-not-valid}
 * @param where the file, with the passage's span behind a colon where the issue is one passage's
 * @param why what was found and what was done about it, in a sentence
 */
public record LoadIssue(String code, String where, String why) {
    private static final Pattern LINE = Pattern.compile(":[0-9]+$");

    /** Whether a file as a whole could not be used, or the rest of it, and not one of its lines. */
    boolean isOfFile() {
        return !LINE.matcher(where).find();
    }

    /** Of what was found before, if anything, and this: what tells more of why a load was given up. Many lines do, one file less. */
    LoadIssue moreTelling(@Nullable LoadIssue before) {
        return before != null && isOfFile() && !before.isOfFile() ? before : this;
    }

    @Override
    public String toString() {
        return where + ": " + why + " (" + code + ")";
    }
}
