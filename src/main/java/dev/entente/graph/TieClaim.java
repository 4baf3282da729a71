package dev.entente.graph;

import dev.entente.model.Evidence;
import dev.entente.model.Tie;

/** A claim as far as it bears on the relations of its tie. */
record TieClaim(Tie tie, Evidence evidence) {
    String id() {
        return evidence.claimId();
    }
}
