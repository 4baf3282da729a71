package dev.entente.text.relation;

import dev.entente.text.syntax.Token;
import java.util.Set;

/** What a verb's own auxiliaries, negations and conjunctions say of it, before anything that governs it. */
final class Auxiliaries {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "hardly", "nor", "no");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> POSSIBLE =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ought", "'d", "ca", "need");
    private static final Set<String> ALSO_NEGATABLE = Set.of("would", "could", "can", "ca", "'d");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "should");
    private static final Set<String> ALLEGED = Set.of("allegedly", "supposedly", "purportedly", "ostensibly");
    private static final int MAX_DEPTH = 10;

    private final Graph graph;
    private final Lexicon lexicon;

    Auxiliaries(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    /** What the verb's own auxiliaries, negations and conjunctions say. */
    Stance own(Token verb) {
        boolean negated = isNegated(verb);
        Stance stance = Stance.PLAIN;
        boolean modal = false;
        for (Token aux : graph.children(verb, "aux", "aux:pass")) {
            String word = Graph.lower(aux);
            if (FUTURE.contains(word)) {
                stance = stance.with(
                        lexicon.lists("realize", verb.lemma()) && !isInfinitiveOnly(verb) && isContinuing(verb)
                                ? Stance.PLAIN
                                : Stance.AHEAD);
                modal = true;
            } else if (POSSIBLE.contains(word)) {
                stance = stance.with(possible(verb, word, negated));
                modal = true;
            }
        }
        boolean infinitive = graph.isInfinitive(verb);
        if (infinitive
                && graph.children(verb, "aux", "cop").stream()
                        .anyMatch(aux -> isBe(aux) && !Graph.lower(aux).equals("be"))) {
            stance = stance.with(Stance.AHEAD);
        }
        boolean bare = verb.tag().equals("VB") && !modal && !infinitive && !graph.hasChild(verb, "aux");
        if (verb.relation().equals("root") && infinitive || HeadlinePlans.isPlanned(graph, verb)) {
            stance = stance.with(Stance.AHEAD);
        } else if (bare && Set.of("root", "parataxis").contains(verb.relation()) && !graph.hasChild(verb, "nsubj")) {
            stance = stance.with(Stance.DOUBTFUL);
        }
        if (isAlleged(verb) || isConditional(verb) || isInverted(verb) || stance.ahead() && hangsOnIf(verb)) {
            stance = stance.with(Stance.DOUBTFUL);
        }
        return negated ? stance.with(Stance.NEGATED) : stance;
    }

    /** "<em>Allegedly</em>, Serbia attacked": nobody says so who would stand for it. */
    private boolean isAlleged(Token verb) {
        return graph.children(verb, "advmod").stream().anyMatch(adverb -> ALLEGED.contains(Graph.lower(adverb)));
    }

    /** "Had they met, ...", "were he to visit": no question, and the auxiliary before its subject. */
    private boolean isInverted(Token verb) {
        return graph.children(verb, "aux", "aux:pass", "cop").stream()
                .filter(aux -> Set.of("had", "were").contains(Graph.lower(aux)))
                .anyMatch(aux -> graph.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(subject -> subject.index() > aux.index() && subject.index() < verb.index()));
    }

    /** "Will come if he is invited". */
    private boolean hangsOnIf(Token verb) {
        return graph.children(verb, "advcl").stream().anyMatch(clause -> graph.children(clause, "mark").stream()
                .anyMatch(mark -> Set.of("if", "unless", "provided").contains(Graph.lower(mark))));
    }

    private Stance possible(Token verb, String modal, boolean negated) {
        if (WOULD.contains(modal) && isReported(verb) && !hangsOnCondition(verb)) {
            return Stance.AHEAD;
        }
        return negated && ALSO_NEGATABLE.contains(modal) ? Stance.PLAIN : Stance.DOUBTFUL;
    }

    /** "Announced that he would come": what was then to come. */
    private boolean isReported(Token verb) {
        Token top = verb;
        for (int depth = 0; depth < MAX_DEPTH && top.relation().equals("conj"); depth++) {
            top = graph.token(top.head());
        }
        boolean clause = Set.of("ccomp", "parataxis").contains(top.relation());
        return clause
                && graph.findHead(top)
                        .filter(head -> lexicon.lists("announce", head.lemma()) && !isConditional(head))
                        .isPresent();
    }

    private boolean hangsOnCondition(Token verb) {
        return graph.children(verb, "advcl").stream().anyMatch(this::isConditional)
                || graph.children(verb, "obl", "nmod").stream()
                        .map(graph::preposition)
                        .anyMatch(Set.of("in the event of", "in case of", "without")::contains)
                || graph.sentence().text().contains("in the event of");
    }

    boolean isNegated(Token word) {
        boolean adverb = graph.children(word, "advmod", "neg", "det", "cc", "cc:preconj").stream()
                .anyMatch(child -> isNegation(child) || isNoLonger(child));
        boolean subject = graph.children(word, "nsubj", "nsubj:pass").stream()
                .anyMatch(s -> Set.of("nobody", "none", "neither").contains(Graph.lower(s))
                        || graph.children(s, "det", "cc", "cc:preconj").stream()
                                .anyMatch(d -> Set.of("no", "neither").contains(Graph.lower(d))));
        boolean without = graph.children(word, "mark", "case").stream()
                .anyMatch(m -> Graph.lower(m).equals("without"));
        boolean object = graph.children(word, "obj").stream()
                .anyMatch(o -> graph.children(o, "det", "cc:preconj").stream()
                        .anyMatch(d -> Set.of("no", "neither").contains(Graph.lower(d))));
        return adverb || subject || object || without;
    }

    private boolean isNegation(Token token) {
        if (!NEGATIONS.contains(Graph.lower(token))) {
            return false;
        }
        int next = token.index() + 1;
        return next >= graph.tokens().size()
                || !Set.of("only", "just", "merely", "least").contains(Graph.lower(graph.token(next)));
    }

    private boolean isNoLonger(Token token) {
        return Graph.lower(token).equals("longer")
                && token.index() > 0
                && Graph.lower(graph.token(token.index() - 1)).equals("no");
    }

    private boolean isConditional(Token verb) {
        return graph.children(verb, "mark", "advmod").stream().anyMatch(mark -> CONDITIONS.contains(Graph.lower(mark)))
                || graph.children(verb, "aux").stream()
                        .anyMatch(aux -> Graph.lower(aux).equals("should") && aux.index() == 0);
    }

    boolean hasOwnTense(Token verb) {
        return isFinite(verb) || graph.hasChild(verb, "cop");
    }

    boolean isFinite(Token verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(verb.tag()) || graph.hasChild(verb, "aux", "aux:pass", "cop");
    }

    private boolean isInfinitiveOnly(Token verb) {
        return graph.isInfinitive(verb) && !graph.hasChild(verb, "aux");
    }

    static boolean isContinuing(Token verb) {
        return Set.of("continue", "keep", "remain").contains(verb.lemma());
    }

    private static boolean isBe(Token token) {
        return token.lemma().equals("be");
    }
}
