package dev.entente.graph;

import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What claims that come and go do to the relations.
 *
 * @param relationOfClaim the relation that each asserted claim concerned carries from now on
 * @param moved stored claims that carry another relation than before, or none
 * @param added relations not drawn so far
 * @param changed relations drawn otherwise so far
 * @param removed relations that no claim carries any more
 */
record RelationPlan(
        Map<String, RelationId> relationOfClaim,
        List<MovedClaim> moved,
        List<Relation> added,
        List<StoredRelation> changed,
        List<StoredRelation> removed) {
    /** A stored claim and the relation it is to carry. */
    record MovedClaim(String claim, @Nullable RelationId relation) {}

    /** A relation as it is to be, or as it was where it is to go, with what the database calls it within this transaction. */
    record StoredRelation(Relation relation, String element) {}

    @Nullable
    RelationId relationOf(KeyedClaim claim) {
        return relationOfClaim.get(claim.id());
    }

    TouchedRelations touched() {
        return new TouchedRelations(ids(added), storedIds(changed), storedIds(removed));
    }

    private static List<RelationId> ids(List<Relation> relations) {
        return relations.stream().map(Relation::id).toList();
    }

    private static List<RelationId> storedIds(List<StoredRelation> relations) {
        return relations.stream().map(stored -> stored.relation().id()).toList();
    }
}
