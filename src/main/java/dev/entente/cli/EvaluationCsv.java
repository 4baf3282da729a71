package dev.entente.cli;

import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.Figures;
import dev.entente.text.evaluation.ReliabilityBin;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Prints figures as one table: a row for each run and group, and one for each tenth of confidence, named by its lower bound. A ratio of
 * nothing is empty.
 */
final class EvaluationCsv {
    private static final String[] COLUMNS = {
        "run",
        "by",
        "group",
        "found",
        "missed",
        "right",
        "spurious",
        "right_polarity",
        "precision",
        "recall",
        "f1",
        "polarity_accuracy"
    };

    private final CSVPrinter printer;

    EvaluationCsv(Writer out) throws IOException {
        printer = new CSVPrinter(
                out,
                CSVFormat.DEFAULT
                        .builder()
                        .setRecordSeparator('\n')
                        .setHeader(COLUMNS)
                        .get());
    }

    /** @param run what tells its rows from another's */
    void print(String run, Evaluation evaluation) throws IOException {
        for (FigureGroup group : FigureGroup.list()) {
            Figures figures = group.figures().apply(evaluation);
            if (!FigureGroup.isEmpty(figures)) {
                printer.printRecord(
                        run,
                        group.by(),
                        group.name(),
                        figures.found(),
                        figures.missed(),
                        figures.right(),
                        figures.spurious(),
                        figures.rightPolarity(),
                        ratio(figures.precision(), figures.right() + figures.spurious()),
                        ratio(figures.recall(), figures.found() + figures.missed()),
                        ratio(figures.f1(), figures.found() + figures.missed()),
                        ratio(figures.polarityAccuracy(), figures.found()));
            }
        }
        for (ReliabilityBin bin : evaluation.reliability().bins()) {
            if (bin.claims() > 0) {
                int spurious = bin.claims() - bin.right();
                printer.printRecord(
                        run,
                        "confidence",
                        bin.from(),
                        "",
                        "",
                        bin.right(),
                        spurious,
                        "",
                        ratio(bin.share(), bin.claims()),
                        "",
                        "",
                        "");
            }
        }
    }

    private static String ratio(double ratio, int of) {
        return of == 0 ? "" : String.format(Locale.ROOT, "%.4f", ratio);
    }
}
