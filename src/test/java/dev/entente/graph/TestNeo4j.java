package dev.entente.graph;

import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.RunningServer;
import dev.entente.graph.embedded.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The one real Neo4j of a test run, started by the first test that asks and removed with its files at the end. In a plain test:
 * <pre>{@code
 * private final TestNeo4j neo4j = TestNeo4j.get();
 * @BeforeEach void empty() { neo4j.clear(); }   // then neo4j.driver()
 * }</pre>
 * A {@code @QuarkusTest} has it behind its injected {@code Driver} without doing anything, see {@link TestNeo4jResource}.
 */
public final class TestNeo4j {
    private static final String URI = "entente.test.neo4j.uri";
    private static final String PASSWORD = "entente.test.neo4j.password";
    private static final String FOLDERS = "test-neo4j-";

    private final String uri;
    private final String password;
    private final Driver driver;

    private TestNeo4j(String uri, String password) {
        this.uri = uri;
        this.password = password;
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic(EmbeddedServer.USER, password));
    }

    /** The server, started if it is not yet; a failure to start it fails every test that needs it. */
    public static TestNeo4j get() {
        return Holder.SERVER;
    }

    public String uri() {
        return uri;
    }

    public String user() {
        return EmbeddedServer.USER;
    }

    public String password() {
        return password;
    }

    /** A driver that stays open for the whole run: do not close it. */
    public Driver driver() {
        return driver;
    }

    /** Empties the graph and keeps the schema, with the migrations' own record of it. */
    public void clear() {
        try (Session session = driver.session()) {
            session.run("""
                    MATCH (n)
                    WHERE NOT n:__Neo4jMigration
                    DETACH DELETE n
                    """).consume();
        }
    }

    /** Some ports nobody listens on, all different. */
    public static List<Integer> freePorts(int count) {
        try {
            ServerSocket[] sockets = new ServerSocket[count];
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            }
            List<Integer> ports =
                    Stream.of(sockets).map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestNeo4j open() {
        // Quarkus loads this class several times over; the properties of the process are what they share.
        synchronized (System.class) {
            if (System.getProperty(URI) == null) {
                start();
            }
            return new TestNeo4j(System.getProperty(URI), System.getProperty(PASSWORD));
        }
    }

    private static void start() {
        Path target = Path.of("target").toAbsolutePath();
        removeLeftOvers(target);
        Path folder = target.resolve(FOLDERS + ProcessHandle.current().pid());
        List<Integer> ports = freePorts(2);
        EmbeddedServer server = new EmbeddedServer(new ServerSettings(folder, ports.get(0), ports.get(1), 512, 64));
        RunningServer running = server.start();
        System.setProperty(URI, running.boltUri());
        System.setProperty(PASSWORD, server.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server)));
    }

    /** Runs that were killed leave a server and a folder, named after the process that is gone. */
    private static void removeLeftOvers(Path target) {
        try (Stream<Path> folders = Files.list(target)) {
            folders.filter(folder -> folder.getFileName().toString().matches(FOLDERS + "\\d+"))
                    .filter(folder -> ProcessHandle.of(Long.parseLong(
                                    folder.getFileName().toString().substring(FOLDERS.length())))
                            .isEmpty())
                    .forEach(folder -> remove(new EmbeddedServer(new ServerSettings(folder, 1, 2, 512, 64))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(EmbeddedServer server) {
        // Killed, since its data are thrown away: a clean stop would cost every run four seconds.
        server.findRunning().flatMap(running -> ProcessHandle.of(running.pid())).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        try (Stream<Path> files = Files.walk(server.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the server when first asked for. */
    private static final class Holder {
        static final TestNeo4j SERVER = open();
    }
}
