package dev.entente.cli;

import dev.entente.load.LoadIssue;
import dev.entente.text.relation.PairAnswer;
import dev.entente.text.relation.PairClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers the pairs of a file, some at a time, in their order. */
final class PairExtraction {
    private static final int AT_A_TIME = 256;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PairClassifier classifier;
    private final PairFormat format;
    private final PrintWriter err;
    private int answered;
    private int bad;

    PairExtraction(PairClassifier classifier, PairFormat format, PrintWriter err) {
        this.classifier = classifier;
        this.format = format;
        this.err = err;
    }

    /** Reads the file to its end; the exit code. */
    int run(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<Line> lines = new ArrayList<>();
            String text = reader.readLine();
            for (int number = 1; text != null; number++, text = reader.readLine()) {
                String row = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                if (number > 1 || !PairRow.isHeader(row)) {
                    lines.add(new Line(number, row));
                }
                if (lines.size() == AT_A_TIME) {
                    answer(file, lines);
                    err.printf(Locale.ROOT, "%,d rows, %,d of them bad%n", answered + bad, bad);
                    lines.clear();
                }
            }
            answer(file, lines);
        }
        err.printf(Locale.ROOT, "%,d rows answered, %,d rows bad%n", answered, bad);
        return ExitCodes.of(answered, bad);
    }

    private void answer(Path file, List<Line> lines) {
        for (Answered row : lines.parallelStream().map(this::answer).toList()) {
            format.print(row.line(), row.answer());
            if (row.answer() == null) {
                err.println(new LoadIssue("bad-row", file + ":" + row.line(), row.issue()));
                bad++;
            } else {
                answered++;
            }
        }
    }

    private Answered answer(Line line) {
        try {
            PairRow row = PairRow.of(line.number(), line.text());
            return new Answered(line.number(), classifier.answer(row.sentence(), row.subject(), row.object()), "");
        } catch (IllegalArgumentException e) {
            return new Answered(line.number(), null, String.valueOf(e.getMessage()));
        }
    }

    private record Line(int number, String text) {}

    private record Answered(int line, @Nullable PairAnswer answer, String issue) {}
}
