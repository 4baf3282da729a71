package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.EntityId;
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
import java.util.stream.Stream;

/**
 * "Kigali <em>denies the charge</em>", "Stoltenberg <em>denied it</em>", "a charge Tehran <em>rejects</em>": what somebody has just claimed, denied by somebody
 * else, who rejects the accuser. Reads the sentences in order; single use.
 */
final class Denials {
    private static final Set<String> REFUTING = Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute");
    private static final Set<String> CHARGES =
            Set.of("charge", "accusation", "allegation", "claim", "assertion", "report");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them");
    private static final double LESS_SURE = 0.9;

    private static final int NEAR = 10;

    private List<Claim> last = List.of();
    private List<Claim> lastCharges = List.of();

    /** @param found the claims of the sentence, which are kept for the next one */
    List<Claim> read(ReadSentence read, List<Claim> found, OffsetMap offsets) {
        List<Claim> told = told(found);
        List<Claim> rejected = rejected(read, found, offsets);
        List<Claim> denied = read.graph().tokens().stream()
                .filter(verb -> isDenial(read.graph(), verb))
                .flatMap(verb -> read.subjects().logical(verb).stream().limit(1))
                .flatMap(denier -> (told.isEmpty() ? last : told)
                        .stream()
                                .filter(claim -> !denier.entity().equals(claim.speaker()))
                                .map(claim -> denied(
                                        claim, denier.entity(), read.graph().sentence(), offsets)))
                .toList();
        last = told;
        return Stream.concat(denied.stream(), rejected.stream()).toList();
    }

    /** Who denies what they are accused of rejects the accuser. */
    private List<Claim> rejected(ReadSentence read, List<Claim> found, OffsetMap offsets) {
        Graph graph = read.graph();
        List<Claim> charges = found.stream()
                .filter(claim -> claim.tie().type() == RelationType.ACCUSES && claim.polarity() == Polarity.ASSERTED)
                .toList();
        List<Claim> rejected = new ArrayList<>();
        for (Token verb : graph.tokens()) {
            boolean apposed = isDenialOfNoun(graph, verb);
            if (apposed || isDenial(graph, verb)) {
                List<Claim> meant = apposed || !charges.isEmpty() ? charges : lastCharges;
                for (Argument denier : apposed ? deniers(read, verb) : read.subjects().logical(verb)) {
                    meant.stream()
                            .filter(charge -> charge.tie().object().equals(denier.entity()))
                            .map(charge -> rejection(charge, graph.sentence(), offsets))
                            .forEach(rejected::add);
                }
            }
        }
        lastCharges = charges;
        return rejected;
    }

    /** "..., a charge (that) Tehran <em>denied</em>", "..., a claim <em>dismissed</em> by Tehran", "..., which Tehran <em>denies</em>". */
    private static boolean isDenialOfNoun(Graph graph, Token verb) {
        if (!verb.isVerb() || !REFUTING.contains(verb.lemma())) {
            return false;
        }
        for (int i = verb.index() - 1; i >= Math.max(1, verb.index() - NEAR); i--) {
            Token word = graph.token(i);
            if (word.word().equals(",")) {
                return Graph.lower(graph.token(i + 1)).equals("which");
            }
            boolean behindComma = i > 1
                    && Set.of("a", "an").contains(Graph.lower(graph.token(i - 1)))
                    && graph.token(i - 2).word().equals(",");
            if (CHARGES.contains(word.lemma()) && behindComma) {
                return true;
            }
        }
        return false;
    }

    private static List<Argument> deniers(ReadSentence read, Token verb) {
        Graph graph = read.graph();
        List<Argument> by = read.arguments().of(graph.behind(verb, "by"));
        for (int i = verb.index() - 1; by.isEmpty() && i > Math.max(0, verb.index() - NEAR); i--) {
            Token word = graph.token(i);
            if (word.word().equals(",") || CHARGES.contains(word.lemma())) {
                break;
            }
            by = read.arguments().named(word);
        }
        return by;
    }

    private static Claim rejection(Claim charge, Sentence sentence, OffsetMap offsets) {
        return new Claim(
                charge.documentId(),
                new Tie(charge.tie().object(), RelationType.REJECTS, charge.tie().subject()),
                Polarity.ASSERTED,
                Period.UNKNOWN,
                null,
                null,
                sentence.text(),
                offsets.inFile(sentence.start(), sentence.end()),
                RelationReader.rounded(charge.confidence() * LESS_SURE),
                "pattern:denied-charge/1");
    }

    /** What others than the document say. */
    private static List<Claim> told(List<Claim> found) {
        return found.stream()
                .filter(claim -> claim.speaker() != null
                        && claim.polarity() == Polarity.ASSERTED
                        && claim.tie().type() != RelationType.ACCUSES)
                .toList();
    }

    private static boolean isDenial(Graph graph, Token verb) {
        return verb.isVerb()
                && REFUTING.contains(verb.lemma())
                && !graph.isPassive(verb)
                && graph.children(verb, "advmod", "neg", "ccomp", "xcomp").isEmpty()
                && graph.children(verb, "obj").stream()
                        .anyMatch(object -> verb.lemma().equals("deny") && PRONOUNS.contains(Graph.lower(object))
                                || CHARGES.contains(object.lemma())
                                        && !graph.hasChild(object, "acl", "ccomp", "nmod", "acl:relcl", "nmod:poss"));
    }

    private static Claim denied(Claim claim, EntityId denier, Sentence sentence, OffsetMap offsets) {
        return new Claim(
                claim.documentId(),
                claim.tie(),
                Polarity.DENIED,
                claim.period(),
                denier.equals(claim.tie().subject()) ? null : denier,
                claim.place(),
                sentence.text(),
                offsets.inFile(sentence.start(), sentence.end()),
                RelationReader.rounded(claim.confidence() * LESS_SURE),
                claim.extractor());
    }
}
