package dev.entente.model;

import java.util.List;

/**
 * A relation with the claims that carry it.
 *
 * @param relation the relation
 * @param claimIds the ids of the asserted claims it was drawn from, sorted
 */
public record DerivedRelation(Relation relation, List<String> claimIds) {
    public DerivedRelation {
        claimIds = List.copyOf(claimIds);
    }
}
