package dev.entente.cli;

import dev.entente.text.evaluation.Comparison;
import dev.entente.text.evaluation.Evaluation;
import dev.entente.text.evaluation.Evaluation.Match;
import dev.entente.text.evaluation.Figures;
import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.ReadClaim;
import dev.entente.text.evaluation.Reliability;
import dev.entente.text.evaluation.ReliabilityBin;
import dev.entente.text.evaluation.Statement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints evaluations for people: tables of figures, and rows and claims one a line. */
final class EvaluationText {
    private static final String FIGURES = "%-18s %6d %6d %6d  %6d %6d %8d   %9s %6s %6s  %8s%n";
    private static final String TWO_RUNS = "%-18s %6d   %5d %5d   %5d %5d   %5s %5s   %5s %5s   %5s %5s   %5s %5s%n";

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
                        precision(figures),
                        recall(figures),
                        f1(figures),
                        polarity(figures));
            }
        }
        print(
                "%nOf the spurious claims %d state what a row states elsewhere in the text.%n%n",
                run.repeating().size());
        printReliability(run.reliability());
    }

    void printReliability(Reliability reliability) {
        out.println("confidence         claims  right  share   mean");
        for (ReliabilityBin bin : reliability.bins()) {
            if (bin.claims() > 0) {
                print(
                        "%.1f to %.1f         %6d %6d  %.3f  %.3f%n",
                        bin.from(), bin.from() + 0.1, bin.claims(), bin.right(), bin.share(), bin.meanConfidence());
            }
        }
        print("expected calibration error %.3f%n", reliability.error());
    }

    void printLists(Evaluation run) {
        printRows("missed", run.missed());
        printClaims("spurious", run.spurious(), run.repeating());
        printTitle("with another polarity", run.polarityMistakes().size());
        String document = "";
        for (Match match : run.polarityMistakes()) {
            document = printDocument(match.gold().statement(), document);
            print(
                    "%s; claimed as %s (%.2f)%n      %s%n",
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
                        precision(old),
                        precision(current),
                        recall(old),
                        recall(current),
                        f1(old),
                        f1(current),
                        polarity(old),
                        polarity(current));
            }
        }
    }

    void printLists(Comparison runs) {
        printRows("gained", runs.gained());
        printRows("lost", runs.lost());
        printClaims("spurious that came", runs.spuriousCome(), runs.current().repeating());
        printClaims("spurious that went", runs.spuriousGone(), runs.old().repeating());
    }

    private void printRows(String title, List<GoldRow> rows) {
        printTitle(title, rows.size());
        String document = "";
        for (GoldRow row : rows) {
            document = printDocument(row.statement(), document);
            out.println(line(row));
        }
    }

    private void printClaims(String title, List<ReadClaim> claims, List<ReadClaim> repeating) {
        printTitle(title, claims.size());
        String document = "";
        for (ReadClaim claim : claims) {
            document = printDocument(claim.statement(), document);
            String remark = repeating.contains(claim) ? ", stated by a row elsewhere" : "";
            print("    %s (%.2f)%s%n      %s%n", line(claim.statement()), claim.confidence(), remark, quote(claim));
        }
    }

    private void printTitle(String title, int count) {
        print("%n%s: %d%n", title, count);
    }

    /** Names the document where it is another than the one before. */
    private String printDocument(Statement statement, String before) {
        if (!statement.document().equals(before)) {
            print("  %s%n", statement.document());
        }
        return statement.document();
    }

    private static String line(GoldRow row) {
        String note = row.note().isEmpty() ? "" : " # " + row.note();
        return "    " + row.id() + " " + row.tier() + " " + line(row.statement()) + note;
    }

    private static String line(Statement statement) {
        return "%d-%d %s %s %s, %s"
                .formatted(
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

    private static String precision(Figures figures) {
        return ratio(figures.precision(), figures.right() + figures.spurious());
    }

    private static String recall(Figures figures) {
        return ratio(figures.recall(), figures.found() + figures.missed());
    }

    private static String f1(Figures figures) {
        return ratio(figures.f1(), figures.found() + figures.missed());
    }

    private static String polarity(Figures figures) {
        return ratio(figures.polarityAccuracy(), figures.found());
    }

    /** A ratio of nothing is no nought. */
    private static String ratio(double ratio, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.3f", ratio);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
