package dev.entente.api;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.RelationTypeDefinition;
import dev.entente.network.PathHop;
import dev.entente.network.RelationPath;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a path into words: "Bernie Sanders met with Kim Jong-hoon (20 March 2018); Kim Jong-hoon ...". */
final class PathSentence {
    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");
    private static final DateTimeFormatter YEAR = format("uuuu");

    private final Map<String, EntityAnswer> entities;

    /** @param entities those the paths visit, by id */
    PathSentence(Map<String, EntityAnswer> entities) {
        this.entities = entities;
    }

    String of(RelationPath path) {
        return path.hops().stream().map(this::of).collect(Collectors.joining("; ")) + ".";
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
        return " (" + day(from) + " to " + day(isEvent ? lastOf(to) : to) + ")";
    }

    /** The last day of an event: its end is the first day after it, unless only the month or year is known. */
    private static PartialDate lastOf(PartialDate to) {
        return to.precision() == Precision.DAY ? PartialDate.day(to.first().minusDays(1)) : to;
    }

    private static String day(PartialDate date) {
        DateTimeFormatter format =
                switch (date.precision()) {
                    case DAY -> DAY;
                    case MONTH -> MONTH;
                    case YEAR -> YEAR;
                };
        return format.format(date.first());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
