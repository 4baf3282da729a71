package dev.entente.cli;

import dev.entente.load.LoadIssue;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.text.classifier.LabelledPair;
import dev.entente.text.classifier.PloverCoding;
import dev.entente.text.relation.PairReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the labelled sentences of a folder: tab-separated files, see {@code src/main/training/README.md}. */
final class TrainingSentences {
    private static final Pattern MARK = Pattern.compile("\\{([so]):([^{}]+)\\}");
    private static final int COLUMNS = 5;
    /** Only where PLOVER codes otherwise than type and polarity tell. */
    private static final int ROOT = 5;

    private static final String NO_RELATION = "NONE";

    private final PairReader reader;
    private final List<LoadIssue> issues = new ArrayList<>();

    TrainingSentences(PairReader reader) {
        this.reader = reader;
    }

    /** The good rows of all .tsv files, in the order of their names; parsing takes some 10 ms a row. */
    List<LabelledPair> read(Path folder) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 1; i < lines.size(); i++) {
                    String line = lines.get(i);
                    try {
                        pairs.add(row(line.split("\t", -1), file.getFileName().toString()));
                    } catch (IllegalArgumentException e) {
                        issues.add(issue(file, i + 1, String.valueOf(e.getMessage())));
                    }
                }
            }
        }
        return pairs;
    }

    /** What is wrong with the other rows. */
    List<LoadIssue> issues() {
        return List.copyOf(issues);
    }

    private static LoadIssue issue(Path file, int line, String detail) {
        return new LoadIssue("bad-row", file + ":" + line, detail);
    }

    private LabelledPair row(String[] cells, String file) {
        if (cells.length < COLUMNS || cells.length > COLUMNS + 1) {
            throw new IllegalArgumentException(cells.length + " columns, not " + COLUMNS + " or " + (COLUMNS + 1));
        }
        StringBuilder text = new StringBuilder();
        TextSpan[] ends = new TextSpan[2];
        Matcher mark = MARK.matcher(cells[1]);
        int read = 0;
        while (mark.find()) {
            text.append(cells[1], read, mark.start());
            int end = mark.group(1).equals("s") ? 0 : 1;
            ends[end] =
                    new TextSpan(text.length(), text.length() + mark.group(2).length());
            text.append(mark.group(2));
            read = mark.end();
        }
        text.append(cells[1].substring(read));
        if (Arrays.asList(ends).contains(null)) {
            throw new IllegalArgumentException("The sentence must mark one {s:...} and one {o:...}");
        }
        RelationType type = cells[2].equals(NO_RELATION) ? null : RelationType.valueOf(cells[2]);
        Polarity polarity = type == null ? null : Polarity.valueOf(cells[3].toUpperCase(Locale.ROOT));
        return new LabelledPair(
                reader.read(text.toString(), ends[0], ends[1]),
                type,
                polarity,
                type == null || polarity == null ? null : root(cells, type, polarity),
                Integer.parseInt(cells[0]),
                file);
    }

    private static @Nullable String root(String[] cells, RelationType type, Polarity polarity) {
        if (cells.length > ROOT && !cells[ROOT].isBlank()) {
            return PloverCoding.named(cells[ROOT].strip());
        }
        return PloverCoding.findRoot(type, polarity).orElse(null);
    }
}
