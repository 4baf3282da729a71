package dev.entente.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Files in the format of GDELT's events, of any length: meetings between eight states on the days of a year, the same each time. */
final class MadeUpGdelt {
    private static final List<String> STATES = List.of("FRA", "DEU", "GBR", "ITA", "ESP", "POL", "USA", "CHN");

    private MadeUpGdelt() {}

    static Path write(Path folder, int rows) throws IOException {
        String[] columns = Files.readAllLines(Path.of("src/test/resources/datasets/gdelt.tsv"))
                .get(0)
                .split("\t", -1);
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            int first = random.nextInt(STATES.size());
            columns[0] = String.valueOf(row);
            columns[1] = String.format("2019%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
            columns[5] = STATES.get(first);
            columns[15] = STATES.get((first + 1 + random.nextInt(STATES.size() - 1)) % STATES.size());
            text.append(String.join("\t", columns)).append('\n');
        }
        Files.createDirectories(folder);
        Path file = folder.resolve("made-up.export.CSV").toAbsolutePath();
        return Files.writeString(file, text);
    }
}
