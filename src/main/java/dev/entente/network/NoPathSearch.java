package dev.entente.network;

import java.util.Set;

/** Why there is no path: which part of the filter cut the link. Used once, after a search that found nothing. */
public final class NoPathSearch {
    private final Network network;
    private final PathRequest request;
    private final SearchLimits limits;

    public NoPathSearch(Network network, PathRequest request, SearchLimits limits) {
        this.network = network;
        this.request = request;
        this.limits = limits;
    }

    public NoPathReason reason() {
        RelationFilter filter = request.filter();
        RelationFilter ofAnyType = filter.withTypes(Set.of());
        boolean hasTypes = !filter.types().isEmpty();
        if (filter.isDated() && isJoined(filter.withAnyDate())) {
            return NoPathReason.FILTERED_BY_DATE;
        }
        if (hasTypes && isJoined(ofAnyType)) {
            return NoPathReason.FILTERED_BY_TYPES;
        }
        if (hasTypes && filter.isDated() && isJoined(ofAnyType.withAnyDate())) {
            return NoPathReason.FILTERED_BY_TYPES_AND_DATE;
        }
        return NoPathReason.NO_PATH_WITHIN_HOPS;
    }

    private boolean isJoined(RelationFilter relaxed) {
        return new PathSearch(network, request.relaxed(relaxed, request.maxHops()), limits)
                .shortestLength()
                .isPresent();
    }
}
