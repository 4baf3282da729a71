package dev.entente.load;

import dev.entente.graph.JobRequest;
import dev.entente.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param options what else its source is told, each {@code name=value}
 */
public record LoadRequest(
        String source,
        List<Path> files,
        @Nullable Path mapping,
        double maxUnusable,
        @Nullable Path quarantine,
        List<String> options) {
    private static final String MAX_UNUSABLE = "max-unusable=";
    private static final String QUARANTINE = "quarantine=";

    public LoadRequest {
        files = files.stream().map(LoadRequest::whole).toList();
        mapping = mapping == null ? null : whole(mapping);
        options = List.copyOf(options);
    }

    /** With nothing else to be told. */
    public LoadRequest(
            String source, List<Path> files, @Nullable Path mapping, double maxUnusable, @Nullable Path quarantine) {
        this(source, files, mapping, maxUnusable, quarantine, List.of());
    }

    /** The job that does it. */
    public JobRequest toJob() {
        List<String> all = new ArrayList<>(options);
        all.add(MAX_UNUSABLE + maxUnusable);
        if (quarantine != null) {
            all.add(QUARANTINE + whole(quarantine));
        }
        return new JobRequest(
                source,
                files.stream().map(Path::toString).toList(),
                mapping == null ? null : mapping.toString(),
                all,
                fingerprint(files, mapping));
    }

    /** Reads what {@link #toJob} wrote. */
    public static LoadRequest of(JobRequest job) {
        return new LoadRequest(
                job.source(),
                job.files().stream().map(Path::of).toList(),
                job.mapping() == null ? null : Path.of(job.mapping()),
                option(job, MAX_UNUSABLE).map(Double::parseDouble).orElse(LoadLimits.USUAL.maxUnusable()),
                option(job, QUARANTINE).map(Path::of).orElse(null),
                job.options().stream()
                        .filter(option -> !option.startsWith(MAX_UNUSABLE) && !option.startsWith(QUARANTINE))
                        .toList());
    }

    /** The values of an option, in their order. */
    public List<String> values(String name) {
        return options.stream()
                .filter(option -> option.startsWith(name + "="))
                .map(option -> option.substring(name.length() + 1))
                .toList();
    }

    public Optional<String> find(String name) {
        return values(name).stream().findFirst();
    }

    /** Whether files or mapping are not what they were when the job began. */
    boolean hasChangedSince(JobRequest job) {
        return !fingerprint(files, mapping).equals(job.fingerprint());
    }

    /** Whoever goes on with the job may stand in another folder. */
    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Optional<String> option(JobRequest job, String name) {
        return job.options().stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }

    /** Of each file, and each file below a folder: its name, length and time. */
    private static String fingerprint(List<Path> files, @Nullable Path mapping) {
        StringBuilder text = new StringBuilder();
        Stream.concat(files.stream(), Stream.ofNullable(mapping)).forEach(path -> {
            try (Stream<Path> below = Files.walk(path)) {
                below.sorted().forEach(file -> text.append(state(file)));
            } catch (IOException | UncheckedIOException e) {
                text.append(path).append(" is unreadable\n");
            }
        });
        return Fingerprint.of(text.toString());
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
