package dev.entente.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of {@code neo4j-admin database import full}, from the server's own jars. Used once. */
final class StoreImporter {
    private static final Pattern PHASE = Pattern.compile("\\(\\d/\\d\\) (.+?) \\d{4}-.*");
    private static final Pattern PERCENT = Pattern.compile(".*?(\\d+)% .*");
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d+) (nodes|relationships)");
    private static final int LAST_LINES = 15;

    private final ServerHome home;
    private final ServerJars jars;
    private final Path work;
    private final int heapMegabytes;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private String phase = "Start";
    private long nodes;
    private long relationships;
    private Duration processorTime = Duration.ZERO;

    StoreImporter(ServerHome home, ServerJars jars, Path work, int heapMegabytes) {
        this.home = home;
        this.jars = jars;
        this.work = work;
        this.heapMegabytes = heapMegabytes;
    }

    ImportedRows run(List<String> arguments, Consumer<String> progress) {
        long start = System.nanoTime();
        Process process = start(arguments);
        // Else it would go on without us.
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        int exit;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                processorTime = process.info().totalCpuDuration().orElse(processorTime);
                read(line, progress);
            }
            exit = process.waitFor();
        } catch (IOException e) {
            throw new EmbeddedServerException("Lost Neo4j's importer (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while Neo4j imported.", e);
        } finally {
            process.destroyForcibly();
            forget(end);
        }
        if (exit != 0) {
            throw failure(exit);
        }
        return new ImportedRows(nodes, relationships, Duration.ofNanos(System.nanoTime() - start), processorTime);
    }

    private Process start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + heapMegabytes + "m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                jars.classPath(),
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "--report-file=" + work.resolve("import.report")));
        command.addAll(arguments);
        command.add("neo4j");
        return new ServerProcess(home).launchTool(command, work.resolve("import.arguments"), work.resolve("conf"));
    }

    private void read(String line, Consumer<String> progress) {
        Matcher percent = PERCENT.matcher(line);
        if (percent.matches()) {
            progress.accept(phase + " " + percent.group(1) + " %");
            return;
        }
        Matcher begun = PHASE.matcher(line);
        if (begun.matches()) {
            phase = begun.group(1);
        }
        Matcher count = COUNT.matcher(line);
        if (count.matches()) {
            long number = Long.parseLong(count.group(1));
            if (count.group(2).equals("nodes")) {
                nodes = number;
            } else {
                relationships = number;
            }
        }
        if (!line.isBlank()) {
            lastLines.add(line);
            if (lastLines.size() > LAST_LINES) {
                lastLines.remove();
            }
        }
    }

    private EmbeddedServerException failure(int exit) {
        String said = lastLines.stream().collect(Collectors.joining("\n"));
        return new EmbeddedServerException(
                FullDisk.isMeantBy(said)
                        ? FullDisk.advice(home.folder()) + "."
                        : "Neo4j's importer failed (exit code " + exit + "); there is no store. It said:\n" + said);
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException processEnds) {
            return;
        }
    }
}
