package dev.entente.graph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the database's transaction log from which on it cannot be read, so that the database does not start: a disk that fills while a transaction is
 * written leaves such an end. Damage of other causes looks the same to Neo4j, which would cut off all that follows if told to; so whether anything committed
 * follows is looked up in the file itself.
 */
final class TornLog {
    private static final Pattern FAILED = Pattern.compile("Failed to start DatabaseId\\{\\w+\\[neo4j]}");

    /** As Neo4j's reader of logs says it; how it failed to read, such as "-6" for an array of so many elements, stands before. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "Unreadable bytes are encountered after last readable position.*?"
                    + "At position LogPosition\\{logVersion=(\\d+), byteOffset=(\\d+)} and entry version (\\d+)",
            Pattern.DOTALL);

    /** The mark of an entry that commits; before it stands the format's version, behind it the transaction's number, the time and a checksum. */
    private static final byte COMMIT = 5;

    private static final int COMMIT_BYTES = 1 + 1 + Long.BYTES + Long.BYTES + Integer.BYTES;
    private static final long MOST_TRANSACTIONS = 1L << 48;
    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

    private final Path file;
    private final Path next;
    private final long offset;
    private final byte entryVersion;

    private TornLog(Path file, Path next, long offset, byte entryVersion) {
        this.file = file;
        this.next = next;
        this.offset = offset;
        this.entryVersion = entryVersion;
    }

    /**
     * The place, where that is why the database did not start.
     *
     * @param log what the server wrote into its log while it started
     * @param folder the database's transaction logs
     */
    static Optional<TornLog> find(String log, Path folder) {
        Matcher place = UNREADABLE.matcher(log);
        if (!isDatabaseDown(log) || !place.find()) {
            return Optional.empty();
        }
        long number = Long.parseLong(place.group(1));
        return Optional.of(
                new TornLog(file(folder, number), file(folder, number + 1), Long.parseLong(place.group(2)), (byte)
                        Integer.parseInt(place.group(3))));
    }

    /** Whether the database did not start, for whatever reason. */
    static boolean isDatabaseDown(String log) {
        return FAILED.matcher(log).find();
    }

    /** Whether transactions may have been committed behind the place; what is there only a second time, as a full disk may leave it, counts for none. */
    boolean isFollowedByCommits() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (Files.exists(next) || channel.size() > Integer.MAX_VALUE) {
                return true;
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            int place = (int) Math.min(offset, bytes.limit());
            long last = lastCommit(bytes, 0, place);
            // Where none is found before, commits may look otherwise than we know.
            return last == 0 || lastCommit(bytes, place, bytes.limit()) > last;
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot read " + file + " (" + e + ").", e);
        }
    }

    /** The highest number of a transaction that is committed between two places; 0 where none is. */
    private long lastCommit(ByteBuffer bytes, int start, int end) {
        long last = 0;
        for (int i = start; i <= end - COMMIT_BYTES; i++) {
            if (bytes.get(i) == entryVersion && bytes.get(i + 1) == COMMIT) {
                long transaction = bytes.getLong(i + 2);
                long time = bytes.getLong(i + 2 + Long.BYTES);
                if (transaction < MOST_TRANSACTIONS && time > EARLIEST && time < LATEST) {
                    last = Math.max(last, transaction);
                }
            }
        }
        return last;
    }

    private static Path file(Path folder, long number) {
        return folder.resolve("neostore.transaction.db." + number);
    }

    @Override
    public String toString() {
        return "byte " + offset + " of " + file;
    }
}
