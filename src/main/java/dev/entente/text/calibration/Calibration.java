package dev.entente.text.calibration;

import dev.entente.model.ShippedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a confidence that an extractor gives is worth: for each family of extractors a curve that never falls. Immutable.
 *
 * <p>A family is an extractor's name without its version, {@code pattern:verb-frame}; one without a curve of its own has that of its first
 * word, {@code pattern}; where that has none, confidence stays as given.
 */
public final class Calibration {
    /** Leaves every confidence as it is. */
    public static final Calibration NONE = new Calibration(Map.of());

    private static final String FILE = "calibration.csv";
    private static final String HEADER = "family,confidence,calibrated,claims";

    private final Map<String, List<Point>> curves;

    /**
     * A place that a curve goes through.
     *
     * @param confidence as the extractor gives it
     * @param calibrated what it is worth
     * @param claims how many claims that is known from
     */
    public record Point(double confidence, double calibrated, int claims) {}

    /** @param curves of each family the points, by rising confidence */
    Calibration(Map<String, List<Point>> curves) {
        Map<String, List<Point>> copy = new TreeMap<>();
        curves.forEach((family, points) -> copy.put(family, List.copyOf(points)));
        this.curves = Collections.unmodifiableMap(copy);
    }

    /** The shipped one, fitted on the development texts for others. */
    public static Calibration load() {
        return of(ShippedTable.read(Calibration.class, FILE));
    }

    /**
     * Reads what {@link #lines} gives.
     *
     * @throws IllegalStateException naming the line that is none of these
     */
    static Calibration of(ShippedTable table) {
        Map<String, List<Point>> curves = new TreeMap<>();
        for (ShippedTable.Row row : table.rows()) {
            try {
                Point point = new Point(
                        Double.parseDouble(row.cell("confidence")),
                        Double.parseDouble(row.cell("calibrated")),
                        Integer.parseInt(row.cell("claims")));
                curves.computeIfAbsent(row.cell("family"), family -> new ArrayList<>())
                        .add(point);
            } catch (NumberFormatException e) {
                throw row.problem(e);
            }
        }
        return new Calibration(curves);
    }

    /** This one, fitted on texts that the patterns were tuned on, as it holds on other texts, see {@link CalibrationTransfer}. */
    public Calibration forOtherTexts() {
        Map<String, List<Point>> transferred = new TreeMap<>();
        curves.forEach((family, points) -> transferred.put(family, CalibrationTransfer.of(points)));
        return new Calibration(transferred);
    }

    /** The curves as a CSV file, column names first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        curves.forEach((family, points) -> points.forEach(point -> lines.add(String.format(
                Locale.ROOT, "%s,%.4f,%.4f,%d", family, point.confidence, point.calibrated, point.claims))));
        return lines;
    }

    /** What the confidence is worth: linear between the curve's points, in proportion below the first, level above the last. */
    public double of(String extractor, double confidence) {
        List<Point> points = curve(family(extractor));
        if (points.isEmpty()) {
            return confidence;
        }
        Point below = new Point(0, 0, 0);
        for (Point above : points) {
            if (confidence <= above.confidence) {
                double share = above.confidence == below.confidence
                        ? 1
                        : (confidence - below.confidence) / (above.confidence - below.confidence);
                return below.calibrated + share * (above.calibrated - below.calibrated);
            }
            below = above;
        }
        return below.calibrated;
    }

    private List<Point> curve(String family) {
        List<Point> own = curves.get(family);
        return own != null ? own : curves.getOrDefault(firstWord(family), List.of());
    }

    static String family(String extractor) {
        int version = extractor.lastIndexOf('/');
        return version < 0 ? extractor : extractor.substring(0, version);
    }

    static String firstWord(String family) {
        int colon = family.indexOf(':');
        return colon < 0 ? family : family.substring(0, colon);
    }
}
