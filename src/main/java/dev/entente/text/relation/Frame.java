package dev.entente.text.relation;

import dev.entente.model.RelationType;
import java.util.Locale;
import java.util.Set;

/**
 * How a word ties two of its arguments: "A <em>visit</em>s B", "the <em>meeting</em> of A <em>with</em> B".
 *
 * @param lemma the word
 * @param companions lemmas one of which must depend on it ("declare <em>war</em> on", "<em>trading</em> partner"); empty where none need
 * @param wordClass the word's class
 * @param from where the relation's start stands, see {@link Slots}
 * @param to where its end stands; empty where {@code from} is a set whose members are tied with each other
 * @param type the relation stated
 * @param confidence share of the sentences of this form that state it, judged by reading, 0 to 1
 * @param denying whether the word itself denies the relation: "A <em>quit</em> B"
 */
record Frame(
        String lemma,
        Set<String> companions,
        WordClass wordClass,
        String from,
        String to,
        RelationType type,
        double confidence,
        boolean denying) {
    boolean hasCompanions() {
        return !companions.isEmpty();
    }

    boolean isAmongThemselves() {
        return to.isEmpty();
    }

    /** The claim's extractor: the kind of pattern and its version. */
    String extractor() {
        return "pattern:" + wordClass.name().toLowerCase(Locale.ROOT) + "-frame/1";
    }
}
