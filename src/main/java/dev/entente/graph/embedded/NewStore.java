package dev.entente.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The store of a server that has never run, made of files by Neo4j's importer. Everything lies in a folder aside until {@link #publish}, which puts the
 * finished store into its place in one step: whatever happens before, the server knows of no store. Keeps the server from being started meanwhile.
 *
 * <pre>{@code
 * try (NewStore store = NewStore.open(settings)) {
 *     // write files into store.workFolder()
 *     store.importFiles(arguments, line -> {});
 *     store.publish();
 * }
 * }</pre>
 */
public final class NewStore implements AutoCloseable {
    /** The importer's own heap; what grows with the graph it keeps outside of it. */
    private static final int IMPORTER_HEAP_MEGABYTES = 1024;

    private final ServerHome home;
    private final ServerJars jars;
    private final FileLock lock;
    private final Path work;
    private final Thread endOfProcess;

    private NewStore(ServerHome home, ServerJars jars, FileLock lock) {
        this.home = home;
        this.jars = jars;
        this.lock = lock;
        this.work = home.folder()
                .resolve(InterruptedImports.FOLDER + ProcessHandle.current().pid());
        this.endOfProcess = new Thread(() -> deleteQuietly(work));
    }

    /**
     * Prepares the folder of a server for its first store, and removes what an interrupted import has left there.
     *
     * @throws EmbeddedServerException when the server runs, or has a store already
     */
    public static NewStore open(ServerSettings settings) {
        return open(settings, ServerJars.get());
    }

    static NewStore open(ServerSettings settings, ServerJars jars) {
        ServerHome home = new ServerHome(settings.folder());
        jars.classPath();
        FileLock lock = home.lock();
        NewStore store = new NewStore(home, jars, lock);
        try {
            store.checkEmpty();
            InterruptedImports.remove(home);
            Files.createDirectories(store.work.resolve("conf"));
            Files.createDirectories(store.files());
            Runtime.getRuntime().addShutdownHook(store.endOfProcess);
            return store;
        } catch (IOException e) {
            EmbeddedServer.release(lock);
            throw FullDisk.explain("Cannot prepare " + store.work, home.folder(), e);
        } catch (RuntimeException e) {
            EmbeddedServer.release(lock);
            throw e;
        }
    }

    /** The folder for the importer's files and for all that is needed to make them; it is deleted in the end. */
    public Path workFolder() {
        return files();
    }

    /**
     * Runs the importer, in a process of its own.
     *
     * @param arguments its {@code --nodes}, {@code --relationships} and what else it must know of the files
     * @param progress is told what it is at, as {@code Relationship import 35 %}
     * @throws EmbeddedServerException with its last words, when it fails
     */
    public ImportedRows importFiles(List<String> arguments, Consumer<String> progress) {
        writeConfiguration();
        StoreImporter importer = new StoreImporter(home, jars, work, IMPORTER_HEAP_MEGABYTES);
        return importer.run(arguments, progress);
    }

    /** Puts the finished store where the server will find it. */
    public void publish() {
        Path data = home.folder().resolve("data");
        try {
            // Nothing but the first password's file can be there; the next start writes it anew.
            FolderTree.delete(data);
            Files.move(work.resolve("data"), data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FullDisk.explain("Cannot put the new store into " + data, home.folder(), e);
        }
    }

    @Override
    public void close() {
        deleteQuietly(work);
        EmbeddedServer.release(lock);
        try {
            Runtime.getRuntime().removeShutdownHook(endOfProcess);
        } catch (IllegalStateException processEnds) {
            return;
        }
    }

    private void checkEmpty() {
        Optional<ProcessHandle> running = new ServerProcess(home).find();
        if (running.isPresent() || home.hasUsers() || Files.exists(home.folder().resolve("data/databases/neo4j"))) {
            throw new EmbeddedServerException("There is a graph in " + home.folder()
                    + " already, and an offline load makes a new one. Load online (without --offline), or choose a folder"
                    + " without a graph with ENTENTE_HOME.");
        }
    }

    private Path files() {
        return work.resolve("files");
    }

    private void writeConfiguration() {
        ServerHome.write(work.resolve("conf/neo4j.conf"), """
                server.directories.data=%s
                server.directories.logs=%s
                db.tx_log.preallocate=false
                """.formatted(work.resolve("data"), work.resolve("logs")));
    }

    private static void deleteQuietly(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // The next offline load removes it.
            return;
        }
    }
}
