package dev.entente.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a reading query may cost. */
@ConfigMapping(prefix = "entente.queries")
public interface QueryLimits {
    /** After this a reading query is given up and answered as such. */
    @WithDefault("10s")
    Duration timeout();
}
