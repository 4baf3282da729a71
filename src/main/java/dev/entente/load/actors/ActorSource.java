package dev.entente.load.actors;

import dev.entente.load.LoadLimits;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Dictionaries of actors: their rows are first what could not be used of a file, or not as it stands, then its actors. */
public final class ActorSource implements RowSource {
    /** The name of such jobs. */
    public static final String NAME = "actors";

    /** Dictionaries are full of entries that are left out. */
    public static final double MAX_UNUSABLE = 1;

    private static final LoadLimits LIMITS = new LoadLimits(500, 500, Duration.ofSeconds(5), MAX_UNUSABLE);

    private final List<Path> files;
    private final Gazetteer gazetteer;

    /** @param gazetteer the shipped names, which win over those brought */
    public ActorSource(List<Path> files, Gazetteer gazetteer) {
        this.files = List.copyOf(files);
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalLong sizeBytes() {
        return OptionalLong.of(files.stream().mapToLong(ActorSource::size).sum());
    }

    @Override
    public LoadLimits limits() {
        return LIMITS;
    }

    @Override
    public RowReadings open(long afterRow) {
        return new ActorReadings(files, gazetteer, afterRow);
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // It is an issue when its turn comes.
            return 0;
        }
    }
}
