package dev.entente.graph.offline;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.KeyedClaim;
import dev.entente.model.DerivationSettings;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gathers documents with their claims in any number, sorts them on disk, and writes the graph that writing them through the driver would give: of documents
 * with one id the last, entities merged, relations derived. In memory are a bounded part of each sort, the claims of one tie, the sources, and the entities'
 * ids with their numbers, some 150 bytes each. Used by one thread.
 *
 * <p>Its methods throw {@link java.io.UncheckedIOException} when a file cannot be written, as when the disk is full.
 */
public final class OfflineGraph implements AutoCloseable {
    /** Claims and documents are many, entities few. */
    private static final int SHARES = 8;

    private static final int MOST_TOLD = 200_000;

    private final Path folder;
    private final DerivationSettings settings;
    private final SortedRecords documents;
    private final SortedRecords claims;
    private final SortedRecords entities;
    private final Packer packer = new Packer();
    private final Map<EntityId, Entity> told = new HashMap<>();
    private final Numbered<EntityId> numbers = new Numbered<>();
    private final StatedClaims stated = new StatedClaims(numbers);
    private long documentNumber;

    /**
     * @param folder for everything that it writes
     * @param memoryBytes how much all sorts together may hold in memory
     */
    public OfflineGraph(Path folder, DerivationSettings settings, long memoryBytes) {
        this.folder = folder;
        this.settings = settings;
        this.documents = new SortedRecords(folder, "documents", memoryBytes * 3 / SHARES);
        this.claims = new SortedRecords(folder, "claims", memoryBytes * 4 / SHARES);
        this.entities = new SortedRecords(folder, "entities", memoryBytes / SHARES);
    }

    /** Adds a document; it takes the place of one with the same id. */
    public void add(DocumentContent content) {
        long number = documentNumber++;
        documents.add(ToldDocuments.pack(packer, content.document(), number));
        int place = 0;
        for (KeyedClaim claim :
                KeyedClaim.of(content.document(), content.claims()).toList()) {
            claims.add(stated.pack(packer, claim, number, place++));
        }
        tell(content.entities(), number);
    }

    /** The files for the importer of what was added, still empty; nothing may be added any more. */
    public GraphFiles files() throws IOException {
        return new GraphFiles(folder, numbers, documentNumber);
    }

    /**
     * Writes the graph's files for the importer.
     *
     * @param progress is told what it is at
     */
    public OfflineCounts write(GraphFiles files, Consumer<String> progress) {
        return new OfflineWriting(files, settings, stated, progress).write(documents, claims, entities);
    }

    @Override
    public void close() {
        documents.close();
        claims.close();
        entities.close();
    }

    /** What was told last of an entity need not be told again. */
    private void tell(List<Entity> all, long number) {
        int place = 0;
        for (Entity entity : all) {
            Entity last = told.get(entity.id());
            if (last != entity && !entity.equals(last)) {
                entities.add(ToldEntities.pack(packer, entity, number, place++));
                told.put(entity.id(), entity);
            }
        }
        if (told.size() > MOST_TOLD) {
            told.clear();
        }
    }
}
