package dev.entente.api;

import dev.entente.graph.QueryLimits;
import dev.entente.network.SearchLimits;
import dev.entente.network.SearchResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Keeps long searches from standing in the way of short ones. Every search first runs with few steps, at once; what needs more begins anew with some more
 * where a processor is free, and then in one of a few lanes, for which a bounded number of searches wait for a bounded time. Who gets none answers with what
 * the first steps found.
 */
@Singleton
class SearchLanes {
    /** A fraction of a millisecond: hundreds of these at once delay nobody. */
    static final long QUICK_STEPS = 2_000;

    /** Some ten milliseconds: a year around a state with a million relations needs fewer, as do nearly all questions. */
    static final long FIRST_STEPS = 150_000;

    private final QueryLimits limits;
    private final SearchConfig config;
    private final RequestedWait wait;
    /** For the first steps. */
    private final Places processors;

    private final Places lanes;
    private final AtomicInteger waiting = new AtomicInteger();

    SearchLanes(QueryLimits limits, SearchConfig config, RequestedWait wait) {
        this.limits = limits;
        this.config = config;
        this.wait = wait;
        int parallel = config.parallel().orElse(Runtime.getRuntime().availableProcessors());
        if (parallel < 1 || config.queue() < 0) {
            throw new IllegalArgumentException(
                    "entente.searches.parallel must be 1 or more and entente.searches.queue 0" + " or more, not "
                            + parallel + " and " + config.queue());
        }
        this.processors = new Places(parallel);
        this.lanes = new Places(parallel);
    }

    /**
     * What a search finds within its limits, marked as partial where these ended it.
     *
     * @param search makes the search anew for other limits and runs it
     * @throws BusyException where the first steps found nothing and no lane is free
     */
    <T extends SearchResult> T run(Function<SearchLimits, T> search) {
        T found = search.apply(new SearchLimits(QUICK_STEPS, limits.timeout()));
        if (found.isPartial()) {
            found = begin(search, found);
        }
        Duration left = wait.left(limits.timeout());
        if (found.isPartial() && !left.isZero()) {
            found = goOn(search, found, left);
        }
        if (found.isPartial()) {
            wait.cut();
        }
        return found;
    }

    /** What the first steps of a search find, at once; empty where they do not suffice. */
    <T extends SearchResult> Optional<T> findQuickly(Function<SearchLimits, T> search) {
        T found = search.apply(new SearchLimits(QUICK_STEPS, limits.timeout()));
        return found.isPartial() ? Optional.empty() : Optional.of(found);
    }

    private <T extends SearchResult> T begin(Function<SearchLimits, T> search, T quick) {
        if (!processors.enter(wait.left(limits.timeout()))) {
            return quick;
        }
        try {
            return search.apply(new SearchLimits(FIRST_STEPS, limits.timeout()));
        } finally {
            processors.leave();
        }
    }

    private <T extends SearchResult> T goOn(Function<SearchLimits, T> search, T first, Duration left) {
        if (!enterLane(left)) {
            if (first.isEmpty()) {
                throw BusyException.ofSearch(config.patience());
            }
            return first;
        }
        try {
            Duration remaining = wait.left(limits.timeout());
            return remaining.isZero() ? first : search.apply(new SearchLimits(SearchLimits.USUAL.steps(), remaining));
        } finally {
            lanes.leave();
        }
    }

    private boolean enterLane(Duration left) {
        if (lanes.enter()) {
            return true;
        }
        if (waiting.incrementAndGet() > config.queue()) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return lanes.enter(left.compareTo(config.patience()) < 0 ? left : config.patience());
        } finally {
            waiting.decrementAndGet();
        }
    }
}
