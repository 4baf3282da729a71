package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out how good paths are and when they held. */
public final class PathAssessment {
    private final Network network;
    private final @Nullable LocalDate today;

    PathAssessment(Network network, RelationFilter filter) {
        this.network = network;
        LocalDate asOf = filter.asOf();
        LocalDate end = filter.window().endDay();
        this.today = asOf != null ? asOf : end != null ? end : network.latestDay();
    }

    RankedPath of(RelationPath path) {
        List<PathHop> hops = path.hops();
        double evidence = 1;
        double sources = 1;
        double recency = 1;
        for (PathHop hop : hops) {
            PathScore score = of(hop.relation());
            evidence *= score.evidence();
            sources *= score.sources();
            recency *= score.recency();
        }
        double damping = 1;
        List<EntityId> entities = path.entities();
        for (EntityId between : entities.subList(1, entities.size() - 1)) {
            damping *= Math.pow(network.degree(between), PathScore.DAMPING_EXPONENT);
        }
        Optional<Period> held = held(path);
        return new RankedPath(
                path,
                new PathScore(evidence, sources, recency, damping),
                held.orElse(Period.UNKNOWN),
                held.isPresent());
    }

    /** What a relation adds to the score of a path. */
    PathScore of(Relation relation) {
        return new PathScore(relation.confidence(), 1 - Math.pow(2, -relation.sources()), recency(relation), 1);
    }

    /** The days on which all its relations may have held, unbounded where nothing bounds them; empty where there is no such day. */
    public static Optional<Period> held(RelationPath path) {
        LocalDate from = null;
        LocalDate to = null;
        for (PathHop hop : path.hops()) {
            Period held = held(hop.relation());
            from = later(from, held.firstDay());
            to = earlier(to, held.endDay());
        }
        return from == null || to == null || from.isBefore(to) ? Optional.of(period(from, to)) : Optional.empty();
    }

    private double recency(Relation relation) {
        LocalDate last = relation.lastReportedOn();
        LocalDate start = relation.period().firstDay();
        LocalDate day = last != null ? last : start;
        if (day == null || today == null || !day.isBefore(today)) {
            return 1;
        }
        return Math.pow(2, -ChronoUnit.DAYS.between(day, today) / PathScore.DAYS_OF_HALF);
    }

    /** The days a relation covers: of an event, those of its date. */
    private static Period held(Relation relation) {
        PartialDate from = relation.period().from();
        if (!relation.type().isEvent() || from == null || relation.period().to() != null) {
            return relation.period();
        }
        return period(from.first(), from.next());
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Period(from == null ? null : PartialDate.day(from), to == null ? null : PartialDate.day(to));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
