package dev.entente.cli;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded server's settings. */
@ConfigMapping(prefix = "entente.neo4j")
public interface Neo4jConfig {
    /** The port drivers connect to. */
    @WithDefault("7687")
    int boltPort();

    /** The port of the Neo4j Browser. */
    @WithDefault("7474")
    int httpPort();

    /** The list of the server's jars, where it is not in the build's folder. */
    Optional<Path> jars();

    /**
     * Whether a server that is started has its code compiled fully: slower to start, more than twice as fast at writing. Where it is not said, {@link Main}
     * settles it: so for loads of data sets.
     */
    @WithDefault("false")
    boolean fullCompiler();

    /** Whether the embedded server is the one to use; settled by {@link Main}, not by people. */
    @WithDefault("false")
    boolean embedded();
}
