package dev.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornLogTest {
    private static final int VERSION = 20;
    private static final int HEADER = 128;
    private static final String DOWN =
            "ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{a45a22b1[neo4j]}\n";
    private static final String UNREADABLE = """
            Caused by: java.lang.IllegalStateException: Failure to read transaction log file number 0. Unreadable bytes are encountered after last readable position.
            \tat org.neo4j.kernel.impl.transaction.log.entry.VersionAwareLogEntryReader.checkTail(VersionAwareLogEntryReader.java:141)
            Caused by: java.io.IOException: -6. At position LogPosition{logVersion=0, byteOffset=%d} and entry version 20
            Caused by: java.lang.NegativeArraySizeException: -6
            """;

    @TempDir
    private Path folder;

    @Test
    void bytesWithoutACommitAreATornEnd() throws IOException {
        assertThat(torn(commit(7), new byte[] {VERSION, 1, 2, 3}).isFollowedByCommits())
                .isFalse();
    }

    @Test
    void aCommitThatIsThereASecondTimeIsNoOther() throws IOException {
        assertThat(torn(commit(7), commit(7)).isFollowedByCommits()).isFalse();
    }

    @Test
    void aLaterCommitBehindTheDamageIsNoTornEnd() throws IOException {
        assertThat(torn(commit(7), commit(8)).isFollowedByCommits()).isTrue();
    }

    @Test
    void whereNoCommitIsFoundAtAllNothingIsTakenForATornEnd() throws IOException {
        assertThat(torn(new byte[] {VERSION, 1, 2, 3}, new byte[] {1, 2, 3}).isFollowedByCommits())
                .isTrue();
    }

    @Test
    void aLaterFileIsNoTornEnd() throws IOException {
        Files.createFile(folder.resolve("neostore.transaction.db.1"));

        assertThat(torn(commit(7), new byte[] {1, 2, 3}).isFollowedByCommits()).isTrue();
    }

    @Test
    void onlyThisReasonOfADatabaseThatIsDownIsRecognised() {
        String unreadable = UNREADABLE.formatted(HEADER);

        assertThat(TornLog.find(unreadable + DOWN, folder)).isPresent();
        assertThat(TornLog.find(unreadable, folder)).isEmpty();
        assertThat(TornLog.find(DOWN, folder)).isEmpty();
        assertThat(TornLog.find(DOWN + "Caused by: ChecksumMismatchException: Checksum chain broken.", folder))
                .isEmpty();
    }

    private TornLog torn(byte[] before, byte[] behind) throws IOException {
        ByteBuffer log = ByteBuffer.allocate(HEADER + before.length + behind.length);
        log.position(HEADER).put(before).put(behind);
        Files.write(folder.resolve("neostore.transaction.db.0"), log.array());
        return TornLog.find(UNREADABLE.formatted(HEADER + before.length) + DOWN, folder)
                .orElseThrow();
    }

    private static byte[] commit(long transaction) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) VERSION)
                .put((byte) 5)
                .putLong(transaction)
                .putLong(Instant.parse("2026-11-29T15:00:00Z").toEpochMilli())
                .putInt(1)
                .array();
    }
}
