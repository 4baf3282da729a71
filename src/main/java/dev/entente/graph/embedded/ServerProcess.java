package dev.entente.graph.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The operating system's side of the server: starting a Java process, finding it again, ending it. */
final class ServerProcess {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    /**
     * Leaves its pid before it becomes Java, so that no server is ever without a pid file. A session of its own keeps the
     * terminal's Ctrl-C and Ctrl-Z away; where there is no setsid, ignored signals do most of that.
     */
    private static final String DETACHED = """
            echo $$ > "$1"
            if command -v setsid > /dev/null; then exec setsid "$2" "@$3"; fi
            trap '' INT HUP
            exec "$2" "@$3"
            """;

    /** In the foreground the server's own output joins our log. */
    private static final String ATTACHED = """
            echo $$ > "$1"
            exec "$2" "@$3" 1>&2
            """;

    private final ServerHome home;

    ServerProcess(ServerHome home) {
        this.home = home;
    }

    /** @param options of the server's command line, for this start alone */
    Process launchDetached(ServerSettings settings, ServerJars jars, String... options) {
        ProcessBuilder builder = command(DETACHED, settings, jars, options)
                .redirectErrorStream(true)
                .redirectOutput(home.consoleLog().toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        return launch(builder);
    }

    Process launchAttached(ServerSettings settings, ServerJars jars) {
        return launch(command(ATTACHED, settings, jars).inheritIO());
    }

    /** Gives the server that has never run its first password, by a process that ends at once. */
    void setInitialPassword(String password, ServerJars jars) {
        Path arguments = home.folder().resolve("run/set-initial-password.arguments");
        try {
            Files.deleteIfExists(arguments);
            // In a file only we may read: command lines are open to every user of the machine.
            ServerHome.createSecret(
                    arguments,
                    argumentLines(List.of(
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            jars.classPath(),
                            "org.neo4j.cli.AdminTool",
                            "dbms",
                            "set-initial-password",
                            password)));
            ProcessBuilder builder = new ProcessBuilder(java(), "@" + arguments).redirectErrorStream(true);
            withEnvironment(builder)
                    .redirectOutput(home.consoleLog().toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            int exit = launch(builder).waitFor();
            if (exit != 0) {
                throw new EmbeddedServerException("Neo4j did not take its first password. It said:\n" + logTail());
            }
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot write " + arguments + " (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while setting Neo4j's first password.", e);
        } finally {
            delete(arguments);
        }
    }

    /**
     * Starts one of Neo4j's own tools, with its output to be read.
     *
     * @param command everything behind {@code java}
     * @param arguments the file to put it into: it may be longer than a command line
     * @param configuration the folder of the tool's {@code neo4j.conf}
     */
    Process launchTool(List<String> command, Path arguments, Path configuration) {
        ServerHome.write(arguments, argumentLines(command));
        ProcessBuilder builder = withEnvironment(new ProcessBuilder(java(), "@" + arguments))
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("NEO4J_CONF", configuration.toString());
        return launch(builder);
    }

    /** The server's process, if the pid file names one that is alive and really is the server of this home. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(home.pidFile())) {
            return Optional.empty();
        }
        String text = ServerHome.read(home.pidFile()).strip();
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    /** Asks the process to end, waits, and ends it by force when it does not. */
    void stop(ProcessHandle process) {
        process.destroy();
        if (!ends(process, STOP_PATIENCE)) {
            process.destroyForcibly();
            ends(process, STOP_PATIENCE);
        }
        delete(home.pidFile());
    }

    /** The last lines of what the server printed. */
    String logTail() {
        int most = 20;
        if (!Files.exists(home.consoleLog())) {
            return "(nothing)";
        }
        List<String> lines = ServerHome.read(home.consoleLog()).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }

    private boolean isOurs(ProcessHandle process) {
        // A pid may have gone to another program since. Ours names the argument file of this very folder.
        String mark = "@" + home.argumentFile();
        return Arrays.asList(process.info().arguments().orElse(new String[0])).contains(mark);
    }

    private ProcessBuilder command(String script, ServerSettings settings, ServerJars jars, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=" + (settings.compiler() == ServerSettings.Compiler.QUICK ? 1 : 4),
                // C1 alone would have 48 MB, which loads of three data sets fill: queries fail then. This is
                // what both compilers together have.
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                // As with Neo4j's own launcher, a plug-in may come with parts of the server: they are found
                // here.
                jars.classPath() + File.pathSeparator + home.pluginFolder().resolve("*"),
                "org.neo4j.server.CommunityEntryPoint",
                "--home-dir=" + home.folder(),
                "--config-dir=" + home.configurationFolder(),
                "--console-mode"));
        arguments.addAll(List.of(options));
        ServerHome.write(home.argumentFile(), argumentLines(arguments));
        return withEnvironment(new ProcessBuilder(
                "/bin/sh",
                "-c",
                script,
                "neo4j",
                home.pidFile().toString(),
                java(),
                home.argumentFile().toString()));
    }

    private ProcessBuilder withEnvironment(ProcessBuilder builder) {
        builder.environment().put("NEO4J_HOME", home.folder().toString());
        builder.environment().put("NEO4J_CONF", home.configurationFolder().toString());
        // The server must not keep a folder busy that the user may want to remove.
        return builder.directory(home.folder().toFile());
    }

    private static Process launch(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot start a process (" + e + ").", e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** As java reads an argument file: one argument a line, quoted, since paths may hold blanks. */
    private static String argumentLines(List<String> arguments) {
        StringBuilder lines = new StringBuilder();
        for (String argument : arguments) {
            lines.append('"').append(argument.replace("\\", "\\\\")).append("\"\n");
        }
        return lines.toString();
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Waiting.aMoment();
        }
        return true;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot delete " + file + " (" + e + ").", e);
        }
    }
}
