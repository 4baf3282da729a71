package dev.entente.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The configuration of a network that a test keeps in a file of its own.
 *
 * @param file it
 * @param megabytes how large the network may be
 */
record SmallNetwork(Path file, long megabytes) implements NetworkConfig {
    SmallNetwork(Path file) {
        this(file, 100);
    }

    @Override
    public Optional<Long> maxMegabytes() {
        return Optional.of(megabytes);
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration checkInterval() {
        return Duration.ofSeconds(10);
    }
}
