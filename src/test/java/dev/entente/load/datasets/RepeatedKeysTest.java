package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.Treaties;
import dev.entente.load.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedKeysTest {
    private static final String FRENCH = "id,a,b\n1,France,Italy\n2,France,Spain\n";
    private static final String PERUVIAN = "id,a,b\n1,Peru,Chile\n";

    @TempDir
    Path folder;

    @Test
    void aKeyThatTwoFilesHaveForTwoRowsIsToldWithTheWayOut() throws IOException {
        Loaded loaded = Loaded.of(treaties(), write("2018.csv", FRENCH), write("2019.csv", PERUVIAN));

        assertThat(loaded.notes())
                .containsExactly(
                        new LoadIssue(
                                "key-repeated",
                                "2019.csv:2",
                                "Row 1 of this load has the same key and says something else; this row takes its place (document:treaties-1)."
                                        + " If both are meant, have the mapping's key tell them apart, by {#file} where each file counts anew"));
    }

    @Test
    void theSameRowTwiceIsNothingToTell() throws IOException {
        Loaded loaded = Loaded.of(treaties(), write("a.csv", FRENCH), write("b.csv", FRENCH));

        assertThat(loaded.notes()).isEmpty();
    }

    @Test
    void aKeyOfFileAndRowTellsFilesApartHoweverTheyArePacked() throws IOException {
        Mapping mapping = Loaded.reader()
                .read("m.yaml", Treaties.of("form: delimited").replace("key: '{id}'", "key: '{#file}-{id}'"));
        Loaded loaded = Loaded.of(
                mapping, write("2018.csv", FRENCH), write("2019.csv.gz", PERUVIAN), write("v1.2020.tab", PERUVIAN));

        assertThat(loaded.notes()).isEmpty();
        assertThat(loaded.documents())
                .extracting(document -> document.id().value())
                .containsExactly(
                        "document:treaties-2018-1",
                        "document:treaties-2018-2",
                        "document:treaties-2019-1",
                        "document:treaties-v1.2020-1");
    }

    @Test
    void keysAreRememberedWhileTheTableGrows() throws IOException {
        StringBuilder rows = new StringBuilder("id,a,b\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append(i).append(",France,Italy\n");
        }
        Loaded loaded = Loaded.of(
                treaties(), write("a.csv", rows.toString()), write("b.csv", "id,a,b\n0,Peru,Chile\n4999,Peru,Chile\n"));

        assertThat(loaded.notes()).extracting(LoadIssue::where).containsExactly("b.csv:2", "b.csv:3");
    }

    private static Mapping treaties() {
        return Loaded.reader().read("m.yaml", Treaties.of("form: delimited"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
