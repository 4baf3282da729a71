package dev.entente.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** This very program as a process of its own that serves the API on loopback, for a benchmark that asks it over HTTP. */
final class ServedProgram implements AutoCloseable {
    private static final String JAR = "quarkus-run.jar";
    private static final long PAUSE_MILLIS = 200;
    private static final int START_SECONDS = 600;

    private final Process process;
    private final Thread stopping;
    private final Path log;

    private ServedProgram(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.stopping = new Thread(process::destroy, "served-program");
        // Who ends the benchmark early ends its server too.
        Runtime.getRuntime().addShutdownHook(stopping);
    }

    /** Whether this process runs from what the build made, which alone can be started once more. */
    static boolean canStart() {
        return jar().endsWith(JAR);
    }

    /**
     * Starts it.
     *
     * @param heapMegabytes the most its heap may grow to
     * @param environment what it is told, besides what we were told
     * @param log takes what it prints
     */
    static ServedProgram start(int heapMegabytes, Map<String, String> environment, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC"));
        for (String name : List.of("entente.neo4j.jars", "entente.samples")) {
            String value = System.getProperty(name);
            if (value != null) {
                command.add("-D" + name + "=" + value);
            }
        }
        command.addAll(List.of("-jar", jar(), "serve"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return new ServedProgram(builder.start(), log);
    }

    /** Waits until it answers as it should. */
    void await(BooleanSupplier isReady) {
        long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!isReady.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The served program did not start; it says why in " + log);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the served program started", e);
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopping);
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String jar() {
        return System.getProperty("java.class.path");
    }
}
