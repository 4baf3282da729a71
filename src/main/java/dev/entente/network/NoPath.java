package dev.entente.network;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why there is no path.
 *
 * @param relaxations what would give one: each by giving way in one respect; where none is enough, one in the fewest that are; empty where
 *     nothing would
 * @param isPartial whether a limit ended the search for them
 */
public record NoPath(List<Relaxation> relaxations, boolean isPartial) implements SearchResult {
    public NoPath {
        relaxations = List.copyOf(relaxations);
    }

    /** That there is no path is known, whatever is not known of the reason. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    /** What cut the link, as served: {@code filtered-by-types}, {@code no-path-within-hops} where no filter did, or {@code no-path} where there is none to cut. */
    public String reason() {
        if (relaxations.isEmpty()) {
            return NoPathReason.NO_PATH.code();
        }
        List<Restriction> lifted = relaxations.get(0).lifted();
        List<Restriction> filters =
                lifted.stream().filter(cut -> cut != Restriction.HOPS).toList();
        if (filters.isEmpty()) {
            return NoPathReason.NO_PATH_WITHIN_HOPS.code();
        }
        return "filtered-by-"
                + lifted.stream().map(Restriction::code).distinct().collect(Collectors.joining("-and-"));
    }
}
