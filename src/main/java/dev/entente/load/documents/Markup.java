package dev.entente.load.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** How a file writes characters that its markup would take for its own; leads each shown character to its place in the file. */
enum Markup {
    HTML,
    /** As HTML, and a backslash before any ASCII punctuation. */
    MARKDOWN;

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /**
     * Adds the shown characters to a text.
     *
     * @param shown what the parser made of the file's span
     * @param file the whole file
     * @param start first unit of the span
     * @param end first unit behind it
     */
    void align(String shown, String file, int start, int end, ReadableTextBuilder text) {
        Matcher entity = ENTITY.matcher(file);
        int at = start;
        int i = 0;
        while (i < shown.length()) {
            char c = shown.charAt(i);
            int found = at;
            String unit = "";
            int unitEnd = at;
            while (found < end && unit.isEmpty()) {
                unitEnd = found + 1;
                char written = file.charAt(found);
                if (written == '&' && entity.region(found, end).lookingAt()) {
                    String decoded = Parser.unescapeEntities(entity.group(), false);
                    if (shown.startsWith(decoded, i)) {
                        unit = decoded;
                        unitEnd = entity.end();
                        continue;
                    }
                }
                if (isEscape(file, found, end, c)) {
                    unit = String.valueOf(c);
                    unitEnd = found + 2;
                } else if (written == c || (c == '\n' && written == '\r')) {
                    unit = String.valueOf(c);
                } else {
                    found++;
                }
            }
            if (unit.isEmpty()) {
                text.addUnplaced(c);
                i++;
                continue;
            }
            text.add(unit, found, unitEnd);
            i += unit.length();
            at = unitEnd;
        }
    }

    private boolean isEscape(String file, int at, int end, char shown) {
        return this == MARKDOWN
                && file.charAt(at) == '\\'
                && at + 1 < end
                && file.charAt(at + 1) == shown
                && shown < 128
                && !Character.isLetterOrDigit(shown)
                && !Character.isWhitespace(shown);
    }
}
