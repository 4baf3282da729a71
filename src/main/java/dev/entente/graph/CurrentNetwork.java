package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Fingerprint;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.Network;
import dev.entente.network.NetworkDelta;
import dev.entente.network.NetworkDigest;
import dev.entente.network.NetworkFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** After a comparison with Neo4j none for so many times as long. */
    private static final int COMPARISON_PAUSE = 20;

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
    /** Since when it is known that the picture lacks something; null while that is not known. */
    private volatile @Nullable Instant outdatedSince;

    private long savedVersion = -1;
    private String savedKey = "";
    /** When it was last known that nobody else had written; null where it is not known. */
    private volatile @Nullable StoreState known;

    private @Nullable StoreState seen;
    private @Nullable NetworkDigest unexplained;
    private long nextComparison = System.nanoTime();

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
     * A network and what it shows. Two pictures of the same version and edition are the same, after a restart too.
     *
     * @param network the network
     * @param version of the graph
     * @param edition another one whenever somebody may have written who gives the graph no version
     */
    public record Picture(Network network, GraphVersion version, String edition) {
        private Picture with(NetworkDelta delta, GraphVersion later) {
            return new Picture(network.with(delta), later, edition);
        }
    }

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

    /** Since when answers may be behind: Neo4j does not answer, or all is read anew because of edits by hand; empty while nothing of that is known. */
    public Optional<Instant> findOutdatedSince() {
        return findStaleSince().or(() -> Optional.ofNullable(outdatedSince));
    }

    /** How often something was left out of an answer because Neo4j was away: who saw less before asking than after has an answer that is not whole. */
    public long leftOut() {
        return quotes.leftOut();
    }

    /** Drops the network; questions are for Neo4j until it is opened again. */
    public synchronized void close() {
        picture = null;
        outdatedSince = null;
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
            readAll("there is no file of it that could be brought up to date");
        }
        return true;
    }

    /** Takes in what has changed since the last time. */
    public void follow() {
        if (picture == null) {
            return;
        }
        GraphVersion now = askVersion();
        if (!tryFollow(now)) {
            readAll("what has changed is not known");
        }
    }

    /**
     * Looks whether anybody has written who gives the graph no version, as by hand in the Browser. If so all of the graph is held against the network,
     * which is read anew where they differ; sentences are read anew in any case. While others write, and soon after the last comparison, nothing is done:
     * comparing takes no more than a twentieth of the time.
     */
    public void check() {
        Picture before = picture;
        Optional<StoreState> state = before == null ? Optional.empty() : changes.findState();
        if (before == null || state.isEmpty() || !state.get().version().equals(before.version())) {
            return;
        }
        StoreState now = state.get();
        StoreState last = known;
        boolean isQuiet = last == null || last.version().equals(now.version()) || now.equals(seen);
        seen = now;
        if (now.isSameAs(last) || !isQuiet || System.nanoTime() - nextComparison < 0) {
            return;
        }
        long start = System.nanoTime();
        NetworkDigest there = reader.digest();
        nextComparison = System.nanoTime() + (System.nanoTime() - start) * COMPARISON_PAUSE;
        List<String> differences = NetworkDigest.of(before.network()).differences(there);
        if (!changes.version().equals(before.version())) {
            return;
        }
        if (differences.isEmpty() || isUnexplained(there)) {
            if (!now.mark().isEmpty()) {
                changeEdition(before, now);
            }
            return;
        }
        readAll("these were changed by hand: " + String.join(", ", differences));
        // What no network can hold is no reason to read it over and over.
        Picture read = picture;
        boolean isHeld = read != null
                && NetworkDigest.of(read.network()).differences(there).isEmpty();
        unexplained = isHeld ? null : there;
    }

    /** Writes the network to its file. */
    public synchronized void save() {
        Picture shown = picture;
        if (shown == null) {
            return;
        }
        String key = PictureKey.of(shown, known).text();
        if (key.equals(savedKey)) {
            return;
        }
        try {
            file().save(shown.network(), key);
            savedVersion = shown.version().value();
            savedKey = key;
        } catch (IOException e) {
            LOG.warn("The network cannot be kept in " + config.file() + " (" + e
                    + "); the next start reads it from Neo4j.");
        }
    }

    /** Whether what changed is known. */
    private synchronized boolean tryFollow(GraphVersion now) {
        Picture before = picture;
        if (before == null || now.equals(before.version())) {
            return true;
        }
        Optional<GraphChange> change = changes.find(before.version(), now);
        if (change.isEmpty()) {
            return false;
        }
        picture = before.with(delta(change.get()), now);
        quotes.forget(change.get().relations());
        if (now.value() - savedVersion >= VERSIONS_BETWEEN_SAVES) {
            save();
        }
        return true;
    }

    private boolean isUnexplained(NetworkDigest there) {
        return unexplained != null && unexplained.differences(there).isEmpty();
    }

    /** The same network; but what is shown beside it, as sentences are, may have changed. */
    private synchronized void changeEdition(Picture before, StoreState now) {
        quotes.forgetAll();
        if (picture == before) {
            picture = new Picture(before.network(), before.version(), newEdition());
            known = now;
            outdatedSince = null;
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
        Optional<StoreState> state = changes.findState();
        GraphVersion now = state.map(StoreState::version).orElseGet(changes::version);
        Optional<NetworkFile.Saved> saved = file().find();
        Optional<PictureKey> key = saved.flatMap(found -> PictureKey.find(found.key()));
        if (key.isEmpty() || now.store().isEmpty()) {
            return false;
        }
        GraphVersion version = key.get().version();
        Optional<GraphChange> change = changes.find(version, now);
        if (change.isEmpty()) {
            return false;
        }
        boolean isKnown = state.filter(found ->
                        found.isSameAs(new StoreState(version, key.get().mark())))
                .isPresent();
        savedVersion = version.value();
        savedKey = saved.get().key();
        known = isKnown ? state.get() : null;
        picture = new Picture(
                        saved.get().network(), version, isKnown ? key.get().edition() : newEdition())
                .with(delta(change.get()), now);
        return true;
    }

    /** Reads while others follow; what is written meanwhile is taken in before the new network is shown. */
    private void readAll(String why) {
        long start = System.nanoTime();
        LOG.info("All of the network is read from Neo4j: " + why + ".");
        if (picture != null && outdatedSince == null) {
            outdatedSince = Instant.now();
        }
        Optional<StoreState> state = changes.findState();
        GraphVersion version = state.map(StoreState::version).orElseGet(changes::version);
        Network network = reader.read();
        Picture read = new Picture(network, version, newEdition());
        synchronized (this) {
            GraphVersion now = changes.version();
            Optional<GraphChange> meanwhile = changes.find(version, now);
            picture = meanwhile.isEmpty() ? read : read.with(delta(meanwhile.get()), now);
            known = state.orElse(null);
            outdatedSince = null;
            quotes.forgetAll();
        }
        LOG.info("The network of " + network.relationCount() + " relations was read in "
                + (System.nanoTime() - start) / 1_000_000 + " ms.");
        save();
    }

    private static String newEdition() {
        return Fingerprint.of(UUID.randomUUID().toString());
    }

    private NetworkDelta delta(GraphChange change) {
        List<Relation> present = new ArrayList<>();
        List<RelationId> ids = List.copyOf(change.relations());
        for (int start = 0; start < ids.size(); start += PAGE) {
            present.addAll(relations.list(ids.subList(start, Math.min(ids.size(), start + PAGE))));
        }
        Map<EntityId, Entity> shown = entities.list(change.entities());
        Set<EntityId> gone = new HashSet<>(change.entities());
        gone.removeAll(shown.keySet());
        return new NetworkDelta(List.copyOf(shown.values()), gone, change.relations(), present);
    }

    private NetworkFile file() {
        return new NetworkFile(config.file());
    }
}
