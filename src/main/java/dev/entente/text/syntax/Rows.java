package dev.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a list or a table from prose whose lines are wrapped: at least three lines, of which nearly all begin anew and none of those ends a sentence. Each row is
 * read by itself, else the parser makes one sentence of a whole list of names and offices.
 */
final class Rows {
    private static final int FEWEST = 3;
    private static final int LONGEST = 120;
    /** Of four lines one may go on with the row before it. */
    private static final int WRAPPED_OF = 4;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BULLET = Pattern.compile("[\\s\\x{A0}]*(?:[•▪‣◦●*–-][\\s\\x{A0}]+)?");
    private static final Pattern PROSE = Pattern.compile(".*[.!?;:,][\"”’)]?[\\s\\x{A0}]*");

    private Rows() {}

    /** The rows of the stretch, sharing its index; empty where it is no list. */
    static List<Paragraph> list(String text, int from, int to, int index) {
        List<Paragraph> rows = new ArrayList<>();
        Matcher lines = LINE.matcher(text).region(from, to);
        int wrapped = 0;
        while (lines.find()) {
            Matcher bullet = BULLET.matcher(text).region(lines.start(), lines.end());
            int start = bullet.lookingAt() ? bullet.end() : lines.start();
            if (start == lines.end()) {
                continue;
            }
            int first = text.codePointAt(start);
            boolean anew = start > lines.start() && isBullet(text, lines.start(), start)
                    || Character.isUpperCase(first)
                    || Character.isDigit(first);
            if (lines.end() - start > LONGEST
                    || PROSE.matcher(text.substring(start, lines.end())).matches()) {
                return List.of();
            }
            int end = lines.end();
            while (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
            if (!anew) {
                wrapped++;
            }
            if (anew || rows.isEmpty()) {
                rows.add(new Paragraph(index, start, end));
            } else {
                rows.set(
                        rows.size() - 1,
                        new Paragraph(index, rows.get(rows.size() - 1).start(), end));
            }
        }
        return rows.size() >= FEWEST && wrapped * WRAPPED_OF <= rows.size() + wrapped ? rows : List.of();
    }

    private static boolean isBullet(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> "•▪‣◦●*–-".indexOf(c) >= 0);
    }
}
