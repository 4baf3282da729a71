package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.List;

/**
 * Three entities, each two of which are friends or enemies.
 *
 * @param kind which signs
 * @param strength by how much weight the weakest of its signs leads
 * @param sides the three pairs
 */
public record Triad(TriadKind kind, double strength, List<Side> sides) {
    public Triad {
        sides = List.copyOf(sides);
    }

    /** The three, as they stand in the sides. */
    public List<EntityId> entities() {
        return List.of(sides.get(0).one(), sides.get(0).other(), sides.get(1).other());
    }

    /**
     * Two of the three.
     *
     * @param one the one
     * @param other the other
     * @param sign how they stand to each other
     * @param relations those that make the sign, best first, at most {@value BalanceSearch#MAX_RELATIONS}
     * @param total how many make it
     */
    public record Side(EntityId one, EntityId other, PairSign sign, List<Relation> relations, long total) {
        public Side {
            relations = List.copyOf(relations);
        }
    }
}
