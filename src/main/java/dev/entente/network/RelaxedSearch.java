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
        return shortestLength(request, days).isPresent();
    }

    /** How many hops the shortest path has. */
    Optional<Integer> shortestLength(PathRequest request) {
        return shortestLength(request, 0);
    }

    private Optional<Integer> shortestLength(PathRequest request, int slack) {
        Optional<PathSearch> search = search(request.shortest(1), slack);
        Optional<Integer> length = search.flatMap(PathSearch::shortestLength);
        search.ifPresent(this::count);
        return length;
    }

    /** So many of the shortest paths. */
    List<RelationPath> shortest(PathRequest request, int limit) {
        Optional<PathSearch> search = search(request.shortest(limit), 0);
        List<RelationPath> paths = search.map(
                        one -> one.find().paths().stream().map(RankedPath::path).toList())
                .orElse(List.of());
        search.ifPresent(this::count);
        return paths;
    }

    private Optional<PathSearch> search(PathRequest request, int slack) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || left.isZero() || stepsLeft < 1) {
            isSpent = true;
            return Optional.empty();
        }
        SearchLimits ofOne = new SearchLimits(Math.min(stepsLeft, limits.steps()), left);
        return Optional.of(new PathSearch(network, request, ofOne, slack));
    }

    private void count(PathSearch search) {
        stepsLeft -= search.steps();
        isSpent |= search.isSpent();
    }

    /** Whether any search was ended by its limits. */
    boolean isSpent() {
        return isSpent;
    }
}
