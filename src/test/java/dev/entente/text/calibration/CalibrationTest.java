package dev.entente.text.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.ShippedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void aCurveRunsStraightBetweenItsPointsAndToNoughtBelowThem() {
        Calibration calibration = read("pattern,0.5,0.4,10", "pattern,0.9,0.8,10");

        assertThat(calibration.of("pattern:verb-frame/1", 0.5)).isEqualTo(0.4);
        assertThat(calibration.of("pattern:verb-frame/1", 0.7)).isCloseTo(0.6, within(1e-9));
        assertThat(calibration.of("pattern:verb-frame/1", 0.25)).isCloseTo(0.2, within(1e-9));
        assertThat(calibration.of("pattern:verb-frame/1", 0.97)).isEqualTo(0.8);
    }

    @Test
    void aFamilysOwnCurveComesBeforeThatOfItsFirstWordAndOthersStayAsTheyAre() {
        Calibration calibration = read("pattern,0.5,0.4,10", "pattern:role,0.5,0.9,10");

        assertThat(calibration.of("pattern:role/2", 0.5)).isEqualTo(0.9);
        assertThat(calibration.of("pattern:role-implied/1", 0.5)).isEqualTo(0.4);
        assertThat(calibration.of("language-model:stub/1", 0.5)).isEqualTo(0.5);
    }

    @Test
    void aFitFindsWhatConfidenceIsWorth() {
        // Sure of itself by twice as much as it may be: of claims given c, the share c / 2 is right.
        List<Judged> claims = claims(4_000, 0.5);

        Calibration calibration = CalibrationFit.of(claims);

        for (double confidence : new double[] {0.2, 0.4, 0.6, 0.8, 0.95}) {
            assertThat(calibration.of("pattern:a/1", confidence)).isCloseTo(confidence / 2, within(0.12));
        }
    }

    @Test
    void aFittedCurveNeverFalls() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Judged> claims = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                claims.add(new Judged("d" + i % 7, "pattern:a/1", random.nextDouble(), random.nextBoolean()));
            }
            Calibration calibration = CalibrationFit.of(claims);

            double before = 0;
            for (double confidence = 0; confidence <= 1; confidence += 0.01) {
                double worth = calibration.of("pattern:a/1", confidence);
                assertThat(worth).isBetween(before, 1.0);
                before = worth;
            }
        }
    }

    @Test
    void fewClaimsMakeNoCurveAndNoneIsCertain() {
        List<Judged> rightOnes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rightOnes.add(new Judged("d", "pattern:a/1", 0.9, true));
        }
        rightOnes.add(new Judged("d", "classifier:b/1", 0.3, false));

        Calibration calibration = CalibrationFit.of(rightOnes);

        assertThat(calibration.of("pattern:a/1", 0.9)).isGreaterThan(0.9).isLessThan(1);
        assertThat(calibration.of("classifier:b/1", 0.3)).isEqualTo(0.3);
    }

    @Test
    void crossValidationJudgesADocumentByTheOthersOnly() {
        List<Judged> claims = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            claims.add(new Judged("right", "pattern:a/1", 0.5, true));
            claims.add(new Judged("wrong", "pattern:a/1", 0.5, false));
        }

        List<Judged> validated = CalibrationFit.crossValidated(claims);

        assertThat(validated).filteredOn(Judged::right).allMatch(claim -> claim.confidence() < 0.1);
        assertThat(validated).filteredOn(claim -> !claim.right()).allMatch(claim -> claim.confidence() > 0.9);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Calibration fitted = CalibrationFit.of(claims(500, 0.9));

        Calibration read = read(fitted.lines().subList(1, fitted.lines().size()).toArray(String[]::new));

        assertThat(read.lines()).isEqualTo(fitted.lines());
    }

    @Test
    void aLineThatIsNoneIsNamed() {
        assertThatThrownBy(() -> read("pattern,0.5,0.4,10", "pattern,half")).hasMessageContaining("calibration.csv:3");
    }

    @Test
    void theShippedOneCanBeReadAndNeverFalls() {
        Calibration shipped = Calibration.load();

        assertThat(shipped.of("pattern:verb-frame/1", 0.9))
                .isGreaterThanOrEqualTo(shipped.of("pattern:verb-frame/1", 0.5));
    }

    private static List<Judged> claims(int count, double factor) {
        Random random = new Random(7);
        List<Judged> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double confidence = random.nextDouble();
            claims.add(new Judged("d" + i % 9, "pattern:a/1", confidence, random.nextDouble() < factor * confidence));
        }
        return claims;
    }

    private static Calibration read(String... lines) {
        return Calibration.of(ShippedTable.parse(
                "calibration.csv",
                Stream.concat(Stream.of("family,confidence,calibrated,claims"), Stream.of(lines))
                        .toList()));
    }
}
