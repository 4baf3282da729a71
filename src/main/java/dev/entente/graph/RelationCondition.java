package dev.entente.graph;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.Dispute;
import dev.entente.network.RelationChoice;
import dev.entente.network.RelationFilter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter of relations as Cypher's patterns and conditions. */
final class RelationCondition {
    private static final String CONDITION = """
            {r}.confidence >= $minConfidence
              AND ($asOf IS NULL OR CASE
                WHEN type({r}) IN $eventTypes THEN coalesce({r}.from, {r}.firstReportedOn, $asOf) <= $asOf
                ELSE coalesce({r}.from <= $asOf, true) AND coalesce({r}.to > $asOf, true)
              END)
              AND ($windowEnd IS NULL OR coalesce({r}.from < $windowEnd, true))
              AND ($windowStart IS NULL OR coalesce(CASE
                WHEN {r}.to IS NOT NULL OR NOT type({r}) IN $eventTypes THEN {r}.to
                WHEN {r}.fromPrecision = 'year' THEN {r}.from + duration('P1Y')
                WHEN {r}.fromPrecision = 'month' THEN {r}.from + duration('P1M')
                ELSE {r}.from + duration('P1D')
              END > $windowStart, true))""";

    private static final String KNOWN = "\n  AND coalesce({r}.firstReportedOn <= $knownAt, true)";
    private static final String DISPUTED = "\n  AND ({r}.denials > 0) = $isDisputed";
    private static final String CHOSEN = "\n  AND ({r}.id IN $relationIds) = $isOnlyRelations";

    private RelationCondition() {}

    /** The types as a pattern's {@code A|B|C}, made of the enum's names. */
    static String pattern(RelationFilter filter) {
        Collection<RelationType> wanted = filter.types().isEmpty() ? List.of(RelationType.values()) : filter.types();
        return wanted.stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
    }

    /** The condition on a relationship variable; needs {@link #parameters}. What is seldom asked for is not there else: planning it costs a second. */
    static String condition(String variable, RelationFilter filter) {
        StringBuilder condition = new StringBuilder(CONDITION);
        if (filter.knownAt() != null) {
            condition.append(KNOWN);
        }
        if (filter.dispute() != Dispute.ANY) {
            condition.append(DISPUTED);
        }
        if (!filter.relations().isAny()) {
            condition.append(CHOSEN);
        }
        return condition.toString().replace("{r}", variable);
    }

    /** The condition that the relationship {@code r} leads the wanted way, seen from the node variable. */
    static String leadsFrom(String variable) {
        return "type(r) IN CASE WHEN startNode(r) = %s THEN $outgoingTypes ELSE $incomingTypes END".formatted(variable);
    }

    /** The condition that the node is of one of the wanted kinds. */
    static String isWanted(String variable) {
        return "($kinds = [] OR %s.kind IN $kinds)".formatted(variable);
    }

    /** The values of what the conditions name. */
    static Map<String, Object> parameters(RelationFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("minConfidence", filter.minConfidence());
        parameters.put("knownAt", filter.knownAt());
        parameters.put("isDisputed", filter.dispute() == Dispute.DISPUTED);
        parameters.put("relationIds", texts(filter.relations()));
        parameters.put("isOnlyRelations", filter.relations().isOnly());
        parameters.put("asOf", filter.asOf());
        parameters.put("windowStart", filter.window().firstDay());
        parameters.put("windowEnd", filter.window().endDay());
        parameters.put("eventTypes", names(Arrays.stream(RelationType.values()).filter(RelationType::isEvent)));
        parameters.put("outgoingTypes", followed(filter.direction() != Direction.IN));
        parameters.put("incomingTypes", followed(filter.direction() != Direction.OUT));
        parameters.put(
                "kinds", filter.kinds().stream().map(EntityKind::label).sorted().toList());
        return parameters;
    }

    private static List<String> texts(RelationChoice relations) {
        return relations.ids().stream().map(RelationId::value).toList();
    }

    private static List<String> followed(boolean isWanted) {
        return names(Arrays.stream(RelationType.values()).filter(type -> isWanted || type.isSymmetric()));
    }

    private static List<String> names(Stream<RelationType> types) {
        return types.map(Enum::name).toList();
    }
}
