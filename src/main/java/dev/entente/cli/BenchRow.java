package dev.entente.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of question costs one system.
 *
 * @param query the kind of question
 * @param system who answers
 * @param medianMicros half take no longer
 * @param p99Micros of a hundred, 99 take no longer
 * @param perSecond how many are answered to all who ask at once
 * @param remark what else to know, as why there are no figures; null for nothing
 */
record BenchRow(
        String query,
        String system,
        double medianMicros,
        double p99Micros,
        double perSecond,
        @Nullable String remark) implements BenchLine {
    static final String HEADER =
            String.format("%-40s %-8s %12s %12s %12s", "query", "system", "p50 µs", "p99 µs", "per second");

    /** The same, as asked by several at once. */
    BenchRow withPerSecond(double value) {
        return new BenchRow(query, system, medianMicros, p99Micros, value, remark);
    }

    /** The same with something else to know. */
    BenchRow withRemark(String more) {
        return new BenchRow(
                query, system, medianMicros, p99Micros, perSecond, remark == null ? more : remark + "; " + more);
    }

    static BenchRow unavailable(String query, String system, String reason) {
        return new BenchRow(query, system, Double.NaN, Double.NaN, Double.NaN, "not available: " + reason);
    }

    @Override
    public String text() {
        String said = remark == null ? "" : remark;
        return Double.isNaN(medianMicros)
                ? String.format("%-40s %-8s %s", query, system, said)
                : String.format(
                                Locale.ROOT,
                                "%-40s %-8s %12.1f %12.1f %12.0f  %s",
                                query,
                                system,
                                medianMicros,
                                p99Micros,
                                perSecond,
                                said)
                        .stripTrailing();
    }

    @Override
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"query\":\"%s\",\"system\":\"%s\",\"p50\":%s,\"p99\":%s,\"requestsPerSecond\":%s%s}",
                query,
                system,
                number(medianMicros),
                number(p99Micros),
                number(perSecond),
                remark == null ? "" : ",\"remark\":\"" + remark.replace("\"", "'") + "\"");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.1f", value);
    }
}
