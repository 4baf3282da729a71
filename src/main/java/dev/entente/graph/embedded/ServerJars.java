package dev.entente.graph.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jars of the server, which the build resolves into the local Maven repository and lists in a file. */
final class ServerJars {
    /** Names the list where it is not in the build's own folder. */
    static final String LIST_PROPERTY = "entente.neo4j.jars";

    private static final String LIST = "neo4j-jars.txt";
    private static final String REMEDY =
            " Build Entente with ./mvnw package, or set QUARKUS_NEO4J_URI to use a Neo4j of your own.";

    /** The build tool's own jars, which stand in the list because it is one of its plugins that writes it. */
    private static final Pattern BUILD_TOOL =
            Pattern.compile("(ant|ant-launcher|maven-antrun-plugin|plexus-[a-z0-9-]+)-\\d.*\\.jar");

    private final Path list;

    private ServerJars(Path list) {
        this.list = list;
    }

    static ServerJars of(Path list) {
        return new ServerJars(list);
    }

    /** The list named by the system property, else the one beside our own classes, else that of the current folder. */
    static ServerJars get() {
        String named = System.getProperty(LIST_PROPERTY);
        if (named != null) {
            return new ServerJars(Path.of(named));
        }
        return new ServerJars(findBesideClasses().orElse(Path.of("target", LIST)));
    }

    /** The jars as the {@code -cp} of a Java command. */
    String classPath() {
        if (!Files.isReadable(list)) {
            throw new EmbeddedServerException(
                    "The list of Neo4j's jars is missing: " + list.toAbsolutePath() + "." + REMEDY);
        }
        List<Path> jars = read().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .filter(jar -> !BUILD_TOOL.matcher(jar.getFileName().toString()).matches())
                .toList();
        jars.stream().filter(jar -> !Files.isReadable(jar)).findFirst().ifPresent(jar -> {
            throw new EmbeddedServerException("Neo4j's jar " + jar + " is missing." + REMEDY);
        });
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> read() {
        try {
            return Files.readAllLines(list);
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot read " + list + " (" + e + ")." + REMEDY, e);
        }
    }

    private static Optional<Path> findBesideClasses() {
        CodeSource source = ServerJars.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        Path folder;
        try {
            folder = Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
        for (Path above = folder; above != null; above = above.getParent()) {
            Path candidate = above.resolve(LIST);
            if (Files.isReadable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
