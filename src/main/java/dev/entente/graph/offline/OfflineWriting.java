package dev.entente.graph.offline;

import dev.entente.graph.EntityMerge;
import dev.entente.graph.offline.StatedClaims.Stated;
import dev.entente.graph.offline.ToldDocuments.Told;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns sorted records into the importer's files; used once. */
final class OfflineWriting {
    private static final long PROGRESS_RECORDS = 100_000;

    private final GraphFiles files;
    private final GraphFileWriter writer;
    private final DerivationSettings settings;
    private final StatedClaims stated;
    private final Consumer<String> progress;

    /** The numbers of documents that a later one took the place of. */
    private final BitSet replaced = new BitSet();

    /** The numbers of entities that claims name; those that only a replaced document named are not written. */
    private final BitSet named = new BitSet();

    private final Map<String, FirstName> sources = new TreeMap<>();
    private long claimCount;

    OfflineWriting(GraphFiles files, DerivationSettings settings, StatedClaims stated, Consumer<String> progress) {
        this.files = files;
        this.stated = stated;
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

    OfflineCounts write(SortedRecords documents, SortedRecords claims, SortedRecords entities) {
        try (writer) {
            writeDocuments(documents);
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
            Told last = null;
            long done = 0;
            for (byte[] bytes : records) {
                Told next = ToldDocuments.unpack(bytes);
                if (last != null && last.document().id().equals(next.document().id())) {
                    replaced.set(Math.toIntExact(last.number()));
                } else if (last != null) {
                    writeDocument(last);
                }
                last = next;
                tell("documents", ++done, documents.count());
            }
            if (last != null) {
                writeDocument(last);
            }
        }
    }

    private void writeDocument(Told told) {
        Document document = told.document();
        writer.add(to -> to.addDocument(told.number(), document));
        sources.merge(
                document.source().id(), new FirstName(document.source().name(), told.number()), FirstName::earlier);
    }

    private void writeTies(SortedRecords claims) {
        try (MergedRuns records = claims.walk()) {
            byte[] last = null;
            Tie tie = null;
            List<Stated> ofTie = new ArrayList<>();
            long done = 0;
            for (byte[] record : records) {
                if (tie == null || last == null || !StatedClaims.haveSameTie(last, record)) {
                    writeTie(tie, ofTie);
                    ofTie.clear();
                    tie = stated.tie(record);
                }
                last = record;
                if (!replaced.get((int) StatedClaims.document(record))) {
                    ofTie.add(stated.unpack(record, tie));
                }
                tell("claims", ++done, claims.count());
            }
            writeTie(tie, ofTie);
        }
    }

    private void writeTie(@Nullable Tie tie, List<Stated> claims) {
        if (tie == null || claims.isEmpty()) {
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
        name(tie.subject());
        name(tie.object());
        for (Stated claim : claims) {
            RelationId relation = relationOfClaim.get(claim.keyed().id());
            writer.add(to -> to.addClaim(claim.keyed(), claim.document(), relation == null ? null : relation.value()));
            name(claim.keyed().claim().speaker());
            name(claim.keyed().claim().place());
        }
        claimCount += claims.size();
    }

    private void name(@Nullable EntityId entity) {
        if (entity != null) {
            named.set(files.number(entity));
        }
    }

    private void writeEntities(SortedRecords entities) {
        try (MergedRuns records = entities.walk()) {
            Entity merged = null;
            for (byte[] bytes : records) {
                Entity told = ToldEntities.unpack(bytes);
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
        if (entity != null && named.get(files.number(entity.id()))) {
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
