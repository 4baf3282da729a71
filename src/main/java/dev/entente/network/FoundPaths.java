package dev.entente.network;

import java.util.List;

/**
 * What a search for paths found.
 *
 * @param paths best first
 * @param isPartial whether a limit ended the search before all was looked at: there may be better paths, or any
 */
public record FoundPaths(List<RankedPath> paths, boolean isPartial) implements SearchResult {
    public FoundPaths {
        paths = List.copyOf(paths);
    }

    @Override
    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
