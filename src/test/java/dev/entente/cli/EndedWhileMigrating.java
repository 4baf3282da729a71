package dev.entente.cli;

import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.ServerSettings;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.neo4j.driver.Driver;
import picocli.CommandLine;

/** {@code migrate} in a process of its own, whose driver answers nothing until the process is asked to end, and is closed then. */
final class EndedWhileMigrating {
    private EndedWhileMigrating() {}

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndedWhileMigrating.class.getName(),
                        folder.toString())
                .start();
    }

    public static void main(String[] arguments) {
        CountDownLatch isEnding = new CountDownLatch(1);
        CountDownLatch isReported = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            isEnding.countDown();
            await(isReported);
        }));
        EmbeddedServer server = new EmbeddedServer(new ServerSettings(Path.of(arguments[0]), 1, 2, 512, 64));
        MigrateCommand migrate = new MigrateCommand(
                new GraphServer(server, new OtherNeo4j(1, 2, Optional.empty(), false, false), "bolt://127.0.0.1:1"),
                new SchemaMigrations(closedWhen(isEnding)));
        Commands.line(migrate, CommandLine.defaultFactory()).execute();
        isReported.countDown();
    }

    /** One that is configured from outside, so that none is started. */
    private record OtherNeo4j(int boltPort, int httpPort, Optional<Path> jars, boolean fullCompiler, boolean embedded)
            implements Neo4jConfig {}

    private static Driver closedWhen(CountDownLatch isEnding) {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    System.out.println("migrating");
                    await(isEnding);
                    throw new IllegalStateException("This driver instance has already been closed");
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
