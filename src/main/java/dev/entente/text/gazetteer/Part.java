package dev.entente.text.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a name that spellings agree on: "Jong-un" and "Jong Un" have the same two, "U.S." and "US" the same one.
 *
 * @param key without case, dots and marks
 * @param written as the text has it
 */
public record Part(String key, String written) {
    private static final Pattern PIECES = Pattern.compile(
            "'s(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}\\p{N}&+.]+(?:'(?!s(?![\\p{L}\\p{N}]))[\\p{L}\\p{M}\\p{N}.]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** The parts of a text, in order; hyphens, commas and quotation marks part and are left out. */
    public static List<Part> list(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher piece = PIECES.matcher(text.replace('’', '\'').replace('ʻ', '\''));
        while (piece.find()) {
            String written = piece.group();
            String key = key(written);
            if (!key.isEmpty()) {
                parts.add(new Part(key, written));
            }
        }
        return parts;
    }

    /** The parts' keys in one string: the same for all spellings of a name. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (Part part : list(text)) {
            folded.append(folded.isEmpty() ? "" : " ").append(part.key);
        }
        return folded.toString();
    }

    /** Whether a text that writes {@code other} here may mean this part of a name: capitals are required, not forbidden. */
    boolean admits(Part other) {
        if (!Character.isUpperCase(written.codePointAt(0))) {
            return true;
        }
        if (isAcronym()) {
            return other.written.equals(other.written.toUpperCase(Locale.ROOT));
        }
        return Character.isUpperCase(other.written.codePointAt(0)) || DIRECTIONS.contains(key);
    }

    private boolean isAcronym() {
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    private static final List<String> DIRECTIONS = List.of("north", "south", "east", "west");

    private static String key(String written) {
        String key = written;
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= 0x80) {
                String decomposed = Normalizer.normalize(key, Normalizer.Form.NFKD);
                key = Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC)
                        .replace('ı', 'i')
                        .replace("ø", "o")
                        .replace("Ø", "O")
                        .replace("ł", "l")
                        .replace("Ł", "L");
                break;
            }
        }
        return key.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
