package dev.entente.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A relation's id, {@code type:hash}: {@code met-with:3kf9a2c1d4e5b}. It names the type, so that the store can look it up in that type's index, and
 * depends on nothing but the type, the two ends and (for an event) the date or (for a state) the start of the period.
 *
 * @param value the id as text
 */
public record RelationId(String value) {
    private static final int HASH_LENGTH = 13;

    /** @throws IllegalArgumentException when the text has not the form of a relation's id */
    public RelationId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a relation id of the form type:hash: " + value);
        }
    }

    /** The relation that the claims of an event on this date carry, as far as its type tells one occurrence from another by its date alone. */
    public static RelationId ofEvent(Tie tie, Period period) {
        return of(tie, period);
    }

    static RelationId of(Tie tie, Period period) {
        String start = period.from() == null ? "" : period.from().toString();
        String key = tie.subject() + "|" + tie.object() + "|" + start;
        return new RelationId(prefix(tie.type()) + ":" + Fingerprint.of(key));
    }

    /** The type the id names; empty where the ontology has none of that name. */
    public Optional<RelationType> findType() {
        return RelationType.find(value.substring(0, value.indexOf(':')).replace('-', '_'));
    }

    /** The id the text is, if it has the form of one. */
    public static Optional<RelationId> find(String text) {
        return isValid(text) ? Optional.of(new RelationId(text)) : Optional.empty();
    }

    /** Words of small letters with a hyphen between them, a colon, and a fingerprint; a pattern would take longer than making the fingerprint. */
    private static boolean isValid(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.length() - colon - 1 != HASH_LENGTH) {
            return false;
        }
        boolean isWordOpen = false;
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (c == '-' ? !isWordOpen : c < 'a' || c > 'z') {
                return false;
            }
            isWordOpen = c != '-';
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'v')) {
                return false;
            }
        }
        return isWordOpen;
    }

    @Override
    public String toString() {
        return value;
    }

    private static String prefix(RelationType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
