package dev.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.TestNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

class EmbeddedServerTest {
    /** The bytes that the server's compiled code may take. */
    private static final String CODE_CACHE = """
            CALL dbms.queryJmx('java.lang:type=MemoryPool,*') YIELD name, attributes
            WHERE name CONTAINS 'Code'
            RETURN sum(attributes.Usage.value.properties.max)
            """;

    private static final String TRANSACTIONS = "data/transactions/neo4j/neostore.transaction.db.0";
    private static final int LOG_HEADER_BYTES = 128;
    /** Version and type of the entry, time, last transaction, checksum, index, length of the additional header. */
    private static final int START_BYTES = 1 + 1 + 8 + 8 + 4 + 8 + 4;

    @TempDir
    private Path temporary;

    private final List<Integer> ports = TestNeo4j.freePorts(2);

    @AfterEach
    void endWhatWasStarted() {
        server().findRunning().ifPresent(running -> kill(running.pid()));
    }

    @Test
    void commandsAtTheSameMomentShareOneServerWhoseDataOutliveAKill() {
        // One test for one long story: every start takes seconds.
        CompletableFuture<RunningServer> another = CompletableFuture.supplyAsync(() -> server().start());
        RunningServer first = server().start();
        assertThat(another.join()).isEqualTo(first);
        assertThat(server().findRunning()).contains(first);
        assertThat(server().answers(first)).isTrue();

        assertThat(ask(first, CODE_CACHE).get(0).asLong())
                .as("48 MB, the default of C1 alone, fill up")
                .isGreaterThanOrEqualTo(200L << 20);

        ask(first, "CREATE (:Probe {name: 'written before the kill'}) RETURN 1");
        kill(first.pid());
        assertThat(server().findRunning()).isEmpty();

        RunningServer second = server().start();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(ask(second, "MATCH (probe:Probe) RETURN probe.name").get(0).asString())
                .isEqualTo("written before the kill");

        assertThat(server().stop()).contains(second);
        assertThat(ProcessHandle.of(second.pid())).isEmpty();
        assertThat(server().stop()).isEmpty();
    }

    @Test
    void whoStartedTheServerEndsItUnlessAnotherProcessUsesIt() throws IOException, InterruptedException {
        EmbeddedServer starting = server();
        EmbeddedServer finding = server();
        RunningServer running = starting.start();
        finding.start();
        assertThat(finding.leave()).contains(running);

        Process other = OtherUser.join(temporary.resolve("run/users"));
        try {
            assertThat(starting.leave()).contains(running);
        } finally {
            other.destroyForcibly().waitFor();
        }
        // Who outlives the one that started the server ends it.
        assertThat(finding.leave()).isEmpty();
        assertThat(finding.findRunning()).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithTheSettingThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(ports.get(1), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> server().start())
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("ENTENTE_NEO4J_HTTP_PORT");
        }
    }

    @Test
    void aPidThatWentToAnotherProgramIsNotTakenForTheServer() throws IOException {
        server().password();
        Files.writeString(
                temporary.resolve("run/neo4j.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(server().findRunning()).isEmpty();
        assertThat(server().stop()).isEmpty();
    }

    @Test
    void aPidFileWithoutAPidIsAsGoodAsNone() throws IOException {
        server().password();
        Files.writeString(temporary.resolve("run/neo4j.pid"), "");
        assertThat(server().findRunning()).isEmpty();
    }

    @Test
    void thePasswordIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        String password = server().password();
        assertThat(password).hasSizeGreaterThanOrEqualTo(20).isEqualTo(server().password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server().passwordFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void noPasswordLooksLikeAnOptionOfTheAdminTool() {
        assertThat(server().password()).matches("[0-9a-f]+");
    }

    @Test
    void missingJarsAreToldWithWhatToDo() {
        EmbeddedServer server = new EmbeddedServer(settings(), ServerJars.of(temporary.resolve("no-such-list.txt")));
        assertThatThrownBy(server::start)
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("./mvnw package")
                .hasMessageContaining("QUARKUS_NEO4J_URI");
    }

    @Test
    void aServerThatEndsWhileItStartsShowsItsLastWords() throws IOException {
        server().password();
        // As if it had run before, so that the first thing to fail is the start itself.
        Files.createDirectories(temporary.resolve("data/databases/system"));
        ServerSettings tooSmall = new ServerSettings(temporary, ports.get(0), ports.get(1), 1, 64);
        assertThatThrownBy(() -> new EmbeddedServer(tooSmall).start())
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("Neo4j ended while it started")
                .hasMessageContaining("Too small maximum heap");
    }

    /** As recovery does behind a transaction log that a full disk has torn. */
    @Test
    void aServerThatRunsOutOfMemoryWhileItStartsIsGivenMore() {
        ServerSettings scarce = new ServerSettings(temporary, ports.get(0), ports.get(1), 16, 64);
        EmbeddedServer server = new EmbeddedServer(scarce);

        RunningServer running = server.start();

        assertThat(server.answers(running)).isTrue();
    }

    @Test
    void aTornEndOfTheTransactionLogIsCutOffAndWhatWasCommittedIsThere() throws IOException {
        RunningServer first = server().start();
        ask(first, "CREATE (:Probe {name: 'written before the disk was full'}) RETURN 1");
        kill(first.pid());
        Path log = temporary.resolve(TRANSACTIONS);
        Files.write(log, unreadableEntry(Files.readAllBytes(log)), StandardOpenOption.APPEND);

        RunningServer second = server().start();

        assertThat(ask(second, "MATCH (probe:Probe) RETURN probe.name").get(0).asString())
                .isEqualTo("written before the disk was full");
        assertThat(Files.readString(temporary.resolve("conf/neo4j.conf"))).doesNotContain("corrupted_log_files");
        ask(second, "CREATE (:Probe {name: 'written since'}) RETURN 1");
        kill(second.pid());

        RunningServer third = server().start();

        assertThat(ask(third, "MATCH (probe:Probe) RETURN count(probe)").get(0).asInt())
                .isEqualTo(2);
        assertThat(Files.readString(temporary.resolve("run/neo4j.arguments"))).doesNotContain("corrupted_log_files");
    }

    @Test
    void aTransactionLogThatIsDamagedBeforeWhatWasCommittedIsLeftAsItIs() throws IOException {
        RunningServer running = server().start();
        ask(running, "CREATE (:Probe {name: 'before the damage'}) RETURN 1");
        Path log = temporary.resolve(TRANSACTIONS);
        int damage = Math.toIntExact(Files.size(log));
        ask(running, "CREATE (:Probe {name: 'behind the damage'}) RETURN 1");
        kill(running.pid());
        byte[] bytes = Files.readAllBytes(log);
        byte[] unreadable = unreadableEntry(bytes);
        System.arraycopy(unreadable, 0, bytes, damage, START_BYTES);
        Files.write(log, bytes);

        assertThatThrownBy(() -> server().start())
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("byte " + damage + " of " + log)
                .hasMessageContaining("nothing was changed");
        assertThat(server().findRunning()).isEmpty();
        assertThat(Files.readAllBytes(log)).isEqualTo(bytes);
    }

    /** The start of a transaction whose additional header would be of -6 bytes, as what a full disk leaves may be read; other bytes follow. */
    private static byte[] unreadableEntry(byte[] log) {
        byte version = log[LOG_HEADER_BYTES];
        return ByteBuffer.allocate(START_BYTES + 100)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(version)
                .put((byte) 1)
                .putLong(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli())
                .putLong(9)
                .putInt(1)
                .putLong(10)
                .putInt(-6)
                .put("torn".repeat(25).getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private EmbeddedServer server() {
        return new EmbeddedServer(settings());
    }

    private ServerSettings settings() {
        return new ServerSettings(temporary, ports.get(0), ports.get(1), 512, 64);
    }

    private Record ask(RunningServer running, String query) {
        try (Driver driver =
                GraphDatabase.driver(running.boltUri(), AuthTokens.basic(EmbeddedServer.USER, server().password()))) {
            return driver.executableQuery(query).execute().records().get(0);
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
