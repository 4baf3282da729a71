package dev.entente.network;

import java.util.List;
import java.util.Map;

/**
 * How the signed triads around an entity, or among several, are balanced.
 *
 * @param counts how many there are of each kind, 0 among them
 * @param ambiguous how many more have all three ties, but one of ambiguous sign; they are of no kind
 * @param triads the strongest, unbalanced ones first
 * @param partners how many entities stand in a signed tie with the one asked about; how many were named where several were
 * @param leftOut how many of these, those of least weight, were too many to look at
 * @param isPartial whether a limit ended the search, so that triads are missing
 */
public record Balance(
        Map<TriadKind, Long> counts, long ambiguous, List<Triad> triads, int partners, int leftOut, boolean isPartial)
        implements SearchResult {
    public Balance {
        counts = Map.copyOf(counts);
        triads = List.copyOf(triads);
    }

    @Override
    public boolean isEmpty() {
        return triads.isEmpty();
    }

    /** How many triads are balanced. */
    public long balanced() {
        return count(TriadKind.THREE_FRIENDS) + count(TriadKind.COMMON_ENEMY);
    }

    /** How many triads are not. */
    public long unbalanced() {
        return count(TriadKind.QUARREL_OF_FRIENDS) + count(TriadKind.THREE_ENEMIES);
    }

    private long count(TriadKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
