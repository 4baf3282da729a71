package dev.entente.load.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file of made-up meetings as people keep them: eight columns parted by commas, half of them in quotes, a note of some 300 characters with commas, in one of ten
 * rows with quotes, and in one of a hundred with two lines. The same seed gives the same file.
 */
public final class MadeUpMeetings {
    private static final List<String> STATES =
            List.of("France", "Peru", "Côte d'Ivoire", "Korea, South", "Germany", "Mali", "Congo, Dem. Rep.", "Chile");
    private static final List<String> WORDS = List.of(
            "the",
            "ministers",
            "met",
            "again,",
            "in",
            "private",
            "and",
            "spoke",
            "of",
            "trade,",
            "of",
            "ferries",
            "and",
            "harbours;",
            "nothing",
            "was",
            "signed,",
            "both",
            "sides",
            "said",
            "afterwards");

    private MadeUpMeetings() {}

    /** Writes a header and so many rows. */
    public static void write(Path file, long seed, long rows) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id,day,first,second,place,hours,source,note\n");
            StringBuilder row = new StringBuilder();
            for (long number = 1; number <= rows; number++) {
                row.setLength(0);
                append(row, number, random);
                out.append(row);
            }
        }
    }

    private static void append(StringBuilder row, long number, SplittableRandom random) {
        row.append(number).append(',').append(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000)));
        row.append(",\"").append(drawn(STATES, random)).append("\",\"").append(drawn(STATES, random));
        row.append("\",\"Harbour, ").append(random.nextInt(1_000)).append("\",").append(random.nextInt(12));
        row.append(",archive-").append(random.nextInt(100)).append(",\"");
        boolean isQuoting = random.nextInt(10) == 0;
        boolean hasTwoLines = random.nextInt(100) == 0;
        for (int i = 0; i < 55; i++) {
            row.append(i == 0 ? "" : " ").append(drawn(WORDS, random));
            if (isQuoting && i == 20) {
                row.append(" \"\"friends\"\"");
            }
            if (hasTwoLines && i == 30) {
                row.append('\n');
            }
        }
        row.append("\"\n");
    }

    private static String drawn(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
