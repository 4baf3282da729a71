package dev.entente.network;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Several searches under one limit of time, and one of steps: those of {@value #SEARCHES} searches. Once either is spent, none finds anything. */
final class RelaxedSearch {
    private static final int SEARCHES = 16;

    private final Network network;
    private final SearchLimits limits;
    private final long end;
    private long stepsLeft;
    private boolean isSpent;

    RelaxedSearch(Network network, SearchLimits limits) {
        this.network = network;
        this.limits = limits;
        this.stepsLeft = SEARCHES * limits.steps();
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    boolean isJoined(PathRequest request) {
        return shortestLength(request).isPresent();
    }

    /** Whether there would be a path if each of its relations might count on another day, so many days from the one asked about: where not, none counts on any of these. */
    boolean isJoinedWithin(PathRequest request, int days) {
        return !shortest(request, 1, days).isEmpty();
    }

    /** How many hops the shortest path has. */
    Optional<Integer> shortestLength(PathRequest request) {
        return shortest(request, 1).stream().findFirst().map(RelationPath::length);
    }

    /** So many of the shortest paths. */
    List<RelationPath> shortest(PathRequest request, int limit) {
        return shortest(request, limit, 0);
    }

    private List<RelationPath> shortest(PathRequest request, int limit, int slack) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || left.isZero() || stepsLeft < 1) {
            isSpent = true;
            return List.of();
        }
        SearchLimits ofOne = new SearchLimits(Math.min(stepsLeft, limits.steps()), left);
        PathSearch search = new PathSearch(network, request.shortest(limit), ofOne, slack);
        FoundPaths found = search.find();
        stepsLeft -= search.steps();
        isSpent |= found.isPartial();
        return found.paths().stream().map(RankedPath::path).toList();
    }

    /** Whether any search was ended by its limits. */
    boolean isSpent() {
        return isSpent;
    }
}
