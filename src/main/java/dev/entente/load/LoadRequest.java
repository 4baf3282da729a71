package dev.entente.load;

import dev.entente.graph.JobRequest;
import dev.entente.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants loaded.
 *
 * @param source the name of a data set, or of the user's own mapping
 * @param files its files
 * @param mapping the user's own mapping file; null for a shipped one
 * @param maxUnusable the share of rows that may be unusable, 0 to 1
 * @param quarantine where unusable rows go; null for the usual place
 */
public record LoadRequest(
        String source,
        List<Path> files,
        @Nullable Path mapping,
        double maxUnusable,
        @Nullable Path quarantine) {
    private static final String MAX_UNUSABLE = "max-unusable=";
    private static final String QUARANTINE = "quarantine=";

    public LoadRequest {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    /**
     * The job that does it.
     *
     * @throws UnusableRequestException when a file cannot be read
     */
    public JobRequest toJob() {
        List<String> options = new ArrayList<>();
        options.add(MAX_UNUSABLE + maxUnusable);
        if (quarantine != null) {
            options.add(QUARANTINE + quarantine.toAbsolutePath().normalize());
        }
        return new JobRequest(
                source,
                files.stream().map(Path::toString).toList(),
                mapping == null ? null : mapping.toAbsolutePath().normalize().toString(),
                options,
                fingerprint(files, mapping));
    }

    /** Reads what {@link #toJob} wrote. */
    public static LoadRequest of(JobRequest job) {
        return new LoadRequest(
                job.source(),
                job.files().stream().map(Path::of).toList(),
                job.mapping() == null ? null : Path.of(job.mapping()),
                option(job, MAX_UNUSABLE).map(Double::parseDouble).orElse(LoadLimits.USUAL.maxUnusable()),
                option(job, QUARANTINE).map(Path::of).orElse(null));
    }

    /** Whether files or mapping are not what they were when the job began. */
    boolean hasChangedSince(JobRequest job) {
        return !fingerprint(files, mapping).equals(job.fingerprint());
    }

    private static Optional<String> option(JobRequest job, String name) {
        return job.options().stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }

    private static String fingerprint(List<Path> files, @Nullable Path mapping) {
        StringBuilder text = new StringBuilder();
        Stream.concat(files.stream(), Stream.ofNullable(mapping)).forEach(file -> {
            try {
                text.append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            } catch (IOException e) {
                throw new UnusableRequestException(
                        "Cannot read " + file + "; give the path of a file that is there", e);
            }
        });
        return Fingerprint.of(text.toString());
    }
}
