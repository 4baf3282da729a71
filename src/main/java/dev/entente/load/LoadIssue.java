package dev.entente.load;

/**
 * A file, row or passage that could not be used, or not as it stands. Never lost, never fatal.
 *
 * @param code what is wrong, in kebab case: {@code binary-file}, {@code date-not-valid}
 * @param where the file, with the passage's span behind a colon where the issue is one passage's
 * @param why what was found and what was done about it, in a sentence
 */
public record LoadIssue(String code, String where, String why) {
    @Override
    public String toString() {
        return where + ": " + why + " (" + code + ")";
    }
}
