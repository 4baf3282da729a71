package dev.entente.cli;

import java.util.Locale;

/**
 * One figure of a benchmark that is not about questions.
 *
 * @param query what was measured
 * @param system of what
 * @param value how much
 * @param unit of what
 */
record BenchFigure(String query, String system, double value, String unit) implements BenchLine {
    @Override
    public String text() {
        return String.format(Locale.ROOT, "%-40s %-8s %,12.2f %s", query, system, value, unit);
    }

    @Override
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"query\":\"%s\",\"system\":\"%s\",\"value\":%.2f,\"unit\":\"%s\"}",
                query,
                system,
                value,
                unit);
    }
}
