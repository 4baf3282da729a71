package dev.entente.graph;

import dev.entente.model.Evidence;
import dev.entente.model.Polarity;
import dev.entente.model.RelationDerivation;
import dev.entente.model.RelationId;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what is stored of the ties that claims touch, and no more of it than bears on the relations that may change.
 *
 * <p>Of a tie whose claims all stand alone ({@link RelationDerivation#standsAlone}) those of the touched dates are read, found by the relation
 * they carry; of every other tie all. So a tie of ten thousand dated events costs a batch no more than one of ten.
 */
final class TieEvidence {
    private static final String OPEN = """
            UNWIND $rows AS tie
            MATCH (c:Claim {openTie: tie})
            """ + StoredEvidence.OF_CLAIM;

    private static final String CARRYING = """
            UNWIND $rows AS relation
            MATCH (c:Claim {relationId: relation})
            """ + StoredEvidence.OF_CLAIM;

    private static final String WHOLE = """
            UNWIND $rows AS tie
            MATCH (c:Claim {tie: tie})
            """ + StoredEvidence.OF_CLAIM;

    private final Statements statements;
    private final Set<Tie> whole = new HashSet<>();
    private final Map<Tie, Set<String>> dated = new HashMap<>();

    TieEvidence(Statements statements) {
        this.statements = statements;
    }

    /** All stored claims that bear on relations on which these claims bear; each once. */
    Map<Tie, List<StoredEvidence>> read(Collection<TieClaim> touching) {
        touching.forEach(claim -> touch(claim.tie(), claim.evidence()));
        dated.keySet().removeAll(whole);
        List<StoredEvidence> open = list(OPEN, dated.keySet());
        open.stream()
                .filter(stored -> stored.evidence().polarity() == Polarity.ASSERTED)
                .forEach(stored -> whole.add(stored.tie()));
        dated.keySet().removeAll(whole);

        Map<Tie, List<StoredEvidence>> evidence = new HashMap<>();
        whole.forEach(tie -> evidence.put(tie, new ArrayList<>()));
        dated.keySet().forEach(tie -> evidence.put(tie, new ArrayList<>()));
        List<String> relations = dated.values().stream().flatMap(Set::stream).toList();
        Stream.of(
                        open.stream().filter(stored -> dated.containsKey(stored.tie())),
                        statements.list(CARRYING, relations, StoredEvidence::read).stream(),
                        list(WHOLE, whole).stream())
                .flatMap(stored -> stored)
                .forEach(stored -> evidence.computeIfAbsent(stored.tie(), tie -> new ArrayList<>())
                        .add(stored));
        return evidence;
    }

    /** All stored claims of the ties; each once. */
    Map<Tie, List<StoredEvidence>> readWhole(Set<Tie> ties) {
        return list(WHOLE, ties).stream().collect(Collectors.groupingBy(StoredEvidence::tie));
    }

    private void touch(Tie tie, Evidence claim) {
        Polarity polarity = claim.polarity();
        if (polarity != Polarity.ASSERTED && polarity != Polarity.DENIED) {
            return;
        }
        if (RelationDerivation.standsAlone(tie.type(), polarity, claim.period())) {
            dated.computeIfAbsent(tie, t -> new HashSet<>())
                    .add(RelationId.ofEvent(tie, claim.period()).value());
        } else {
            whole.add(tie);
        }
    }

    private List<StoredEvidence> list(String cypher, Set<Tie> ties) {
        return statements.list(cypher, ties.stream().map(TieKey::of).toList(), StoredEvidence::read);
    }
}
