package dev.entente.text.classifier;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How PLOVER codes a relation: by its type's event type, except that it has what is not done yet, or refused, among the words about it. "Cooperative
 * actions (CONSULT, SUPPORT, COOPERATE, AID, CONCEDE) reported in the future tense are also taken to imply intentions and should be coded as AGREE";
 * hostile ones that are announced are threats, and whoever will not cooperate rejects (Halterman et al., PLOVER and POLECAT, 2023, and CAMEO's
 * codebook, 03, 12 and 13).
 */
public final class PloverCoding {
    private static final Set<String> COOPERATIVE = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE");
    private static final Set<String> HOSTILE = Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    private static final Set<String> VERBAL = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");
    private static final List<String> ROOTS = Stream.of(COOPERATIVE, HOSTILE, VERBAL)
            .flatMap(Set::stream)
            .sorted()
            .toList();

    private PloverCoding() {}

    /** All event types, in the order of their names. */
    static List<String> roots() {
        return ROOTS;
    }

    /** The PLOVER event type; empty for standing relations, which have none. */
    public static Optional<String> findRoot(RelationType type, Polarity polarity) {
        return Optional.ofNullable(type.definition().plover()).map(root -> root(root, polarity));
    }

    /**
     * The event type of this name.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static String named(String root) {
        if (!roots().contains(root)) {
            throw new IllegalArgumentException(root + " is no PLOVER event type");
        }
        return root;
    }

    private static String root(String root, Polarity polarity) {
        boolean cooperative = COOPERATIVE.contains(root);
        return switch (polarity) {
            case ASSERTED -> root;
            case PLANNED, HYPOTHETICAL -> cooperative ? "AGREE" : HOSTILE.contains(root) ? "THREATEN" : root;
            case DENIED -> cooperative ? "REJECT" : root;
        };
    }
}
