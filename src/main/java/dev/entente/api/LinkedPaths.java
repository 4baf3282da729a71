package dev.entente.api;

import dev.entente.model.Period;
import dev.entente.network.FoundPaths;
import dev.entente.network.NoPath;
import dev.entente.network.NoPathReason;
import dev.entente.network.PathAssessment;
import dev.entente.network.PathScore;
import dev.entente.network.RankedPath;
import dev.entente.network.RelationPath;
import dev.entente.network.Relaxation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths that were found, from wherever.
 *
 * @param paths best first
 * @param isPartial whether a limit ended the search, so that there may be better ones
 * @param reason why there is none, as served; null where there is one
 * @param relaxations what would give one
 */
record LinkedPaths(
        List<LinkedPath> paths, boolean isPartial, @Nullable String reason, List<Relaxation> relaxations) {
    /** When a limit ended the search before a path, or the reason why there is none, was found. */
    static final String SEARCH_LIMIT = "search-limit";

    LinkedPaths {
        paths = List.copyOf(paths);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * A path.
     *
     * @param path it
     * @param held the days on which all of it may have held; null where there is no such day
     * @param score how good it is; null where Neo4j found it
     */
    record LinkedPath(
            RelationPath path,
            @Nullable Period held,
            @Nullable PathScore score) {}

    static LinkedPaths ofMemory(FoundPaths found) {
        return new LinkedPaths(
                found.paths().stream().map(LinkedPaths::linked).toList(), found.isPartial(), null, List.of());
    }

    static LinkedPaths ofNeo4j(List<RelationPath> found) {
        return new LinkedPaths(
                found.stream()
                        .map(path ->
                                new LinkedPath(path, PathAssessment.held(path).orElse(null), null))
                        .toList(),
                false,
                null,
                List.of());
    }

    static LinkedPaths none(NoPath why) {
        String reason = why.isPartial() && why.relaxations().isEmpty() ? SEARCH_LIMIT : why.reason();
        return new LinkedPaths(List.of(), false, reason, why.relaxations());
    }

    static LinkedPaths none(NoPathReason why) {
        return new LinkedPaths(List.of(), false, why.code(), List.of());
    }

    static LinkedPaths noneInTime() {
        return new LinkedPaths(List.of(), true, SEARCH_LIMIT, List.of());
    }

    private static LinkedPath linked(RankedPath path) {
        return new LinkedPath(path.path(), path.heldTogether() ? path.held() : null, path.score());
    }
}
