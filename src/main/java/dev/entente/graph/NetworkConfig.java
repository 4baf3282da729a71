package dev.entente.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The network kept in memory. */
@ConfigMapping(prefix = "entente.network")
public interface NetworkConfig {
    /** How many megabytes it may take; a larger graph is answered from Neo4j, and with 0 every graph is. By default half of the Java heap. */
    Optional<Long> maxMegabytes();

    /** How often what has changed is looked for. */
    @WithDefault("1s")
    Duration interval();

    /**
     * How often it is checked whether anybody has written but loads, as by hand in the Browser. What was changed so is shown after twice this time, plus the time
     * that comparing takes, and after the end of a load that is running.
     */
    @WithDefault("10s")
    Duration checkInterval();

    /** Where it is kept between two starts. */
    Path file();
}
