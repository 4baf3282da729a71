package dev.entente.load.mapping;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a row says that the relation held or happened. */
@FunctionalInterface
interface PeriodOf {
    Period of(Columns.Cells cells, RelationType type) throws RowProblem;

    /**
     * {@code {on: D}} an event of that date, for a state the time of just that date, and {@code {on: D, from: D}} of the start where it lies in it; {@code {from: D, last: D}} or {@code {from: D, to: D}} with the last
     * day covered or the first not covered; {@code {during: D, from: D, last: D}} that date's time, cut to start and end where they lie in it.
     */
    static PeriodOf compile(Node node, Columns columns) {
        node.allow("on", "from", "last", "to", "during");
        DateOf from = optional(node, "from", columns);
        DateOf last = optional(node, "last", columns);
        DateOf to = optional(node, "to", columns);
        if (node.has("on")) {
            DateOf on = DateOf.compile(node.get("on"), columns);
            return (cells, type) -> {
                PartialDate date = finer(on.of(cells), from.of(cells));
                return date == null ? Period.UNKNOWN : type.isEvent() ? Period.since(date) : whole(date);
            };
        }
        if (node.has("during")) {
            DateOf during = DateOf.compile(node.get("during"), columns);
            return (cells, type) -> within(during.of(cells), from.of(cells), last.of(cells));
        }
        if (!node.has("from") && !node.has("last") && !node.has("to")) {
            throw node.problem("Say when: on, from, last, to or during");
        }
        return (cells, type) -> {
            PartialDate lastDay = last.of(cells);
            PartialDate end = lastDay == null ? to.of(cells) : behind(lastDay);
            return checked(from.of(cells), end, lastDay == null ? end : lastDay);
        };
    }

    private static DateOf optional(Node node, String key, Columns columns) {
        return node.find(key).map(date -> DateOf.compile(date, columns)).orElse(cells -> null);
    }

    private static Period whole(PartialDate date) {
        return Period.between(date, Objects.requireNonNull(behind(date)));
    }

    /** The start where it lies in the date, else the date. */
    private static @Nullable PartialDate finer(@Nullable PartialDate date, @Nullable PartialDate start) {
        return date != null && start != null && date.contains(start) ? start : date;
    }

    private static Period within(@Nullable PartialDate whole, @Nullable PartialDate from, @Nullable PartialDate last)
            throws RowProblem {
        if (whole == null) {
            throw new RowProblem("date-missing", "The row does not say when");
        }
        PartialDate start = from != null && whole.contains(from) ? from : whole;
        PartialDate end = last != null && whole.contains(last) ? behind(last) : behind(whole);
        return checked(start, end, last);
    }

    /** The end whose last day this is; of a month or year, that month or year itself. */
    private static @Nullable PartialDate behind(@Nullable PartialDate last) {
        if (last == null) {
            return null;
        }
        LocalDate first = last.first();
        return last.next().equals(first.plusDays(1)) ? PartialDate.day(last.next()) : last;
    }

    /** @param told the end as the row has it */
    private static Period checked(@Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate told)
            throws RowProblem {
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            throw new RowProblem(
                    "end-before-start",
                    "It ends (" + told + ") before it starts (" + from
                            + "). Mend one of the dates, or name what means none under missing in the mapping");
        }
    }
}
