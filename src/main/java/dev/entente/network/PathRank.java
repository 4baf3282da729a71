package dev.entente.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a path better than another. Equally good ones come in the order of the ids they lead through; which of them, where there are more than asked for, is open. */
public enum PathRank {
    /** Few steps. */
    HOPS,
    /** Steps that are sure, said by several sources, and recent. */
    STRENGTH,
    /** Steps that do not lead through entities everybody is linked to. */
    INFORMATIVE;

    /** The rank as served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PathRank> find(String code) {
        return Arrays.stream(values())
                .filter(rank -> rank.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
