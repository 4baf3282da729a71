package dev.entente.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to load.
 *
 * @param source the name of what is loaded, in kebab case: of one source one job runs at a time
 * @param files the files, as absolute paths
 * @param mapping the mapping file, where it is the user's own; null for a shipped one
 * @param options what else its loader needs to do just the same again, as loaders write it
 * @param fingerprint changes when the files may have changed, so that a job goes on with nothing but the rows it began with
 */
public record JobRequest(
        String source, List<String> files, @Nullable String mapping, List<String> options, String fingerprint) {
    public JobRequest {
        files = List.copyOf(files);
        options = List.copyOf(options);
    }
}
