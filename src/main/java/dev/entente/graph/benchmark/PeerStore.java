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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A Neo4j of a benchmark's own, with the graph that is measured: gather relations, import, ask, close. What it leaves in its folder is for the caller
 * to delete, or to use again. Used by one thread.
 */
public final class PeerStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedServer server;
    private final @Nullable Import gathered;
    private final Thread stopping;
    private @Nullable Driver driver;

    private PeerStore(EmbeddedServer server, @Nullable Import gathered) {
        this.server = server;
        this.gathered = gathered;
        this.stopping = new Thread(server::stop, "peer-store");
    }

    /** A store with these entities, or the one that was filled here before. */
    public static PeerStore of(ServerSettings settings, List<Entity> entities) throws IOException {
        EmbeddedServer server = new EmbeddedServer(settings);
        if (Files.exists(filled(server))) {
            return new PeerStore(server, null);
        }
        NewStore store = NewStore.open(settings);
        GraphFiles files = GraphFiles.of(store.workFolder(), entities);
        files.addVersion();
        entities.forEach(files::addEntity);
        return new PeerStore(server, new Import(store, files));
    }

    /** What the store will be made of. */
    private record Import(NewStore store, GraphFiles files) {}

    /** Whether it was filled by an earlier run, so that nothing is to be added. */
    public boolean isFilled() {
        return gathered == null;
    }

    public void add(Collection<Relation> relations) {
        if (gathered == null) {
            throw new IllegalStateException("The store has been filled already");
        }
        relations.forEach(gathered.files()::addRelation);
    }

    /**
     * Imports what was added, starts the server and makes its indexes; what the import cost, unless it was done before.
     *
     * @param plugins jars of procedures that the server is to have, in place of those of an earlier run
     */
    public Optional<ImportedRows> start(List<Path> plugins) throws IOException {
        Optional<ImportedRows> imported = gathered == null ? Optional.empty() : Optional.of(imported(gathered));
        server.replacePlugins(plugins);
        // Who ends the benchmark early ends its server too.
        Runtime.getRuntime().addShutdownHook(stopping);
        server.start();
        Driver opened = GraphDatabase.driver(uri(), AuthTokens.basic(user(), password()));
        driver = opened;
        SchemaMigrations migrations = new SchemaMigrations(opened);
        migrations.apply();
        migrations.awaitIndexes();
        return imported;
    }

    private ImportedRows imported(Import files) throws IOException {
        files.files().close();
        try (NewStore store = files.store()) {
            ImportedRows imported = store.importFiles(files.files().arguments(), stage -> {});
            store.publish();
            Files.createFile(filled(server));
            return imported;
        }
    }

    public String uri() {
        return server.boltUri();
    }

    public String user() {
        return EmbeddedServer.USER;
    }

    public String password() {
        return server.password();
    }

    public CypherAnswers cypher() {
        return new CypherAnswers(driver(), PATIENCE);
    }

    /** Of a server that has the procedures of Graph Data Science among its plug-ins. */
    public DataScienceAnswers dataScience() {
        return new DataScienceAnswers(driver());
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
        if (gathered != null) {
            gathered.store().close();
        }
    }

    /** Made once the import is done. */
    private static Path filled(EmbeddedServer server) {
        return server.folder().resolve("filled");
    }

    private Driver driver() {
        if (driver == null) {
            throw new IllegalStateException("The store has not been started");
        }
        return driver;
    }
}
