package dev.entente.api;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What may be loaded over HTTP. */
@ConfigMapping(prefix = "entente.jobs")
interface JobsConfig {
    /** The folders whose files may be loaded, as absolute paths; none, so that nothing can be, unless they are named. */
    Optional<List<Path>> allowedFolders();
}
