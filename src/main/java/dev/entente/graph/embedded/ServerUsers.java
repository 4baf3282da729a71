package dev.entente.graph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Which processes use the server: each holds a share of a lock, which the operating system lets go however the process ends. Asked and changed under the
 * home's own lock only.
 */
final class ServerUsers {
    private final Path file;
    private @Nullable FileChannel share;

    /** @param file what is locked; made where it is missing */
    ServerUsers(Path file) {
        this.file = file;
    }

    /** Counts this process among the users until it ends or leaves. */
    void join() {
        if (share != null) {
            return;
        }
        try {
            FileChannel channel = open();
            if (lock(channel, true) == null) {
                // Another part of this process holds its share.
                channel.close();
            } else {
                share = channel;
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Counts this process among the users no longer.
     *
     * @return whether it was the last of them
     */
    boolean leave() {
        try {
            if (share != null) {
                share.close();
                share = null;
            }
            try (FileChannel channel = open()) {
                return lock(channel, false) != null;
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel channel, boolean isShared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, isShared);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private EmbeddedServerException failure(IOException e) {
        return new EmbeddedServerException("Cannot lock " + file + " (" + e + ").", e);
    }
}
