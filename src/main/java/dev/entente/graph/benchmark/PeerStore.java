package dev.entente.graph.benchmark;

import dev.entente.graph.CypherAnswers;
import dev.entente.graph.NetworkReader;
import dev.entente.graph.SchemaMigrations;
import dev.entente.graph.embedded.EmbeddedServer;
import dev.entente.graph.embedded.ImportedRows;
import dev.entente.graph.embedded.NewStore;
import dev.entente.graph.embedded.ServerSettings;
import dev.entente.graph.offline.GraphFiles;
import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.network.Network;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A Neo4j of a benchmark's own, with the graph that is measured: gather relations, import, ask, close. What it leaves in its folder is for the caller
 * to delete. Used by one thread.
 */
public final class PeerStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedServer server;
    private final NewStore store;
    private final GraphFiles files;
    private final Thread stopping;
    private @Nullable Driver driver;

    public PeerStore(ServerSettings settings, List<Entity> entities) throws IOException {
        this.server = new EmbeddedServer(settings);
        this.stopping = new Thread(server::stop, "peer-store");
        this.store = NewStore.open(settings);
        this.files = new GraphFiles(store.workFolder());
        files.addVersion();
        entities.forEach(files::addEntity);
    }

    public void add(Collection<Relation> relations) {
        relations.forEach(files::addRelation);
    }

    /** Imports what was added, starts the server and makes its indexes. */
    public ImportedRows start() throws IOException {
        files.close();
        ImportedRows imported;
        try (store) {
            imported = store.importFiles(files.arguments(), stage -> {});
            store.publish();
        }
        // Who ends the benchmark early ends its server too.
        Runtime.getRuntime().addShutdownHook(stopping);
        server.start();
        Driver opened = GraphDatabase.driver(uri(), AuthTokens.basic(EmbeddedServer.USER, password()));
        driver = opened;
        SchemaMigrations migrations = new SchemaMigrations(opened);
        migrations.apply();
        migrations.awaitIndexes();
        return imported;
    }

    public String uri() {
        return server.boltUri();
    }

    public String password() {
        return server.password();
    }

    public CypherAnswers cypher() {
        return new CypherAnswers(driver(), PATIENCE);
    }

    /** Reads the network as a start of the program does that has no file. */
    public Network read() {
        return new NetworkReader(driver()).read();
    }

    @Override
    public void close() {
        Driver opened = driver;
        if (opened != null) {
            opened.close();
            Runtime.getRuntime().removeShutdownHook(stopping);
        }
        server.stop();
        store.close();
    }

    private Driver driver() {
        if (driver == null) {
            throw new IllegalStateException("The store has not been started");
        }
        return driver;
    }
}
