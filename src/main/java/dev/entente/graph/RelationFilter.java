package dev.entente.graph;

import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which relations of an entity count. What is unknown excludes nothing: a relation counts when it may have held.
 *
 * @param types of these types; none given means any
 * @param direction followed this way
 * @param kinds leading to entities of these kinds; none given means any
 * @param asOf states that hold on this day and events up to it; null for any time
 * @param window may overlap this span of days
 * @param minConfidence at least this confident, 0 to 1
 */
public record RelationFilter(
        Set<RelationType> types,
        Direction direction,
        Set<EntityKind> kinds,
        @Nullable LocalDate asOf,
        Period window,
        double minConfidence) {
    public static final RelationFilter NONE =
            new RelationFilter(Set.of(), Direction.BOTH, Set.of(), null, Period.UNKNOWN, 0);

    private static final String CONDITION = """
            {r}.confidence >= $minConfidence
              AND ($asOf IS NULL OR CASE
                WHEN type({r}) IN $eventTypes THEN coalesce({r}.from, {r}.firstReportedOn, $asOf) <= $asOf
                ELSE coalesce({r}.from <= $asOf, true) AND coalesce({r}.to > $asOf, true)
              END)
              AND ($windowEnd IS NULL OR coalesce({r}.from < $windowEnd, true))
              AND ($windowStart IS NULL OR coalesce(CASE
                WHEN NOT type({r}) IN $eventTypes THEN {r}.to
                WHEN {r}.fromPrecision = 'year' THEN {r}.from + duration('P1Y')
                WHEN {r}.fromPrecision = 'month' THEN {r}.from + duration('P1M')
                ELSE {r}.from + duration('P1D')
              END > $windowStart, true))""";

    public RelationFilter {
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("The least confidence must be between 0 and 1, not " + minConfidence);
        }
    }

    /** The same with other types. */
    public RelationFilter withTypes(Set<RelationType> others) {
        return new RelationFilter(others, direction, kinds, asOf, window, minConfidence);
    }

    /** The same at any time. */
    public RelationFilter withAnyDate() {
        return new RelationFilter(types, direction, kinds, null, Period.UNKNOWN, minConfidence);
    }

    public boolean isDated() {
        return asOf != null || !window.isUnknown();
    }

    /** The types as a pattern's {@code A|B|C}, made of the enum's names. */
    String pattern() {
        Collection<RelationType> wanted = types.isEmpty() ? List.of(RelationType.values()) : types;
        return wanted.stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
    }

    /** The condition on a relationship variable; needs {@link #parameters()}. */
    static String condition(String variable) {
        return CONDITION.replace("{r}", variable);
    }

    /** The condition that the relationship {@code r} leads the wanted way, seen from the node variable. */
    static String leadsFrom(String variable) {
        return "type(r) IN CASE WHEN startNode(r) = %s THEN $outgoingTypes ELSE $incomingTypes END".formatted(variable);
    }

    /** The condition that the node is of one of the wanted kinds. */
    static String isWanted(String variable) {
        return "($kinds = [] OR %s.kind IN $kinds)".formatted(variable);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("minConfidence", minConfidence);
        parameters.put("asOf", asOf);
        parameters.put("windowStart", window.firstDay());
        parameters.put("windowEnd", window.endDay());
        parameters.put("eventTypes", names(Arrays.stream(RelationType.values()).filter(RelationType::isEvent)));
        parameters.put("outgoingTypes", followed(direction != Direction.IN));
        parameters.put("incomingTypes", followed(direction != Direction.OUT));
        parameters.put("kinds", kinds.stream().map(EntityKind::label).sorted().toList());
        return parameters;
    }

    private static List<String> followed(boolean isWanted) {
        return names(Arrays.stream(RelationType.values()).filter(type -> isWanted || type.isSymmetric()));
    }

    private static List<String> names(Stream<RelationType> types) {
        return types.map(Enum::name).toList();
    }
}
