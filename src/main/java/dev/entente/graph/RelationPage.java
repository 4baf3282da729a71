package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import dev.entente.network.RelationRows;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;

/** A record that carries some relations of one type: each of its values is a list with one property of all of them, in the order of {@link #COLUMNS}. */
final class RelationPage {
    /** Of the list {@code page} of relationships and the list {@code rows} of their properties. */
    static final String COLUMNS = """
            [r IN page | id(startNode(r))] AS subjects,
              [r IN page | id(endNode(r))] AS objects,
              [p IN rows | p.id] AS ids,
              [p IN rows | p.from] AS froms,
              [p IN rows | p.fromPrecision] AS fromPrecisions,
              [p IN rows | p.to] AS tos,
              [p IN rows | p.toPrecision] AS toPrecisions,
              [p IN rows | p.claims] AS claims,
              [p IN rows | p.denials] AS denials,
              [p IN rows | p.sources] AS sources,
              [p IN rows | p.confidence] AS confidences,
              [p IN rows | p.firstReportedOn] AS firsts,
              [p IN rows | p.lastReportedOn] AS lasts""";

    private final Value subjects;
    private final Value objects;
    private final Value ids;
    private final Value froms;
    private final Value fromPrecisions;
    private final Value tos;
    private final Value toPrecisions;
    private final Value claims;
    private final Value denials;
    private final Value sources;
    private final Value confidences;
    private final Value firsts;
    private final Value lasts;
    private final int size;
    private int leftOut;

    RelationPage(Record row) {
        int column = 0;
        subjects = row.get(column++);
        objects = row.get(column++);
        ids = row.get(column++);
        froms = row.get(column++);
        fromPrecisions = row.get(column++);
        tos = row.get(column++);
        toPrecisions = row.get(column++);
        claims = row.get(column++);
        denials = row.get(column++);
        sources = row.get(column++);
        confidences = row.get(column++);
        firsts = row.get(column++);
        lasts = row.get(column);
        size = subjects.size();
    }

    /**
     * The relations between known entities. What somebody made by hand who did not know what belongs to it is left out.
     *
     * @param entities all of them, by their ids
     * @param places where in that list an entity stands
     */
    RelationRows rows(RelationType type, List<Entity> entities, NodePlaces places) {
        RelationRows rows = new RelationRows(type, entities, size);
        for (int i = 0; i < size; i++) {
            long subject = subjects.get(i).asLong();
            // Of what is deleted meanwhile the store knows no ends.
            if (subject >= 0) {
                add(i, places.find(subject), places.find(objects.get(i).asLong()), rows);
            }
        }
        return rows;
    }

    /** How many were left out so far. */
    int leftOut() {
        return leftOut;
    }

    private void add(int i, int subject, int object, RelationRows rows) {
        int before = rows.size();
        if (subject < 0 || object < 0) {
            leftOut++;
            return;
        }
        try {
            rows.add(subject, object, ids.get(i).asString());
            long from = day(froms.get(i));
            long to = day(tos.get(i));
            rows.setPeriod(from, precision(from, fromPrecisions.get(i)), to, precision(to, toPrecisions.get(i)));
            rows.setEvidence(
                    claims.get(i).asInt(),
                    denials.get(i).asInt(),
                    sources.get(i).asInt(),
                    confidences.get(i).asDouble());
            rows.setReports(day(firsts.get(i)), day(lasts.get(i)));
        } catch (IllegalArgumentException | ValueException e) {
            rows.drop(before);
            leftOut++;
        }
    }

    private static long day(Value value) {
        return value.isNull() ? RelationRows.UNKNOWN_DAY : value.asLocalDate().toEpochDay();
    }

    private static Precision precision(long day, Value value) {
        return day == RelationRows.UNKNOWN_DAY ? Precision.DAY : PeriodRow.precision(value);
    }
}
