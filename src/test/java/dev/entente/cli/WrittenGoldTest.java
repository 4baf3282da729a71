package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.KnownNames;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts written to measure with: a row that pointed beside its sentence would count what is right as wrong. */
class WrittenGoldTest {
    private static final Path GOLD = Path.of("src/test/gold");

    @ParameterizedTest
    @ValueSource(strings = {"written.csv", "written-unseen.csv"})
    void everyRowPointsAtASentenceOfItsText(String file) throws IOException {
        CsvTable<GoldRow> table = GoldTable.read(
                GOLD.resolve(file), new KnownNames(Gazetteer.load().list()));

        assertThat(table.issues()).isEmpty();
        assertThat(table.rows()).isNotEmpty();
        for (GoldRow row : table.rows()) {
            String text = Files.readString(
                    GOLD.resolve("written").resolve(row.statement().document()));
            String sentence = text.substring(
                    row.statement().span().start(), row.statement().span().end());
            assertThat(sentence).as(row.id()).isEqualTo(sentence.strip()).doesNotContain("\n\n");
        }
    }
}
