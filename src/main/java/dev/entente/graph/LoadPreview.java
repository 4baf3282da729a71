package dev.entente.graph;

import dev.entente.model.DocumentId;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;

/**
 * What writing documents, batch by batch, would change; nothing is written. Batches are taken together: a relation that many of them touch counts
 * once, as it would be in the end. Claims are kept for that, half a kilobyte each; beyond {@link #MOST_CLAIMS} of them a load is told in parts of
 * that many, none of which knows of the others: a relation counts once, but periods of which only all parts together make one count apart. Used by one
 * thread.
 *
 * <p>Every method throws {@link StoreUnavailableException} when Neo4j cannot be reached.
 */
public final class LoadPreview {
    /** Half a gigabyte of them. */
    public static final int MOST_CLAIMS = 1_000_000;

    /** Claims whose ties are looked up in one transaction. */
    private static final int CLAIMS_AT_ONCE = 10_000;

    /** A document's claims, and a hash of all it says. */
    private record Seen(int hash, List<TieClaim> leaving, List<TieClaim> fresh) {}

    private final WriteTransactions transactions;
    private final int mostClaims;
    private final Map<DocumentId, Seen> seen = new HashMap<>();
    private final RelationTally tally = new RelationTally();
    private RelationChanges told = RelationChanges.NONE;
    private int claims;

    LoadPreview(Driver driver, RelationThreshold threshold, int mostClaims) {
        this.transactions = new WriteTransactions(driver, threshold);
        this.mostClaims = mostClaims;
    }

    /** Takes a batch and says what would become of its documents, and nothing of relations yet. */
    public BatchChange add(Collection<DocumentContent> contents) {
        Map<DocumentId, WriteOutcome> outcomes = new LinkedHashMap<>();
        List<DocumentContent> unseen = new ArrayList<>();
        long written = 0;
        for (DocumentContent content : DocumentWriter.lastOfEachId(contents)) {
            Seen before = seen.get(content.id());
            if (before == null) {
                unseen.add(content);
            } else if (before.hash() == hash(content)) {
                outcomes.put(content.id(), WriteOutcome.UNCHANGED);
            } else {
                outcomes.put(content.id(), WriteOutcome.REPLACED);
                see(content, before.leaving(), content.ofTies());
                written += content.claims().size();
            }
        }
        Map<DocumentId, DocumentPreview> previews = run(writing -> writing.preview(unseen));
        for (DocumentContent content : unseen) {
            DocumentPreview preview = previews.getOrDefault(content.id(), DocumentPreview.UNCHANGED);
            outcomes.put(content.id(), preview.outcome());
            if (preview.outcome() != WriteOutcome.UNCHANGED) {
                see(content, preview.leaving(), preview.fresh());
                written += content.claims().size();
            }
        }
        if (claims >= mostClaims) {
            tell();
        }
        return new BatchChange(outcomes, written, TouchedRelations.NONE);
    }

    /** What would become of the relations once all batches so far were written. */
    public RelationChanges relations() {
        tell();
        return told;
    }

    private void see(DocumentContent content, List<TieClaim> leaving, List<TieClaim> fresh) {
        Seen before = seen.put(content.id(), new Seen(hash(content), leaving, fresh));
        claims += leaving.size()
                + fresh.size()
                - (before == null ? 0 : before.leaving().size() + before.fresh().size());
    }

    private void tell() {
        Map<Tie, ClaimsOfTie> byTie = new HashMap<>();
        seen.values().forEach(document -> {
            document.leaving().forEach(claim -> of(claim, byTie).leaving.add(claim));
            document.fresh().forEach(claim -> of(claim, byTie).fresh.add(claim));
        });
        ClaimsOfTie some = new ClaimsOfTie();
        for (ClaimsOfTie tie : byTie.values()) {
            some.add(tie);
            if (some.size() >= CLAIMS_AT_ONCE) {
                tell(some);
                some = new ClaimsOfTie();
            }
        }
        tell(some);
        seen.clear();
        claims = 0;
    }

    private void tell(ClaimsOfTie some) {
        if (some.size() > 0) {
            RelationTally.Counted counted = tally.count(run(writing -> writing.preview(some.leaving, some.fresh)));
            tally.keep(counted.entries());
            told = told.plus(counted.changes());
        }
    }

    private static ClaimsOfTie of(TieClaim claim, Map<Tie, ClaimsOfTie> byTie) {
        return byTie.computeIfAbsent(claim.tie(), tie -> new ClaimsOfTie());
    }

    private static int hash(DocumentContent content) {
        return 31 * content.document().hashCode() + new HashSet<>(content.claims()).hashCode();
    }

    private <T> T run(Function<DocumentTransaction, T> work) {
        return transactions.run(new KnownEntities(), (writing, transaction) -> work.apply(writing));
    }

    /** Claims that come and go, of one tie or of some. */
    private static final class ClaimsOfTie {
        private final List<TieClaim> leaving = new ArrayList<>();
        private final List<TieClaim> fresh = new ArrayList<>();

        void add(ClaimsOfTie other) {
            leaving.addAll(other.leaving);
            fresh.addAll(other.fresh);
        }

        int size() {
            return leaving.size() + fresh.size();
        }
    }
}
