package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.Set;
import java.util.stream.Stream;

/** How a sentence takes what a noun has for its content: "the rumour that ...", "rejected the claim that ...", "a film in which ...". */
final class NounContents {
    private final Graph graph;
    private final Lexicon lexicon;
    private final Auxiliaries auxiliaries;

    NounContents(Graph graph, Lexicon lexicon, Auxiliaries auxiliaries) {
        this.graph = graph;
        this.lexicon = lexicon;
        this.auxiliaries = auxiliaries;
    }

    /** What a rumour or an invention holds is in doubt, and what becomes of "the claim that ..." becomes of what it claims. */
    Stance stance(Token noun, Token verb) {
        if (isRefuted(noun)) {
            return Stance.NEGATED;
        }
        boolean doubted = lexicon.lists("rumored", noun.lemma()) || lexicon.lists("made-up", noun.lemma());
        return doubted && isTold(verb) ? Stance.DOUBTFUL : Stance.PLAIN;
    }

    /** "The rumour <em>that</em> Chad attacked Niger", not "the idea that France rejected": the clause has all it needs without the word. */
    boolean isTold(Token verb) {
        return graph.children(verb, "mark", "obj", "nsubj", "dep").stream()
                        .anyMatch(that -> that.index() == verb.head() + 1
                                && Graph.lower(that).equals("that"))
                && graph.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(subject -> subject.index() > verb.head() + 1)
                && graph.children(verb, "obj", "obl", "aux:pass").stream()
                        .anyMatch(word ->
                                word.index() > verb.head() + 1 && !word.tag().startsWith("W"));
    }

    /** "Rejected claims that it armed", "reports that they met are false", "the report that they met, made by Libya, is false". */
    private boolean isRefuted(Token noun) {
        return lexicon.lists("assertion", noun.lemma())
                && graph.findHead(noun)
                        .filter(head -> switch (noun.relation()) {
                            case "obj" -> isRefuting(head);
                            case "nsubj:pass" -> isRefuting(head) || isCalledUntrue(head);
                            case "nsubj" -> isUntrue(head) || isCalledUntrue(head);
                            default -> false;
                        })
                        .isPresent();
    }

    private boolean isRefuting(Token verb) {
        return lexicon.lists("refute", verb.lemma()) && !auxiliaries.isNegated(verb);
    }

    private boolean isUntrue(Token word) {
        return graph.hasChild(word, "cop") && lexicon.lists("untrue", word.lemma()) && !auxiliaries.isNegated(word);
    }

    /** "Was called <em>baseless</em>", "<em>proved</em> false", or the copula's word behind a clause in between. */
    private boolean isCalledUntrue(Token verb) {
        boolean calls = Set.of("call", "brand", "prove", "turn", "remain", "deem", "label", "describe")
                .contains(verb.lemma());
        Stream<Token> complements =
                graph.children(verb, "xcomp", "obl", "advcl", "dep", "conj", "parataxis", "obj").stream();
        return verb.isVerb()
                && !auxiliaries.isNegated(verb)
                && complements.anyMatch(word -> lexicon.lists("untrue", word.lemma()) && (calls || isUntrue(word)));
    }
}
