package dev.entente.cli;

import dev.entente.text.calibration.Calibration;
import dev.entente.text.calibration.CalibrationFit;
import dev.entente.text.calibration.Judged;
import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.Reliability;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fits a calibration to an evaluation and tells what it does. */
final class CalibrationReport {
    private final PrintWriter out;

    CalibrationReport(PrintWriter out) {
        this.out = out;
    }

    /** Writes the calibration, and prints how far confidence could be relied on before and can be with it. */
    void calibrate(Evaluation run, Path file) throws IOException {
        List<Judged> judged = run.judged();
        Calibration calibration = CalibrationFit.of(judged).forOtherTexts();
        Files.write(file, calibration.lines());
        EvaluationText text = new EvaluationText(out);
        out.println("As the patterns give it:");
        text.printReliability(run.reliability());
        out.println();
        out.println("Calibrated, each document by a fit on the others:");
        text.printReliability(Reliability.of(CalibrationFit.crossValidated(judged)));
        out.println();
        out.println("Written, for texts that the patterns were not tuned on:");
        calibration.lines().forEach(out::println);
        out.flush();
    }
}
