package dev.entente.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The configuration of a network that a test keeps in a file of its own. */
record SmallNetwork(Path file) implements NetworkConfig {
    @Override
    public Optional<Long> maxMegabytes() {
        return Optional.of(100L);
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
