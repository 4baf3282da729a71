package dev.entente.graph.offline;

import dev.entente.graph.EntityMerge;
import dev.entente.graph.KeyedClaim;
import dev.entente.graph.TieKey;
import dev.entente.model.DerivationSettings;
import dev.entente.model.DerivedRelation;
import dev.entente.model.Document;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Evidence;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationId;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns sorted records into the importer's files; used once. */
final class OfflineWriting {
    private static final long PROGRESS_RECORDS = 100_000;

    private final GraphFiles files;
    private final GraphFileWriter writer;
    private final DerivationSettings settings;
    private final Consumer<String> progress;

    /** The numbers of documents that a later one took the place of. */
    private final BitSet replaced = new BitSet();

    /** Entities that such documents name, as long as no other is found to name them. */
    private final Set<EntityId> doubtful = new HashSet<>();

    private final Map<String, FirstName> sources = new TreeMap<>();
    private long claimCount;

    OfflineWriting(GraphFiles files, DerivationSettings settings, Consumer<String> progress) {
        this.files = files;
        this.writer = new GraphFileWriter(files);
        this.settings = settings;
        this.progress = progress;
    }

    /** A source's name, and the document that first called it so. */
    private record FirstName(String name, long document) {
        FirstName earlier(FirstName other) {
            return document <= other.document ? this : other;
        }
    }

    /** A claim with the number of its document. */
    private record Stated(KeyedClaim keyed, long document) {}

    OfflineCounts write(SortedRecords documents, SortedRecords claims, SortedRecords entities) {
        try (writer) {
            writeDocuments(documents);
            if (!replaced.isEmpty()) {
                collectDoubtful(entities);
            }
            writeTies(claims);
            writeEntities(entities);
            sources.forEach((id, name) -> writer.add(to -> to.addSource(new Source(id, name.name()))));
            writer.add(GraphFiles::addVersion);
            writer.finish();
        }
        return new OfflineCounts(
                documents.count() - replaced.cardinality(),
                replaced.cardinality(),
                claimCount,
                files.relations(),
                files.entities(),
                files.rows());
    }

    private void writeDocuments(SortedRecords documents) {
        try (MergedRuns records = documents.walk()) {
            Unpacker last = null;
            long done = 0;
            for (byte[] bytes : records) {
                Unpacker record = new Unpacker(bytes);
                if (last != null && last.key().equals(record.key())) {
                    replaced.set(Math.toIntExact(last.first()));
                } else if (last != null) {
                    writeDocument(last);
                }
                last = record;
                tell("documents", ++done, documents.count());
            }
            if (last != null) {
                writeDocument(last);
            }
        }
    }

    private void writeDocument(Unpacker record) {
        Document document = ToldDocuments.unpack(record);
        long number = record.first();
        writer.add(to -> to.addDocument(number, document));
        sources.merge(
                document.source().id(), new FirstName(document.source().name(), record.first()), FirstName::earlier);
    }

    private void collectDoubtful(SortedRecords entities) {
        try (MergedRuns records = entities.walk()) {
            for (byte[] bytes : records) {
                Unpacker record = new Unpacker(bytes);
                if (replaced.get((int) record.first())) {
                    doubtful.add(new EntityId(record.key()));
                }
            }
        }
    }

    private void writeTies(SortedRecords claims) {
        try (MergedRuns records = claims.walk()) {
            String key = "";
            Tie tie = null;
            List<Stated> ofTie = new ArrayList<>();
            long done = 0;
            for (byte[] bytes : records) {
                Unpacker record = new Unpacker(bytes);
                if (tie == null || !record.key().equals(key)) {
                    writeTie(tie, ofTie);
                    ofTie.clear();
                    key = record.key();
                    tie = TieKey.read(key);
                }
                if (!replaced.get((int) record.first())) {
                    ofTie.add(new Stated(StatedClaims.unpack(record, tie), record.first()));
                }
                tell("claims", ++done, claims.count());
            }
            writeTie(tie, ofTie);
        }
    }

    private void writeTie(@Nullable Tie tie, List<Stated> claims) {
        if (tie == null) {
            return;
        }
        List<Evidence> evidence =
                claims.stream().map(claim -> claim.keyed().evidence()).toList();
        Map<String, RelationId> relationOfClaim = new HashMap<>();
        for (DerivedRelation found : RelationDerivation.derive(tie, evidence, settings)) {
            writer.add(to -> to.addRelation(found.relation()));
            found.claimIds()
                    .forEach(
                            claim -> relationOfClaim.put(claim, found.relation().id()));
        }
        for (Stated claim : claims) {
            RelationId relation = relationOfClaim.get(claim.keyed().id());
            writer.add(to -> to.addClaim(claim.keyed(), claim.document(), relation == null ? null : relation.value()));
            if (!doubtful.isEmpty()) {
                named(claim.keyed()).forEach(doubtful::remove);
            }
        }
        claimCount += claims.size();
    }

    private static Stream<EntityId> named(KeyedClaim keyed) {
        Tie tie = keyed.claim().tie();
        return Stream.concat(
                Stream.of(tie.subject(), tie.object()),
                Stream.concat(
                        Stream.ofNullable(keyed.claim().speaker()),
                        Stream.ofNullable(keyed.claim().place())));
    }

    private void writeEntities(SortedRecords entities) {
        try (MergedRuns records = entities.walk()) {
            Entity merged = null;
            for (byte[] bytes : records) {
                Entity told = ToldEntities.unpack(new Unpacker(bytes));
                if (merged != null && merged.id().equals(told.id())) {
                    merged = EntityMerge.merge(List.of(merged, told));
                } else {
                    writeEntity(merged);
                    merged = EntityMerge.merge(List.of(told));
                }
            }
            writeEntity(merged);
        }
    }

    private void writeEntity(@Nullable Entity entity) {
        if (entity != null && !doubtful.contains(entity.id())) {
            writer.add(to -> to.addEntity(entity));
            writer.add(to -> to.addNames(entity));
        }
    }

    private void tell(String what, long done, long all) {
        if (done % PROGRESS_RECORDS == 0) {
            progress.accept(String.format(Locale.ROOT, "Files of %s %.0f %%", what, Math.floor(100.0 * done / all)));
        }
    }
}
