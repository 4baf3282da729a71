package dev.entente.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a name of any script into the readable part of an id: {@code "Kim Jong Un"} to {@code kim-jong-un}. */
public final class Slug {
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+");

    private Slug() {}

    /**
     * @throws IllegalArgumentException when the name holds no letter and no digit
     */
    public static String of(String name) {
        String folded = LATIN_MARKS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = SEPARATORS
                .matcher(DROPPED.matcher(composed).replaceAll(""))
                .replaceAll("-")
                .replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("No letter or digit to make an id from: \"" + name + "\"");
        }
        return slug;
    }

    /** The slug cut at a word's end to at most this many characters. */
    static String cut(String slug, int maxLength) {
        if (slug.length() <= maxLength) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', maxLength);
        return slug.substring(0, hyphen > 0 ? hyphen : maxLength);
    }
}
