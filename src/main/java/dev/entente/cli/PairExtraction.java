package dev.entente.cli;

import dev.entente.load.LoadIssue;
import dev.entente.text.relation.PairAnswer;
import dev.entente.text.relation.PairClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the pairs of a file, some at a time, in their order. */
final class PairExtraction {
    private static final int AT_A_TIME = 256;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Supplier<PairClassifier> classifiers;
    private @Nullable PairClassifier classifier;
    private final PairFormat format;
    private final PrintWriter err;
    private int answered;
    private int bad;

    /** @param classifiers asked once, for a file that has rows */
    PairExtraction(Supplier<PairClassifier> classifiers, PairFormat format, PrintWriter err) {
        this.classifiers = classifiers;
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
        } catch (CharacterCodingException e) {
            err.println(new LoadIssue(
                    "not-utf-8", file.toString(), "The file is not in UTF-8; its last rows were not answered"));
            bad++;
        }
        if (answered + bad == 0) {
            err.println(new LoadIssue(
                    "no-pairs", file.toString(), "The file has no rows; write one a line: " + PairRow.FORM));
        }
        err.printf(Locale.ROOT, "%,d rows answered, %,d rows bad%n", answered, bad);
        return ExitCodes.of(answered, bad);
    }

    private void answer(Path file, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        PairClassifier asked = classifier == null ? classifiers.get() : classifier;
        classifier = asked;
        for (Answered row :
                lines.parallelStream().map(line -> answer(line, asked)).toList()) {
            format.print(row.line(), row.answer());
            if (row.answer() == null) {
                err.println(new LoadIssue("bad-row", file + ":" + row.line(), row.issue()));
                bad++;
            } else {
                answered++;
            }
        }
    }

    private static Answered answer(Line line, PairClassifier classifier) {
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
