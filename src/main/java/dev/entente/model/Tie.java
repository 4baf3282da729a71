package dev.entente.model;

/**
 * A type between two entities, without a date: what all relations and claims of "A type B" share. A symmetric type leads from
 * the smaller id to the larger.
 *
 * @param subject where it starts
 * @param type its type
 * @param object where it ends
 */
public record Tie(EntityId subject, RelationType type, EntityId object) {
    public Tie {
        if (type.isSymmetric() && subject.compareTo(object) > 0) {
            EntityId smaller = object;
            object = subject;
            subject = smaller;
        }
    }
}
