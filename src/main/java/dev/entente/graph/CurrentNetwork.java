package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.Network;
import dev.entente.network.NetworkDelta;
import dev.entente.network.NetworkFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The network as of now: read from its file or from Neo4j, then kept up by {@link #follow}. One thread follows; all others read without waiting.
 */
@Singleton
public class CurrentNetwork {
    private static final Logger LOG = Logger.getLogger(CurrentNetwork.class);
    /** What a relation takes with both its directions and the index of pairs, and an entity with its name. */
    private static final int BYTES_PER_RELATION = 65;

    private static final int BYTES_PER_ENTITY = 400;
    /** Who does not answer in so long is taken for away. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int MEGABYTE = 1 << 20;
    private static final int PAGE = 2_000;
    /** The file is written again before the log of changes forgets what came after it. */
    private static final long VERSIONS_BETWEEN_SAVES = ChangeLog.KEPT_VERSIONS / 2;

    private final NetworkReader reader;
    private final ChangeLog changes;
    private final RelationQueries relations;
    private final EntityQueries entities;
    private final NetworkConfig config;
    private final QuoteCache quotes;
    private volatile @Nullable Picture picture;
    private volatile @Nullable Instant unreachableSince;
    /** Since when Neo4j has been asked for its version and has not answered; null while it is not asked. */
    private volatile @Nullable Instant askedSince;

    private long savedVersion = -1;
    private NetworkReader.@Nullable Counts unexplained;

    CurrentNetwork(
            NetworkReader reader,
            ChangeLog changes,
            RelationQueries relations,
            EntityQueries entities,
            QuoteCache quotes,
            NetworkConfig config) {
        this.reader = reader;
        this.changes = changes;
        this.relations = relations;
        this.entities = entities;
        this.quotes = quotes;
        this.config = config;
    }

    /**
     * A network and the version of the graph it shows.
     *
     * @param network the network
     * @param version of the graph
     */
    public record Picture(Network network, GraphVersion version) {}

    /** The network; empty before it is read, and where it is too large. */
    public Optional<Picture> find() {
        return Optional.ofNullable(picture);
    }

    /** Since when Neo4j has not answered, so that the network may be behind; empty while it is kept up. */
    public Optional<Instant> findStaleSince() {
        Instant known = unreachableSince;
        Instant asked = askedSince;
        boolean isSilent = asked != null && asked.isBefore(Instant.now().minus(PATIENCE));
        return Optional.ofNullable(known == null && isSilent ? asked : known);
    }

    /** Drops the network; questions are for Neo4j until it is opened again. */
    public synchronized void close() {
        picture = null;
        quotes.forgetAll();
    }

    /**
     * Reads the network, from its file where that is of this graph and not too old.
     *
     * @return whether there is room for it; without, questions are for Neo4j
     */
    public synchronized boolean open() {
        long limit = config.maxMegabytes().orElse(Runtime.getRuntime().maxMemory() / 2 / MEGABYTE);
        if (limit <= 0) {
            LOG.info("No network is kept in memory, as entente.network.max-megabytes=" + limit
                    + " says: questions are answered from Neo4j.");
            return false;
        }
        NetworkReader.Counts counts = reader.counts();
        long bytes = counts.total() * BYTES_PER_RELATION + counts.entities() * BYTES_PER_ENTITY;
        if (bytes > limit * MEGABYTE) {
            LOG.warn("The network of " + counts.total() + " relations would take " + (bytes / MEGABYTE + 1)
                    + " MB, more than the "
                    + limit + " MB allowed: questions are answered from Neo4j. See entente.network.max-megabytes.");
            return false;
        }
        if (!openFile()) {
            readAll();
        }
        return true;
    }

    /** Takes in what has changed since the last time. */
    public synchronized void follow() {
        Picture known = picture;
        if (known == null) {
            return;
        }
        GraphVersion now = askVersion();
        if (now.equals(known.version())) {
            return;
        }
        Optional<GraphChange> change = changes.find(known.version(), now);
        if (change.isEmpty()) {
            readAll();
            return;
        }
        picture = new Picture(known.network().with(delta(change.get())), now);
        quotes.forget(change.get().relations());
        if (now.value() - savedVersion >= VERSIONS_BETWEEN_SAVES) {
            save();
        }
    }

    /** Reads all anew where Neo4j holds other numbers of relations than the network, as after edits by hand. */
    public synchronized void check() {
        Picture known = picture;
        if (known == null) {
            return;
        }
        NetworkReader.Counts counts = reader.counts();
        boolean isSame = counts.relations().equals(known.network().countsByType());
        if (isSame || counts.equals(unexplained) || !changes.version().equals(known.version())) {
            return;
        }
        LOG.info("Relations were added or removed by hand; the network is read anew.");
        readAll();
        // Relations that no network can hold, as those of an entity with itself, are no reason to read it over and
        // over.
        unexplained = counts;
    }

    /** Writes the network to its file. */
    public synchronized void save() {
        Picture known = picture;
        if (known == null || known.version().value() == savedVersion) {
            return;
        }
        try {
            file().save(known.network(), key(known.version()));
            savedVersion = known.version().value();
        } catch (IOException e) {
            LOG.warn("The network cannot be kept in " + config.file() + " (" + e
                    + "); the next start reads it from Neo4j.");
        }
    }

    private GraphVersion askVersion() {
        askedSince = Instant.now();
        try {
            GraphVersion now = changes.version();
            unreachableSince = null;
            return now;
        } catch (StoreUnavailableException e) {
            if (unreachableSince == null) {
                unreachableSince = askedSince;
            }
            throw e;
        } finally {
            askedSince = null;
        }
    }

    private boolean openFile() {
        GraphVersion now = changes.version();
        Optional<NetworkFile.Saved> saved = file().find();
        if (saved.isEmpty()) {
            return false;
        }
        GraphVersion version = version(saved.get().key());
        Optional<GraphChange> change = changes.find(version, now);
        if (now.store().isEmpty() || change.isEmpty()) {
            return false;
        }
        savedVersion = version.value();
        picture = new Picture(saved.get().network().with(delta(change.get())), now);
        check();
        return true;
    }

    private void readAll() {
        long start = System.nanoTime();
        GraphVersion version = changes.version();
        Network network = reader.read();
        picture = new Picture(network, version);
        quotes.forgetAll();
        LOG.info("The network of " + network.relationCount() + " relations was read in "
                + (System.nanoTime() - start) / 1_000_000 + " ms.");
        savedVersion = -1;
        save();
    }

    private NetworkDelta delta(GraphChange change) {
        List<Relation> present = new ArrayList<>();
        List<RelationId> ids = List.copyOf(change.relations());
        for (int start = 0; start < ids.size(); start += PAGE) {
            present.addAll(relations.list(ids.subList(start, Math.min(ids.size(), start + PAGE))));
        }
        List<Entity> shown = List.copyOf(entities.list(change.entities()).values());
        return new NetworkDelta(shown, change.relations(), present);
    }

    private NetworkFile file() {
        return new NetworkFile(config.file());
    }

    private static String key(GraphVersion version) {
        return version.value() + " " + version.store();
    }

    private static GraphVersion version(String key) {
        int space = key.indexOf(' ');
        return new GraphVersion(key.substring(space + 1), Long.parseLong(key.substring(0, space)));
    }
}
