package dev.entente.cli;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} shows. */
@Singleton
@Unremovable
public final class Version implements IVersionProvider {
    private final String version;

    Version(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"entente " + version};
    }
}
