package dev.entente.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of an embedded server: its configuration, password, process id, logs and data. */
final class ServerHome {
    static final String HOST = "127.0.0.1";

    private static final Duration LOCK_PATIENCE = Duration.ofMinutes(5);
    private static final int PASSWORD_BYTES = 18;
    private static final List<String> FOLDERS = List.of("conf", "data", "logs", "run", "import", "plugins");

    private final Path folder;

    ServerHome(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path configurationFolder() {
        return folder.resolve("conf");
    }

    /** Where an operator puts the jars of procedures. */
    Path pluginFolder() {
        return folder.resolve("plugins");
    }

    Path configuration() {
        return configurationFolder().resolve("neo4j.conf");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    Path pidFile() {
        return folder.resolve("run/neo4j.pid");
    }

    /** The server's command line; its path is how a process is known to be ours. */
    Path argumentFile() {
        return folder.resolve("run/neo4j.arguments");
    }

    Path consoleLog() {
        return folder.resolve("logs/console.log");
    }

    /** What the server tells of its inside; it is not begun anew with each start. */
    Path serverLog() {
        return folder.resolve("logs/debug.log");
    }

    /** The transaction logs of the database. */
    Path transactionFolder() {
        return folder.resolve("data/transactions/neo4j");
    }

    /** Whether a server has run here: from then on the password is kept in its own database. */
    boolean hasUsers() {
        return Files.exists(folder.resolve("data/databases/system"));
    }

    /** Makes the folders that are missing; only their owner may look inside. */
    void makeFolders() {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (String name : FOLDERS) {
                Files.createDirectories(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "Cannot write to " + folder + " (" + e + "). Choose another folder with ENTENTE_HOME.", e);
        }
    }

    void writeConfiguration(ServerSettings settings) {
        write(configuration(), """
                # Written at every start: edits are lost.
                server.default_listen_address=%1$s
                server.bolt.listen_address=%1$s:%2$d
                server.http.listen_address=%1$s:%3$d
                # What the Browser is told to connect to.
                server.bolt.advertised_address=%1$s:%2$d
                server.http.advertised_address=%1$s:%3$d
                server.https.enabled=false
                server.memory.pagecache.size=%4$dm
                # Else every store takes 256 MB of disk at once.
                db.tx_log.preallocate=false
                # Else transaction logs of past days pile up; the store itself is the record.
                db.tx_log.rotation.retention_policy=1 days 256M
                dbms.usage_report.enabled=false
                # Nothing that analysts look at is told to anybody outside.
                client.allow_telemetry=false
                # Else a clean stop takes 12 s instead of 4.
                internal.server.bolt.thread_pool_shutdown_wait_time=1s
                # Graph Data Science's procedures work on the store itself, where the operator has put them into plugins.
                dbms.security.procedures.unrestricted=gds.*
                """.formatted(
                        HOST, settings.boltPort(), settings.httpPort(), settings.pageCacheMegabytes()));
    }

    /** The port that the configuration last written gives to a connector: {@code bolt} or {@code http}. */
    int configuredPort(String connector) {
        String key = "server." + connector + ".listen_address=" + HOST + ":";
        return read(configuration())
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> Integer.parseInt(line.substring(key.length())))
                .findFirst()
                .orElseThrow(() -> new EmbeddedServerException(
                        configuration() + " has no line " + key + "PORT: stop the server there and start it again."));
    }

    /** Notes that whoever started this process has left it to those who use it still, to be ended by the last of them. */
    void leave(long pid) {
        write(leftFile(), pid + "\n");
    }

    /** Whether that was noted of this process. */
    boolean isLeft(long pid) {
        return Files.exists(leftFile()) && read(leftFile()).strip().equals(String.valueOf(pid));
    }

    private Path leftFile() {
        return folder.resolve("run/left");
    }

    /** The password, made at random when there is none yet. */
    String password() {
        if (!Files.exists(passwordFile())) {
            if (hasUsers()) {
                throw new EmbeddedServerException("The password of the server in " + folder + " should be in "
                        + passwordFile() + ", which is gone. Put it back, or start afresh by deleting the folder.");
            }
            makeFolders();
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            // Hexadecimal, since the admin tool takes a password that begins with a hyphen for an option.
            createSecret(passwordFile(), HexFormat.of().formatHex(bytes));
        }
        return read(passwordFile()).strip();
    }

    /** Writes a file that only its owner may read, unless another process was first. */
    static void createSecret(Path file, String text) {
        // Written aside and then linked in: nobody ever reads a half-written secret.
        try {
            Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", "");
            try {
                Files.writeString(aside, text);
                Files.createLink(file, aside);
            } finally {
                Files.delete(aside);
            }
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot write " + file + " (" + e + ").", e);
        }
    }

    /** Keeps every other process, and every other thread, from starting or stopping the server meanwhile. */
    FileLock lock() {
        makeFolders();
        Path file = folder.resolve("run/lock");
        Instant end = Instant.now().plus(LOCK_PATIENCE);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (Instant.now().isBefore(end)) {
                FileLock lock = tryLock(channel);
                if (lock != null) {
                    return lock;
                }
                Waiting.aMoment();
            }
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot lock " + file + " (" + e + ").", e);
        }
        throw new EmbeddedServerException("Another command has held " + file + " for " + LOCK_PATIENCE.toMinutes()
                + " minutes. Look for an entente process that hangs and end it.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot write " + file + " (" + e + ").", e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
