package dev.entente.api;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.RelationTypeDefinition;
import dev.entente.network.PathHop;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a path into words: "Bernie Sanders met with Kim Jong-hoon (20 March 2018); Kim Jong-hoon ...". */
final class PathSentence {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final int YEAR_DIGITS = 4;

    private final Map<String, EntityAnswer> entities;

    /** @param entities those the paths visit, by id */
    PathSentence(Map<String, EntityAnswer> entities) {
        this.entities = entities;
    }

    /** One step: a state is told in the present and an event in the past, seen from where the step starts. */
    String of(PathHop hop) {
        RelationTypeDefinition type = hop.relation().type().definition();
        String phrase = hop.isForward() ? type.phrase() : type.inversePhrase();
        return name(hop.from()) + " " + phrase + " " + name(hop.to())
                + when(hop.relation().period(), hop.relation().type().isEvent());
    }

    private String name(EntityId id) {
        EntityAnswer entity = entities.get(id.value());
        return entity == null ? id.value() : entity.name();
    }

    private static String when(Period period, boolean isEvent) {
        PartialDate from = period.from();
        PartialDate to = period.to();
        if (from == null) {
            return to == null ? "" : " (until " + day(to) + ")";
        }
        if (to == null) {
            return isEvent ? " (" + day(from) + ")" : " (since " + day(from) + ")";
        }
        if (from.next().equals(period.endDay())) {
            return " (" + day(from) + ")";
        }
        if (to.precision() != Precision.DAY && to.contains(from)) {
            return " (" + day(from) + " to later in " + day(to) + ")";
        }
        return " (" + day(from) + " to " + day(isEvent ? lastOf(to) : to) + ")";
    }

    /** The last day of an event: its end is the first day after it, unless only the month or year is known. */
    private static PartialDate lastOf(PartialDate to) {
        return to.precision() == Precision.DAY ? PartialDate.day(to.first().minusDays(1)) : to;
    }

    private static String day(PartialDate date) {
        // The four digits of the year, as all dates are written.
        String year = date.toString().substring(0, YEAR_DIGITS);
        LocalDate first = date.first();
        String month = MONTHS.get(first.getMonthValue() - 1);
        return switch (date.precision()) {
            case DAY -> first.getDayOfMonth() + " " + month + " " + year;
            case MONTH -> month + " " + year;
            case YEAR -> year;
        };
    }
}
