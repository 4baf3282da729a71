package dev.entente.load.states;

import dev.entente.model.EntityId;
import dev.entente.model.ShippedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When there was a state ({@code years.csv}). One that is not in the table was there at all times that data sets tell of, or is a territory that
 * they name as it is now.
 *
 * <p>Years are drawn wide: from the first of independence, membership of COW's system and membership of Gleditsch and Ward's to the last of
 * their ends. An occupation of a state whose government went on from abroad ends nothing.
 */
final class StateYears {
    private final Map<EntityId, List<Life>> lives = new HashMap<>();

    /**
     * A time in which there was the state.
     *
     * @param before what was there before; may be empty
     */
    private record Life(Span span, String before) {}

    static StateYears load() {
        StateYears years = new StateYears();
        for (ShippedTable.Row row :
                ShippedTable.read(StateYears.class, "years.csv").rows()) {
            years.lives
                    .computeIfAbsent(new EntityId(row.cell("id")), id -> new ArrayList<>(1))
                    .add(new Life(Span.of(row.cell("from"), row.cell("to")), row.cell("before")));
        }
        return years;
    }

    boolean isThereOn(EntityId state, LocalDate day) {
        List<Life> known = lives.get(state);
        return known == null || known.stream().anyMatch(life -> life.span.covers(day));
    }

    /** Whether there was the state at some time of the day's year. */
    boolean isThereInYearOf(EntityId state, LocalDate day) {
        List<Life> known = lives.get(state);
        return known == null || known.stream().anyMatch(life -> life.span.reachesYear(day));
    }

    /** The day since when there is the state; empty where there is it no more. */
    Optional<LocalDate> thereSince(EntityId state) {
        List<Life> known = lives.get(state);
        if (known == null) {
            return Optional.of(LocalDate.MIN);
        }
        Span last = known.get(known.size() - 1).span;
        return last.hasEnd() ? Optional.empty() : Optional.of(last.from());
    }

    /** The state's years within a span, and what was there before those that begin behind the day: {@code since 1971, before part of Pakistan}. */
    String tell(EntityId state, Span within, LocalDate day) {
        List<Life> known = lives.getOrDefault(state, List.of(new Life(Span.ALWAYS, "")));
        return known.stream()
                .filter(life -> life.span.meets(within))
                .map(life -> {
                    String years = life.span.common(within).inYears();
                    boolean isLater = day.isBefore(life.span.from()) && !life.before.isEmpty();
                    return isLater ? years + " (before: " + life.before + ")" : years;
                })
                .filter(years -> !years.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
