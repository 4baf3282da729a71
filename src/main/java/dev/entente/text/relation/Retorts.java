package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.OffsetMap;
import dev.entente.text.relation.SpeakerReader.ReadSentence;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who denies what they are accused of, or refuses what they are asked for, rejects whoever accused or asked them: "a charge Tehran <em>denies</em>", "a demand
 * <em>dismissed</em> by Tokyo", "Kigali <em>rejected the accusation</em>". Reads the sentences in order; single use.
 */
final class Retorts {
    private static final List<Answer> ANSWERS = List.of(
            new Answer(
                    RelationType.ACCUSES,
                    Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute"),
                    Set.of("charge", "accusation", "allegation", "claim", "assertion", "contention")),
            new Answer(
                    RelationType.URGES,
                    Set.of("reject", "dismiss", "refuse", "rebuff", "spurn", "ignore", "decline"),
                    Set.of("demand", "request", "call", "appeal", "plea", "ultimatum")));

    private static final double LESS_SURE = 0.9;

    /** Of words: how far before the verb the noun in apposition may stand. */
    private static final int NEAR = 10;

    private List<Claim> last = List.of();

    /**
     * What is answered.
     *
     * @param type of the claim that is answered
     * @param verbs that answer it
     * @param nouns that take it up
     */
    private record Answer(RelationType type, Set<String> verbs, Set<String> nouns) {
        boolean isTo(Claim claim) {
            return claim.tie().type() == type && claim.polarity() == Polarity.ASSERTED;
        }
    }

    /** @param found the claims of the sentence, which are kept for the next one */
    List<Claim> read(ReadSentence read, List<Claim> found, OffsetMap offsets) {
        Graph graph = read.graph();
        List<Claim> rejections = new ArrayList<>();
        for (Token verb : graph.tokens()) {
            for (Answer answer : ANSWERS) {
                if (verb.isVerb() && answer.verbs().contains(verb.lemma())) {
                    boolean apposed = isOfApposition(graph, verb, answer);
                    if (apposed || isOfObject(graph, verb, answer)) {
                        List<Claim> here = found.stream().filter(answer::isTo).toList();
                        List<Claim> meant = apposed || !here.isEmpty()
                                ? here
                                : last.stream().filter(answer::isTo).toList();
                        List<Argument> who = apposed
                                ? answerers(read, verb, answer)
                                : read.subjects().logical(verb);
                        who.forEach(one -> meant.stream()
                                .filter(claim -> claim.tie().object().equals(one.entity()))
                                .map(claim -> rejection(claim, graph.sentence(), offsets))
                                .forEach(rejections::add));
                    }
                }
            }
        }
        last = found;
        return rejections;
    }

    /** "Denied the <em>charge</em>", "denies <em>it</em>". */
    private static boolean isOfObject(Graph graph, Token verb, Answer answer) {
        return !graph.isPassive(verb)
                && graph.children(verb, "advmod", "neg", "xcomp").isEmpty()
                && graph.children(verb, "obj").stream()
                        .anyMatch(noun -> verb.lemma().equals("deny")
                                        && Set.of("it", "this").contains(Graph.lower(noun))
                                || answer.nouns().contains(noun.lemma())
                                        && !graph.hasChild(noun, "acl", "ccomp", "nmod", "acl:relcl", "nmod:poss"));
    }

    /** "..., a charge (that) Tehran <em>denied</em>", "..., a claim <em>dismissed</em> by Tehran", "..., which Tehran <em>denies</em>". */
    private static boolean isOfApposition(Graph graph, Token verb, Answer answer) {
        for (int i = verb.index() - 1; i >= Math.max(1, verb.index() - NEAR); i--) {
            Token word = graph.token(i);
            if (word.word().equals(",")) {
                return Graph.lower(graph.token(i + 1)).equals("which");
            }
            boolean behindComma = i > 1
                    && Set.of("a", "an").contains(Graph.lower(graph.token(i - 1)))
                    && graph.token(i - 2).word().equals(",");
            if (behindComma && answer.nouns().contains(word.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static List<Argument> answerers(ReadSentence read, Token verb, Answer answer) {
        Graph graph = read.graph();
        List<Argument> by = read.arguments().of(graph.behind(verb, "by"));
        for (int i = verb.index() - 1; by.isEmpty() && i > Math.max(0, verb.index() - NEAR); i--) {
            Token word = graph.token(i);
            if (word.word().equals(",") || answer.nouns().contains(word.lemma())) {
                break;
            }
            by = read.arguments().named(word);
        }
        return by;
    }

    private static Claim rejection(Claim claim, Sentence sentence, OffsetMap offsets) {
        return new Claim(
                claim.documentId(),
                new Tie(claim.tie().object(), RelationType.REJECTS, claim.tie().subject()),
                Polarity.ASSERTED,
                Period.UNKNOWN,
                null,
                null,
                sentence.text(),
                offsets.inFile(sentence.start(), sentence.end()),
                RelationReader.rounded(claim.confidence() * LESS_SURE),
                "pattern:retort/1");
    }
}
