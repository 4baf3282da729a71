package dev.entente.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether relations count that somebody denies. */
public enum Dispute {
    /** They count as all others do. */
    ANY,
    /** Only they count. */
    DISPUTED,
    /** They do not count. */
    UNDISPUTED;

    boolean admits(int denials) {
        return this == ANY || (denials > 0) == (this == DISPUTED);
    }

    /** As served, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dispute> find(String code) {
        return Arrays.stream(values())
                .filter(dispute -> dispute.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
