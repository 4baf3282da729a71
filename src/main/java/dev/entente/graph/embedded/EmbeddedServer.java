package dev.entente.graph.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A Neo4j Community server in a process of its own. It outlives the command that started it, keeps its data, and is found
 * again by the next command.
 */
public final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /** The only user of a fresh Neo4j. */
    public static final String USER = "neo4j";

    /** Recovery of a big store after a crash takes its time. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private static final String OUT_OF_MEMORY = "OutOfMemoryError";

    /**
     * A full disk tears the transaction log, and what recovery then takes for the length of an array may be anything that an int holds: with the usual heap the
     * server ends there at every start, with this one (tried: 4 and 6 GB) it finds the log's sound end. It is asked for only where the usual one did not do.
     */
    private static final int RECOVERY_HEAP_MEGABYTES = 4096;

    /** For one start after {@link TornLog}: always, it would cut off what was committed behind any damage. */
    private static final String CUT_TORN_END = "internal.dbms.tx_log.fail_on_corrupted_log_files=false";

    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(2);

    private final ServerSettings settings;
    private final ServerHome home;
    private final ServerProcess process;
    private final ServerJars jars;
    private final ServerUsers users;
    private boolean isStartedHere;

    public EmbeddedServer(ServerSettings settings) {
        this(settings, ServerJars.get());
    }

    EmbeddedServer(ServerSettings settings, ServerJars jars) {
        this.settings = settings;
        this.home = new ServerHome(settings.folder());
        this.process = new ServerProcess(home);
        this.users = new ServerUsers(home.folder().resolve("run/users"));
        this.jars = jars;
    }

    /** The password of {@link #USER}, made at random when the server has never run. */
    public String password() {
        return home.password();
    }

    public Path passwordFile() {
        return home.passwordFile();
    }

    public Path folder() {
        return home.folder();
    }

    /** Gives the server, which must not run yet, these jars of procedures instead of those it has. */
    public void replacePlugins(List<Path> jars) throws IOException {
        home.makeFolders();
        try (Stream<Path> former = Files.list(home.pluginFolder())) {
            for (Path jar : former.toList()) {
                Files.delete(jar);
            }
        }
        for (Path jar : jars) {
            Files.createSymbolicLink(home.pluginFolder().resolve(jar.getFileName()), jar.toAbsolutePath());
        }
    }

    /** The address drivers find the server at: where it runs, or else where it would be started. */
    public String boltUri() {
        return findRunning()
                .orElse(new RunningServer(0, settings.boltPort(), settings.httpPort()))
                .boltUri();
    }

    /** The server, if its process is alive, even when it does not answer yet. */
    public Optional<RunningServer> findRunning() {
        return process.find().map(this::describe);
    }

    /** Whether the server that runs answers on both its ports. */
    public boolean answers(RunningServer server) {
        return answersHttp(server.httpPort()) && listens(server.boltPort());
    }

    /**
     * Returns the server that runs already, or starts one and returns when it answers.
     *
     * @throws EmbeddedServerException saying what to change, when it cannot be started
     */
    public RunningServer start() {
        FileLock lock = home.lock();
        try {
            users.join();
            Optional<ProcessHandle> found = process.find();
            if (found.isPresent()) {
                return awaitAnswer(found.get());
            }
            InterruptedImports.remove(home);
            prepare();
            isStartedHere = true;
            return launch();
        } finally {
            release(lock);
        }
    }

    private RunningServer launch() {
        try {
            return launch(settings);
        } catch (EmbeddedServerException e) {
            if (!process.logTail().contains(OUT_OF_MEMORY)) {
                throw e;
            }
        }
        return launch(settings.withHeapMegabytes(RECOVERY_HEAP_MEGABYTES));
    }

    private RunningServer launch(ServerSettings memory) {
        ServerLog log = ServerLog.fromNow(home.serverLog());
        ProcessHandle started = process.launchDetached(memory, jars).toHandle();
        RunningServer running = awaitAnswer(started);
        Optional<TornLog> torn = TornLog.find(log.text(), home.transactionFolder());
        if (torn.isEmpty()) {
            return running;
        }
        process.stop(started);
        return launchCutting(torn.get(), memory);
    }

    /** Has the database leave out an end of its log that it could not read, where nothing that was committed is in it. */
    private RunningServer launchCutting(TornLog torn, ServerSettings memory) {
        if (torn.isFollowedByCommits()) {
            throw new EmbeddedServerException("Neo4j's transaction log cannot be read from " + torn
                    + " on, and transactions that were committed seem to lie behind that: nothing was changed. Restore "
                    + home.folder()
                    + " from a copy; or give those transactions up by one start of Neo4j with " + CUT_TORN_END
                    + " (bin/neo4j, or org.neo4j.server.CommunityEntryPoint with -c).");
        }
        ServerLog log = ServerLog.fromNow(home.serverLog());
        ProcessHandle started =
                process.launchDetached(memory, jars, "-c", CUT_TORN_END).toHandle();
        RunningServer running = awaitAnswer(started);
        if (TornLog.isDatabaseDown(log.text())) {
            process.stop(started);
            throw new EmbeddedServerException("Neo4j's transaction log cannot be read from " + torn
                    + " on, and the database did not start without that end either. " + home.serverLog()
                    + " says why.");
        }
        LOG.warn("Neo4j's transaction log could not be read from " + torn
                + " on, as when a disk fills while a transaction is written. That torn end is cut off; all transactions that were committed are"
                + " kept, and none is behind it. A load that ended then goes on by: entente load --resume JOB");
        return running;
    }

    /**
     * Runs the server in the foreground, its log on our standard error, until it or we are ended.
     *
     * @return the server's exit code
     * @throws EmbeddedServerException when one runs already or it cannot be started
     */
    public int runInForeground() {
        Process server;
        FileLock lock = home.lock();
        try {
            findRunning().ifPresent(running -> {
                throw new EmbeddedServerException(
                        "Neo4j runs already (process " + running.pid() + "). Stop it first: entente neo4j stop");
            });
            prepare();
            server = process.launchAttached(settings, jars);
        } finally {
            release(lock);
        }
        ProcessHandle handle = server.toHandle();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.stop(handle)));
        try {
            return server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while Neo4j ran.", e);
        }
    }

    /**
     * Ends the server: asks first, and forces it when it does not listen.
     *
     * @return the server that was ended, empty when none ran
     */
    public Optional<RunningServer> stop() {
        FileLock lock = home.lock();
        try {
            Optional<ProcessHandle> found = process.find();
            Optional<RunningServer> described = found.map(this::describe);
            found.ifPresent(process::stop);
            return described;
        } finally {
            release(lock);
        }
    }

    /**
     * Ends the server if no other process uses it, and it was started here or by one that has left it so.
     *
     * @return the server that runs on; empty where none does
     */
    public Optional<RunningServer> leave() {
        FileLock lock = home.lock();
        try {
            boolean isLast = users.leave();
            Optional<ProcessHandle> found = process.find();
            if (found.isPresent() && (isStartedHere || home.isLeft(found.get().pid()))) {
                if (isLast) {
                    process.stop(found.get());
                    return Optional.empty();
                }
                home.leave(found.get().pid());
            }
            return found.map(this::describe);
        } finally {
            release(lock);
        }
    }

    /**
     * Begins the server's first store.
     *
     * @throws EmbeddedServerException when it runs, or has a store already
     */
    public NewStore newStore() {
        return NewStore.open(settings, jars);
    }

    private void prepare() {
        checkFree(settings.boltPort(), "Bolt", "ENTENTE_NEO4J_BOLT_PORT", "entente.neo4j.bolt-port");
        checkFree(settings.httpPort(), "the Neo4j Browser", "ENTENTE_NEO4J_HTTP_PORT", "entente.neo4j.http-port");
        home.writeConfiguration(settings);
        String password = home.password();
        if (!home.hasUsers()) {
            process.setInitialPassword(password, jars);
        }
    }

    private RunningServer awaitAnswer(ProcessHandle handle) {
        RunningServer server = describe(handle);
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (answers(server)) {
                return server;
            }
            if (!handle.isAlive()) {
                throw new EmbeddedServerException("Neo4j ended while it started. The last lines of " + home.consoleLog()
                        + ":\n" + process.logTail());
            }
            Waiting.aMoment();
        }
        throw new EmbeddedServerException("Neo4j (process " + server.pid() + ") has not answered on ports "
                + server.httpPort() + " and " + server.boltPort() + " for " + START_PATIENCE.toMinutes()
                + " minutes. The last lines of " + home.consoleLog() + ":\n" + process.logTail());
    }

    private RunningServer describe(ProcessHandle handle) {
        return new RunningServer(handle.pid(), home.configuredPort("bolt"), home.configuredPort("http"));
    }

    private static void checkFree(int port, String use, String environment, String property) {
        // SO_REUSEADDR lets connections that are still fading out pass, and only those.
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(ServerHome.HOST), port));
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "Port " + port + ", meant for " + use + ", cannot be used (" + e.getMessage()
                            + "): another program listens there. Stop that program, or choose another port with "
                            + environment + " (or -D" + property + ").",
                    e);
        }
    }

    private static boolean answersHttp(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + ServerHome.HOST + ":" + port + "/")
                            .toURL()
                            .openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout((int) ANSWER_PATIENCE.toMillis());
            connection.setReadTimeout((int) ANSWER_PATIENCE.toMillis());
            try {
                return connection.getResponseCode() < 500;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            socket.connect(new InetSocketAddress(ServerHome.HOST, port), (int) ANSWER_PATIENCE.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot release " + lock + " (" + e + ").", e);
        }
    }
}
