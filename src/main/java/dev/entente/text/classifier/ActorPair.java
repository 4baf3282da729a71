package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.Map;
import java.util.Set;

/**
 * Two actors of a sentence between whom a relation is looked for, from the first to the second.
 *
 * @param sentence where they stand
 * @param subject the words for the one
 * @param object the words for the other
 * @param cues what a lexicon says of single words, by the word's index
 * @param hints what another reader says of the pair; empty where nothing
 */
public record ActorPair(
        Sentence sentence, TokenSpan subject, TokenSpan object, Map<Integer, Set<String>> cues, Set<String> hints) {
    public ActorPair {
        if (subject.overlaps(object)) {
            throw new IllegalArgumentException("Subject and object share a word; mark words that do not overlap");
        }
        cues = Map.copyOf(cues);
        hints = Set.copyOf(hints);
    }

    /** What the lexicon says of the word. */
    public Set<String> cuesOf(Token word) {
        return cues.getOrDefault(word.index(), Set.of());
    }
}
