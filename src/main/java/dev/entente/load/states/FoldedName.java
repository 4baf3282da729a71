package dev.entente.load.states;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what its spellings differ in: case, accents, punctuation, a leading article. */
final class FoldedName {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");

    private FoldedName() {}

    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = PUNCTUATION
                .matcher(plain.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’‘ʻ]", ""))
                .replaceAll(" ")
                .strip();
        String full = SAINT.matcher(words).replaceAll("saint");
        return full.startsWith("the ") ? full.substring(4) : full;
    }
}
