package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;

/** A tie as one property, {@code subject|TYPE|object}, by which all its claims are found. */
public final class TieKey {
    private TieKey() {}

    public static String of(Tie tie) {
        return tie.subject() + "|" + tie.type() + "|" + tie.object();
    }

    /** Reads what {@link #of} wrote; entity ids hold no bars. */
    public static Tie read(String key) {
        int first = key.indexOf('|');
        int second = key.lastIndexOf('|');
        return new Tie(
                new EntityId(key.substring(0, first)),
                RelationType.valueOf(key.substring(first + 1, second)),
                new EntityId(key.substring(second + 1)));
    }
}
