package dev.entente.text.evaluation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;

/**
 * A relation stated at a place of a text, whoever says that it is there: the annotator or a reader.
 *
 * @param document the text's file name
 * @param span the sentence that states it
 * @param subject its start
 * @param type its type
 * @param object its end
 * @param polarity how it is stated
 */
public record Statement(
        String document, TextSpan span, Party subject, RelationType type, Party object, Polarity polarity) {
    /** Whether both state the same relation in the same place, whatever the polarity; symmetric types either way round. */
    public boolean isSameRelationAs(Statement other) {
        return overlaps(other) && restates(other);
    }

    /** Whether both state the same relation of the same text, wherever they stand in it. */
    public boolean restates(Statement other) {
        if (type != other.type || !document.equals(other.document)) {
            return false;
        }
        return subject.isSameAs(other.subject) && object.isSameAs(other.object)
                || type.isSymmetric() && subject.isSameAs(other.object) && object.isSameAs(other.subject);
    }

    private boolean overlaps(Statement other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
