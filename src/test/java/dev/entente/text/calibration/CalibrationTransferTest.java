package dev.entente.text.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.text.calibration.Calibration.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTransferTest {
    @Test
    void onOtherTextsEveryConfidenceIsWorthLess() {
        List<Point> tuned = List.of(new Point(0.5, 0.6, 50), new Point(0.9, 0.95, 50));

        List<Point> transferred = CalibrationTransfer.of(tuned);

        assertThat(transferred.get(0).calibrated()).isBetween(0.5, 0.58);
        assertThat(transferred.get(1).calibrated()).isBetween(0.85, 0.9);
    }

    @Test
    void whatIsRightInNineOfTenCasesStaysWellAboveTheThreshold() {
        assertThat(CalibrationTransfer.of(List.of(new Point(0.6, 0.9, 12)))
                        .get(0)
                        .calibrated())
                .isBetween(0.75, 0.9);
    }

    @Test
    void theCorrectionLowersSureAndUnsureAlike() {
        List<Point> tuned = List.of(new Point(0.4, 0.5, 30), new Point(0.9, 0.8, 30));

        List<Point> transferred = CalibrationTransfer.of(tuned);

        double less = transferred.get(0).calibrated();
        double more = transferred.get(1).calibrated();
        assertThat(more / less).isCloseTo(0.8 / 0.5, within(1e-9));
    }

    @Test
    void aTransferredCurveNeverFalls() {
        Random random = new Random(7);
        for (int run = 0; run < 100; run++) {
            List<Point> tuned = new ArrayList<>();
            double share = 0.1;
            for (int i = 1; i <= 8; i++) {
                share += random.nextDouble() * 0.1;
                tuned.add(new Point(i / 10.0, share, 1 + random.nextInt(60)));
            }

            assertThat(CalibrationTransfer.of(tuned))
                    .extracting(Point::calibrated)
                    .isSorted()
                    .allMatch(worth -> worth > 0 && worth < 1);
        }
    }
}
