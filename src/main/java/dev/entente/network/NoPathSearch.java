package dev.entente.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why there is no path: which parts of a request cut the link, and how little would have to give way. Used once, after a search that found
 * nothing. Each part is lifted alone; only where that is not enough all are, and laid on again one after another as far as a path is left.
 */
public final class NoPathSearch {
    private final PathRequest request;
    private final RelaxedSearch search;

    /** @param limits of all its searches together */
    public NoPathSearch(Network network, PathRequest request, SearchLimits limits) {
        this.request = request;
        this.search = new RelaxedSearch(network, limits);
    }

    public NoPath find() {
        List<Restriction> binding = Arrays.stream(Restriction.values())
                .filter(restriction -> restriction.binds(request))
                .toList();
        List<Relaxation> found = new ArrayList<>();
        for (Restriction restriction : binding) {
            PathRequest lifted = restriction.lifted(request);
            if (search.isJoined(lifted)) {
                PathRequest nearest = new NearestRelaxation(request, search).of(restriction, lifted);
                found.add(relaxation(List.of(restriction), nearest));
            }
        }
        if (found.isEmpty()) {
            findFewest(binding).ifPresent(found::add);
        }
        return new NoPath(found, search.isSpent());
    }

    private Optional<Relaxation> findFewest(List<Restriction> binding) {
        if (!search.isJoined(lifted(binding))) {
            return Optional.empty();
        }
        List<Restriction> needed = new ArrayList<>(binding);
        // The hops are the last to give way, so the first to be laid on again.
        for (int i = binding.size() - 1; i >= 0; i--) {
            List<Restriction> fewer = new ArrayList<>(needed);
            fewer.remove(binding.get(i));
            if (search.isJoined(lifted(fewer))) {
                needed = fewer;
            }
        }
        return Optional.of(relaxation(needed, lifted(needed)));
    }

    private PathRequest lifted(List<Restriction> restrictions) {
        PathRequest lifted = request;
        for (Restriction restriction : restrictions) {
            lifted = restriction.lifted(lifted);
        }
        return lifted;
    }

    private Relaxation relaxation(List<Restriction> lifted, PathRequest relaxed) {
        int hops = search.shortestLength(relaxed).orElse(relaxed.maxHops());
        PathRequest asked = lifted.contains(Restriction.HOPS) ? relaxed.withMaxHops(hops) : relaxed;
        return new Relaxation(lifted, asked, hops);
    }
}
