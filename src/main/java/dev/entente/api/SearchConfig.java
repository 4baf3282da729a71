package dev.entente.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many searches of the network may take long at once. */
@ConfigMapping(prefix = "entente.searches")
interface SearchConfig {
    /** How many long searches run at once; by default as many as there are processors. */
    OptionalInt parallel();

    /** How many more wait for one of these to end; each holds one of the server's threads. */
    @WithDefault("16")
    int queue();

    /** How long one waits at most. */
    @WithDefault("1s")
    Duration patience();
}
