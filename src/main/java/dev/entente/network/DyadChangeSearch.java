package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What changed between two entities from one day to another. Used once. Cost: the relations of the entity that has fewer. */
public final class DyadChangeSearch {
    private final Network network;
    private final RelationFilter filter;
    private final int first;
    private final int second;
    private final SearchBudget budget;
    private final Gathered held;
    private final Gathered began;
    private final Gathered ended;
    private final Gathered passed;
    private final Gathered happened;
    private PairSign before = PairSign.NONE;
    private PairSign after = PairSign.NONE;
    private long undatedEvents;

    /**
     * @param filter whose dates are not looked at
     * @param first the earlier day
     * @param second the later day
     * @param limit how many relations of each sort to show
     */
    public DyadChangeSearch(
            Network network, RelationFilter filter, LocalDate first, LocalDate second, int limit, SearchLimits limits) {
        if (!first.isBefore(second)) {
            throw new IllegalArgumentException("The second day must come after the first: " + first + ", " + second);
        }
        this.network = network;
        this.filter = filter.withAnyDate();
        this.first = (int) first.toEpochDay();
        this.second = (int) second.toEpochDay();
        this.budget = new SearchBudget(limits);
        this.held = new Gathered(limit);
        this.began = new Gathered(limit);
        this.ended = new Gathered(limit);
        this.passed = new Gathered(limit);
        this.happened = new Gathered(limit);
    }

    public DyadChange find(EntityId one, EntityId other) {
        int a = network.entities().find(one);
        int b = network.entities().find(other);
        if (a >= 0 && b >= 0) {
            new Between(network, filter, budget).walk(a, b, this::add);
        }
        return new DyadChange(
                before,
                after,
                held.part(),
                began.part(),
                ended.part(),
                passed.part(),
                happened.part(),
                undatedEvents,
                budget.isSpent());
    }

    private void add(int number) {
        RelationColumns columns = network.columns(number);
        int r = network.row(number);
        boolean isEvent = Sieve.isEvent(columns.type(r));
        boolean isBefore = isEvent ? columns.rankDay(r) <= first : holds(columns, r, first);
        boolean isAfter = isEvent ? columns.rankDay(r) <= second : holds(columns, r, second);
        int sign = OfSign.sign(columns.type(r));
        if (isBefore) {
            before = before.with(sign, PairSign.weight(columns, r, first));
        }
        if (isAfter) {
            after = after.with(sign, PairSign.weight(columns, r, second));
        }
        if (isEvent) {
            addEvent(number, columns, r);
        } else {
            addState(number, columns, r, isBefore, isAfter);
        }
    }

    private void addEvent(int number, RelationColumns columns, int r) {
        int from = columns.froms[r];
        if (from == RelationColumns.NO_START) {
            undatedEvents++;
        } else if (from <= second && Sieve.eventEnd(columns, r) > first + 1) {
            happened.add(number);
        }
    }

    private void addState(int number, RelationColumns columns, int r, boolean isBefore, boolean isAfter) {
        if (isBefore) {
            (isAfter ? held : ended).add(number);
        } else if (isAfter) {
            began.add(number);
        } else if (columns.froms[r] > first && columns.froms[r] <= second) {
            passed.add(number);
        }
    }

    private static boolean holds(RelationColumns columns, int r, int day) {
        return columns.froms[r] <= day && columns.tos[r] > day;
    }

    /** The best of one sort, and how many there are. */
    private final class Gathered {
        private final Best best;
        private long total;

        Gathered(int limit) {
            this.best = new Best(network, limit);
        }

        void add(int number) {
            total++;
            best.add(number);
        }

        DyadChange.Part part() {
            return new DyadChange.Part(
                    IntStream.of(best.toArray())
                            .mapToObj(network::relation)
                            .sorted(Comparator.<Relation, TimelinePosition>comparing(TimelinePosition::of))
                            .toList(),
                    total);
        }
    }
}
