package dev.entente.text.english;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from other languages by the share of its commonest words. */
final class EnglishText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "is", "that", "for", "with", "was", "as", "by", "he", "she", "it", "his",
            "are", "from", "at", "have", "has", "had", "they", "their", "be", "this", "which", "not", "will", "would",
            "said", "who", "were", "been", "its", "but", "we", "our", "you", "an", "a", "on");
    private static final int SAMPLE_CHARACTERS = 20_000;
    private static final int WORDS_NEEDED = 25;
    /** Running English has 0.35 to 0.5; French, German and Spanish have below 0.08 ("a", "an", "he", "was"). */
    private static final double MIN_SHARE = 0.15;
    /** A headline or a list of names may have none, but is in Latin letters. */
    private static final double MIN_LATIN = 0.8;

    private EnglishText() {}

    /** Whether the text reads as English; a text of a few words does when it is in Latin letters. */
    static boolean holds(String text) {
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)));
        int all = 0;
        int common = 0;
        int latin = 0;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            all++;
            common += COMMON.contains(word) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        if (all == 0) {
            return true;
        }
        return latin >= MIN_LATIN * all && (all < WORDS_NEEDED || common >= MIN_SHARE * all);
    }
}
