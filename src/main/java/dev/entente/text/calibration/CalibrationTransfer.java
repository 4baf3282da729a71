package dev.entente.text.calibration;

import dev.entente.text.calibration.Calibration.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a calibration fitted on the texts that the patterns were tuned on one for other texts, on which claims are right less often: the odds of
 * being right are multiplied by one factor, the correction for another base rate (Saerens, Latinne and Decaestecker, Neural Computation 14, 2002).
 *
 * <p>That few claims show no certainty is the fit's concern, which draws each point towards the share of all ({@link CalibrationFit}); lowering it
 * here once more, by Wilson's bound, made the error of confidence twice as large, both on documents left out of the fit and on texts outside it.
 */
final class CalibrationTransfer {
    /** Of the claims judged on the texts tuned on 0.94 are right (200 of 212); of 92 judged on others (60 drawn by lot, 32 of annotated texts) 79, 0.85 by Laplace's rule. */
    private static final double ODDS_ON_OTHER_TEXTS = odds(0.85) / odds(0.94);

    private CalibrationTransfer() {}

    /** The points, none below the one before it. */
    static List<Point> of(List<Point> tuned) {
        List<Point> points = new ArrayList<>();
        double floor = 0;
        for (Point point : tuned) {
            double odds = odds(point.calibrated()) * ODDS_ON_OTHER_TEXTS;
            floor = Math.max(floor, odds / (1 + odds));
            points.add(new Point(point.confidence(), floor, point.claims()));
        }
        return points;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
