package dev.entente.network;

import dev.entente.model.Relation;
import java.util.List;

/**
 * What was otherwise between two entities on a later day than on an earlier one. What is unknown excludes nothing: a state of unknown start held on both
 * days unless it is known to have ended.
 *
 * @param before how they stood to each other on the earlier day
 * @param after how they stood to each other on the later day
 * @param held states that hold on both days
 * @param began states that hold on the later day only
 * @param ended states that hold on the earlier day only
 * @param passed states that began after the earlier day and had ended by the later
 * @param happened events that may have had a day behind the earlier one and up to the later
 * @param undatedEvents how many events have no known day and were left out
 * @param isPartial whether a limit ended the search
 */
public record DyadChange(
        PairSign before,
        PairSign after,
        Part held,
        Part began,
        Part ended,
        Part passed,
        Part happened,
        long undatedEvents,
        boolean isPartial)
        implements SearchResult {
    @Override
    public boolean isEmpty() {
        return before.equals(PairSign.NONE) && after.equals(PairSign.NONE) && total() == 0;
    }

    private long total() {
        return held.total() + began.total() + ended.total() + passed.total() + happened.total() + undatedEvents;
    }

    /** Whether the sign of the two is another, an ambiguous one or none among them. */
    public boolean isSignChanged() {
        return before.sign() != after.sign();
    }

    /**
     * Some relations of one sort.
     *
     * @param relations the best evidenced, in the order of the timeline
     * @param total how many there are
     */
    public record Part(List<Relation> relations, long total) {
        public Part {
            relations = List.copyOf(relations);
        }
    }
}
