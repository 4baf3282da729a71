package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.EntityId;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.text.OffsetMap;
import dev.entente.text.relation.SpeakerReader.ReadSentence;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Set;

/** "Kigali <em>denies the charge</em>", "Stoltenberg <em>denied it</em>": what somebody has just claimed, denied by somebody else. Reads the sentences in order; single use. */
final class Denials {
    private static final Set<String> REFUTING = Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute");
    private static final Set<String> CHARGES =
            Set.of("charge", "accusation", "allegation", "claim", "assertion", "report");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them");
    private static final double LESS_SURE = 0.9;

    private List<Claim> last = List.of();

    /** @param found the claims of the sentence, which are kept for the next one */
    List<Claim> read(ReadSentence read, List<Claim> found, OffsetMap offsets) {
        List<Claim> told = told(found);
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
        return denied;
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
