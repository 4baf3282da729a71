package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Neo4jConnection;
import dev.entente.graph.TestNeo4j;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.ServerSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class Neo4jStatusTest {
    @TempDir
    private Path home;

    @Test
    void anEmbeddedServerThatDoesNotRunIsTheCodeOfInitScripts() {
        assertThat(status(true, TestNeo4j.get().driver()).print()).isEqualTo(ExitCodes.NOT_RUNNING);
    }

    @Test
    void aConfiguredServerIsAsked() {
        assertThat(status(false, TestNeo4j.get().driver()).print()).isEqualTo(ExitCodes.OK);
        int nobody = TestNeo4j.freePorts(1).get(0);
        try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + nobody)) {
            assertThat(status(false, driver).print()).isEqualTo(ExitCodes.NOT_RUNNING);
        }
    }

    private Neo4jStatus status(boolean usesEmbedded, Driver driver) {
        EmbeddedServer server = new EmbeddedServer(ServerSettings.of(home, 7687, 7474));
        return new Neo4jStatus(
                new GraphServer(server, new Settings(usesEmbedded), "bolt://127.0.0.1:7687"),
                new Neo4jConnection(driver));
    }

    private record Settings(boolean embedded) implements Neo4jConfig {
        @Override
        public int boltPort() {
            return 7687;
        }

        @Override
        public int httpPort() {
            return 7474;
        }

        @Override
        public boolean fullCompiler() {
            return false;
        }

        @Override
        public Optional<Path> jars() {
            return Optional.empty();
        }
    }
}
