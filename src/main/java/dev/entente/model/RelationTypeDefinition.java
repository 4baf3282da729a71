package dev.entente.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ontology.
 *
 * @param type the type defined
 * @param phrase how it reads from subject to object: "is allied with"
 * @param inversePhrase how it reads from object to subject
 * @param sign +1 friendly, 0 neutral, -1 hostile
 * @param temporality state or event
 * @param symmetric whether it is the same both ways; then it is stored once, from the smaller id to the larger
 * @param subjectKinds kinds that may stand at its start
 * @param objectKinds kinds that may stand at its end
 * @param plover the PLOVER event type it belongs to; null for standing relations
 * @param cameoCodes CAMEO codes of two to four digits that mean it; the longest that begins an event's code wins
 * @param definition when to use it, in a sentence
 */
public record RelationTypeDefinition(
        RelationType type,
        String phrase,
        String inversePhrase,
        int sign,
        Temporality temporality,
        boolean symmetric,
        Set<EntityKind> subjectKinds,
        Set<EntityKind> objectKinds,
        @Nullable String plover,
        List<String> cameoCodes,
        String definition) {
    public RelationTypeDefinition {
        if (sign < -1 || sign > 1) {
            throw new IllegalArgumentException("The sign of " + type + " must be -1, 0 or +1, not " + sign);
        }
        if (symmetric && !subjectKinds.equals(objectKinds)) {
            throw new IllegalArgumentException("A symmetric type has the same kinds at both ends: " + type);
        }
        subjectKinds = Set.copyOf(subjectKinds);
        objectKinds = Set.copyOf(objectKinds);
        cameoCodes = List.copyOf(cameoCodes);
    }

    /** Whether a relation of this type may lead from the one kind to the other. */
    public boolean allows(EntityKind subject, EntityKind object) {
        return subjectKinds.contains(subject) && objectKinds.contains(object);
    }
}
