package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** A relation as a relationship of its type. */
public final class RelationRow {
    /** Projects the relationship {@code r} with its type and the ids of its ends; what {@link #read} reads. */
    public static final String WITH_ENDS = "r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}";

    private RelationRow() {}

    public static Relation read(MapAccessor row) {
        return new Relation(
                new RelationId(row.get("id").asString()),
                new Tie(
                        new EntityId(row.get("subject").asString()),
                        RelationType.valueOf(row.get("type").asString()),
                        new EntityId(row.get("object").asString())),
                PeriodRow.read(row),
                row.get("claims").asInt(),
                row.get("denials").asInt(),
                row.get("sources").asInt(),
                row.get("confidence").asDouble(),
                PeriodRow.day(row.get("firstReportedOn")),
                PeriodRow.day(row.get("lastReportedOn")));
    }

    /** The relationship's properties; what is unknown is null. */
    public static Map<String, @Nullable Object> write(Relation relation) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", relation.id().value());
        row.put("claims", relation.claims());
        row.put("denials", relation.denials());
        row.put("sources", relation.sources());
        row.put("confidence", relation.confidence());
        row.put("firstReportedOn", relation.firstReportedOn());
        row.put("lastReportedOn", relation.lastReportedOn());
        row.put("sign", relation.type().definition().sign());
        PeriodRow.write(relation.period(), row);
        return row;
    }
}
