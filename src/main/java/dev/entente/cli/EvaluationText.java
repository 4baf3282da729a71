package dev.entente.cli;

import dev.entente.text.evaluation.Comparison;
import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.Evaluation.Match;
import dev.entente.text.evaluation.Figures;
import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.ReadClaim;
import dev.entente.text.evaluation.ReliabilityBin;
import dev.entente.text.evaluation.Statement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints evaluations for people: tables of figures, and rows and claims one a line. */
final class EvaluationText {
    private static final String FIGURES = "%-18s %6d %6d %6d  %6d %6d %8d   %9.3f %6.3f %6.3f  %8.3f%n";
    private static final String TWO_RUNS =
            "%-18s %6d   %5d %5d   %5d %5d   %.3f %.3f   %.3f %.3f   %.3f %.3f   %.3f %.3f%n";

    private final PrintWriter out;

    EvaluationText(PrintWriter out) {
        this.out = out;
    }

    void printFigures(Evaluation run) {
        out.println(
                "                     rows  found missed  claims  right spurious   precision recall     F1  polarity");
        for (FigureGroup group : FigureGroup.list()) {
            Figures figures = group.figures().apply(run);
            if (!FigureGroup.isEmpty(figures)) {
                print(
                        FIGURES,
                        group.name(),
                        figures.found() + figures.missed(),
                        figures.found(),
                        figures.missed(),
                        figures.right() + figures.spurious(),
                        figures.right(),
                        figures.spurious(),
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.polarityAccuracy());
            }
        }
        out.println();
        out.println("confidence         claims  right  share");
        for (ReliabilityBin bin : run.reliability()) {
            if (bin.claims() > 0) {
                double share = (double) bin.right() / bin.claims();
                print(
                        "%.1f to %.1f         %6d %6d  %.3f%n",
                        bin.from(), bin.from() + 0.1, bin.claims(), bin.right(), share);
            }
        }
    }

    void printLists(Evaluation run) {
        printRows("missed", run.missed());
        printClaims("spurious", run.spurious());
        printTitle("with another polarity", run.polarityMistakes().size());
        for (Match match : run.polarityMistakes()) {
            print(
                    "%s; claimed as %s (%.2f)%n    %s%n",
                    line(match.gold()),
                    match.claim().statement().polarity().code(),
                    match.claim().confidence(),
                    quote(match.claim()));
        }
    }

    void printFigures(Comparison runs) {
        out.println("                     rows         found      spurious     precision        recall            F1"
                + "      polarity");
        out.println("                            old   new     old   new     old   new     old   new     old   new"
                + "     old   new");
        for (FigureGroup group : FigureGroup.list()) {
            Figures old = group.figures().apply(runs.old());
            Figures current = group.figures().apply(runs.current());
            if (!FigureGroup.isEmpty(old) || !FigureGroup.isEmpty(current)) {
                print(
                        TWO_RUNS,
                        group.name(),
                        current.found() + current.missed(),
                        old.found(),
                        current.found(),
                        old.spurious(),
                        current.spurious(),
                        old.precision(),
                        current.precision(),
                        old.recall(),
                        current.recall(),
                        old.f1(),
                        current.f1(),
                        old.polarityAccuracy(),
                        current.polarityAccuracy());
            }
        }
    }

    void printLists(Comparison runs) {
        printRows("gained", runs.gained());
        printRows("lost", runs.lost());
        printClaims("spurious that came", runs.spuriousCome());
        printClaims("spurious that went", runs.spuriousGone());
    }

    private void printRows(String title, List<GoldRow> rows) {
        printTitle(title, rows.size());
        rows.forEach(row -> out.println(line(row)));
    }

    private void printClaims(String title, List<ReadClaim> claims) {
        printTitle(title, claims.size());
        for (ReadClaim claim : claims) {
            print("  %s (%.2f)%n    %s%n", line(claim.statement()), claim.confidence(), quote(claim));
        }
    }

    private void printTitle(String title, int count) {
        print("%n%s: %d%n", title, count);
    }

    private static String line(GoldRow row) {
        String note = row.note().isEmpty() ? "" : " # " + row.note();
        return "  " + row.id() + " " + row.tier() + " " + line(row.statement()) + note;
    }

    private static String line(Statement statement) {
        return "%s:%d-%d %s %s %s, %s"
                .formatted(
                        statement.document(),
                        statement.span().start(),
                        statement.span().end(),
                        statement.subject().name(),
                        statement.type(),
                        statement.object().name(),
                        statement.polarity().code());
    }

    /** On one line. */
    private static String quote(ReadClaim claim) {
        return claim.quote().strip().replaceAll("\\s+", " ");
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
