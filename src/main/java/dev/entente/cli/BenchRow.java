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
 * @param perSecond how many are answered to one who asks
 * @param remark what else to know, as why there are no figures; null for nothing
 */
record BenchRow(
        String query,
        String system,
        double medianMicros,
        double p99Micros,
        double perSecond,
        @Nullable String remark) {
    static final String HEADER =
            String.format("%-40s %-8s %12s %12s %12s", "query", "system", "p50 µs", "p99 µs", "per second");

    static BenchRow unavailable(String query, String system, String reason) {
        return new BenchRow(query, system, Double.NaN, Double.NaN, Double.NaN, "not available: " + reason);
    }

    String text() {
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

    String json() {
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
