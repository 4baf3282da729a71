package dev.entente.graph;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A period as four properties: {@code from} its first day, {@code to} the first day after it, each with its precision. What is unknown
 * is absent.
 */
final class PeriodRow {
    private PeriodRow() {}

    static Period read(MapAccessor row) {
        return read(row.get("from"), row.get("fromPrecision"), row.get("to"), row.get("toPrecision"));
    }

    static Period read(Value fromDay, Value fromPrecision, Value toDay, Value toPrecision) {
        LocalDate from = day(fromDay);
        LocalDate to = day(toDay);
        return new Period(
                from == null ? null : new PartialDate(from, precision(fromPrecision)),
                to == null ? null : end(to, precision(toPrecision)));
    }

    static void write(Period period, Map<String, @Nullable Object> row) {
        PartialDate from = period.from();
        PartialDate to = period.to();
        row.put("from", period.firstDay());
        row.put("fromPrecision", from == null ? null : from.precision().code());
        row.put("to", period.endDay());
        row.put("toPrecision", to == null ? null : to.precision().code());
    }

    static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    private static PartialDate end(LocalDate exclusive, Precision precision) {
        return new PartialDate(precision == Precision.DAY ? exclusive : exclusive.minusDays(1), precision);
    }

    static Precision precision(Value value) {
        return Precision.of(value.asString());
    }
}
