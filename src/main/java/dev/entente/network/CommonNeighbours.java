package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.List;

/**
 * Whom several entities are all tied to.
 *
 * @param neighbours the most telling ones first
 * @param total how many there are
 * @param isPartial whether a limit ended the search, so that some are missing
 */
public record CommonNeighbours(List<Neighbour> neighbours, long total, boolean isPartial) implements SearchResult {
    public CommonNeighbours {
        neighbours = List.copyOf(neighbours);
    }

    @Override
    public boolean isEmpty() {
        return neighbours.isEmpty();
    }

    /**
     * One of them.
     *
     * @param entity who
     * @param degree how many relations it has in all
     * @param score the product of the confidences of its surest relation with each, times {@code degree^-0.4}: what {@link PathScore#informative} says of a
     *     path through it
     * @param ties its relations with each of the entities asked about, in their order
     */
    public record Neighbour(EntityId entity, int degree, double score, List<Ties> ties) {
        public Neighbour {
            ties = List.copyOf(ties);
        }
    }

    /**
     * The relations of a common neighbour with one of the entities.
     *
     * @param of the entity asked about
     * @param relations the best of them
     * @param total how many there are
     */
    public record Ties(EntityId of, List<Relation> relations, long total) {
        public Ties {
            relations = List.copyOf(relations);
        }
    }
}
