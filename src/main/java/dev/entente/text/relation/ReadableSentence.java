package dev.entente.text.relation;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;

/** Tells sentences whose parse can be trusted from shouting, tables and other scripts. */
final class ReadableSentence {
    private static final int MIN_LETTERS = 12;
    private static final double MAX_CAPITALS = 0.6;
    private static final double MIN_LATIN = 0.7;
    private static final double MAX_NUMBERS = 0.4;

    private ReadableSentence() {}

    static boolean holds(Sentence sentence) {
        String text = sentence.text();
        long letters = letters(text);
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        long numbers =
                sentence.tokens().stream().filter(ReadableSentence::isNumber).count();
        return !isShouted(sentence)
                && latin >= MIN_LATIN * letters
                && numbers <= MAX_NUMBERS * sentence.tokens().size();
    }

    /** All or mostly in capitals, and longer than an abbreviation or two. */
    static boolean isShouted(Sentence sentence) {
        String text = sentence.text();
        long letters = letters(text);
        return letters >= MIN_LETTERS
                && text.codePoints().filter(Character::isUpperCase).count() > MAX_CAPITALS * letters;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD") || token.word().equals("|");
    }
}
