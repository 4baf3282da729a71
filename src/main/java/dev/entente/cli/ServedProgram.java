package dev.entente.cli;

import dev.entente.api.benchmark.HttpAnswers;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.model.EntityId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** This program, serving the API in a process of its own, so that what is measured is what users get. */
final class ServedProgram implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    private static final int END_SECONDS = 30;
    private static final long PAUSE_MILLIS = 200;
    /** The network, once more while it is sorted, and room to answer. */
    private static final long HEAP_BYTES_PER_RELATION = 200;

    private static final long HEAP_MEGABYTES = 512;
    private static final int MEGABYTE = 1 << 20;

    private final Process process;
    private final int port;
    private final Path log;

    private ServedProgram(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** The built program; empty where these classes run without it, as in a test. */
    static Optional<Path> findJar() {
        Path path = Path.of(System.getProperty("java.class.path", ""));
        return path.endsWith("quarkus-run.jar") ? Optional.of(path.toAbsolutePath()) : Optional.empty();
    }

    /**
     * Starts it on a graph.
     *
     * @param relations how many there are
     */
    static ServedProgram start(Path jar, Path home, int port, String neo4jUri, String password, long relations)
            throws IOException {
        long heap = HEAP_MEGABYTES + relations * HEAP_BYTES_PER_RELATION / MEGABYTE;
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-Xmx" + heap + "m", "-Dentente.network.max-megabytes=" + heap, "-jar"));
        command.addAll(List.of(jar.toString(), "serve"));
        Path log = home.resolve("serve.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "ENTENTE_HOME", home.toString(),
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_NEO4J_URI", neo4jUri,
                        "QUARKUS_NEO4J_AUTHENTICATION_USERNAME", EmbeddedServer.USER,
                        "QUARKUS_NEO4J_AUTHENTICATION_PASSWORD", password));
        return new ServedProgram(builder.start(), port, log);
    }

    /** Waits until it answers from memory. */
    HttpAnswers answers(EntityId anEntity) throws InterruptedException {
        HttpAnswers answers = new HttpAnswers(port);
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (!answers.answersFromMemory(anEntity)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The API has not answered from memory; see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return answers;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
