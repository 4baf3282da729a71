package dev.entente.text.mention;

import dev.entente.text.syntax.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a text is English. */
final class Language {
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "with", "by", "as", "at", "from", "his",
            "was");
    private static final int ENOUGH_WORDS = 40;
    /** English running text has some 30 %; French has 5 % by chance, headlines 10 %. */
    private static final double SHARE = 0.08;

    private Language() {}

    /** By the document's tag; by its commonest words where that is unknown. */
    static boolean isEnglish(String tag, List<Sentence> sentences) {
        if (tag.startsWith("en")) {
            return true;
        }
        if (!tag.equals("und") && !tag.isBlank()) {
            return false;
        }
        long words = sentences.stream().mapToLong(s -> s.tokens().size()).sum();
        long common = sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> COMMON.contains(t.word().toLowerCase(Locale.ROOT)))
                .count();
        long foreign = sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.word().codePointAt(0) > 0x24F
                        && Character.isLetter(t.word().codePointAt(0)))
                .count();
        return words < ENOUGH_WORDS ? foreign * 2 < words : common >= words * SHARE;
    }
}
