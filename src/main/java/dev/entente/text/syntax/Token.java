package dev.entente.text.syntax;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param word as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entityTag coarse named-entity tag: PERSON, LOCATION, ORGANIZATION, MISC, or O
 * @param start first UTF-16 unit in the article's text
 * @param end first unit behind it
 * @param head index of its governor in the basic Universal Dependencies tree; -1 for the root
 * @param relation its Universal Dependencies relation to the governor: nsubj, obj, obl, nmod, ...
 */
public record Token(
        int index,
        String word,
        String lemma,
        String tag,
        String entityTag,
        int start,
        int end,
        int head,
        String relation) {
    /** The same word with another governor. */
    Token attachedTo(int newHead, String newRelation) {
        return new Token(index, word, lemma, tag, entityTag, start, end, newHead, newRelation);
    }

    /** The same word as another part of speech. */
    Token taggedAs(String otherTag) {
        return new Token(index, word, lemma, otherTag, entityTag, start, end, head, relation);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
