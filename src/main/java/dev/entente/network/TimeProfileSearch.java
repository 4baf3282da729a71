package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts relations by the month of their start and their sign. Used once. Cost: the relations of one entity. */
public final class TimeProfileSearch {
    private final Network network;
    private final RelationFilter filter;
    private final SearchBudget budget;
    private final TreeMap<YearMonth, SignCounts> months = new TreeMap<>();
    private SignCounts yearOnly = SignCounts.NONE;
    private SignCounts undated = SignCounts.NONE;
    private SignCounts outside = SignCounts.NONE;

    public TimeProfileSearch(Network network, RelationFilter filter, SearchLimits limits) {
        this.network = network;
        this.filter = filter;
        this.budget = new SearchBudget(limits);
    }

    /** Of the relations of an entity. */
    public TimeProfile of(EntityId entity) {
        int number = network.entities().find(entity);
        if (number >= 0) {
            Sieve sieve = new Sieve(filter);
            Steps steps = new Steps(network, sieve);
            steps.open(number);
            while (steps.next() && budget.spend()) {
                if (sieve.wantsKind(network.entities().kind(steps.neighbour()))) {
                    count(steps.columns(), steps.row());
                }
            }
        }
        return profile();
    }

    /** Of the relations between two entities. */
    public TimeProfile between(EntityId one, EntityId other) {
        int a = network.entities().find(one);
        int b = network.entities().find(other);
        if (a >= 0 && b >= 0) {
            new Between(network, filter, budget)
                    .walk(a, b, number -> count(network.columns(number), network.row(number)));
        }
        return profile();
    }

    private void count(RelationColumns columns, int r) {
        int sign = OfSign.sign(columns.type(r));
        LocalDate start = columns.start(r);
        if (start == null) {
            undated = undated.with(sign);
        } else if (columns.fromPrecision(r) == Precision.YEAR) {
            yearOnly = yearOnly.with(sign);
        } else {
            months.merge(YearMonth.from(start), SignCounts.NONE.with(sign), SignCounts::plus);
        }
    }

    private TimeProfile profile() {
        LocalDate windowStart = filter.window().firstDay();
        LocalDate windowEnd = filter.window().endDay();
        if (windowStart != null) {
            leaveOutBefore(YearMonth.from(windowStart));
        }
        List<TimeProfile.Month> listed = new ArrayList<>();
        if (!months.isEmpty()) {
            YearMonth last = windowEnd == null ? months.lastKey() : YearMonth.from(windowEnd.minusDays(1));
            leaveOutBefore(last.minusMonths(TimeProfile.MAX_MONTHS - 1L));
            YearMonth first = first(windowStart, last);
            for (long i = 0; i <= first.until(last, ChronoUnit.MONTHS); i++) {
                YearMonth month = first.plusMonths(i);
                listed.add(new TimeProfile.Month(month, months.getOrDefault(month, SignCounts.NONE)));
            }
        }
        return new TimeProfile(listed, yearOnly, undated, outside, budget.isSpent());
    }

    private YearMonth first(@Nullable LocalDate windowStart, YearMonth last) {
        YearMonth earliest = last.minusMonths(TimeProfile.MAX_MONTHS - 1L);
        if (windowStart != null && YearMonth.from(windowStart).isAfter(earliest)) {
            return YearMonth.from(windowStart);
        }
        return windowStart == null && !months.isEmpty() ? months.firstKey() : earliest;
    }

    private void leaveOutBefore(YearMonth first) {
        var earlier = months.headMap(first, false);
        earlier.values().forEach(counts -> outside = outside.plus(counts));
        earlier.clear();
    }
}
