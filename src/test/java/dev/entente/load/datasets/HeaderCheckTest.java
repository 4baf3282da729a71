package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.JobRequest;
import dev.entente.load.LoadRequest;
import dev.entente.load.Treaties;
import dev.entente.load.UnusableRequestException;
import dev.entente.load.mapping.MappingReader;
import dev.entente.text.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderCheckTest {
    private static final DataSetSources SOURCES = new DataSetSources(new MappingReader(Gazetteer.load()));

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void writeMapping() throws IOException {
        mapping = Files.writeString(folder.resolve("treaties.yaml"), Treaties.misspelled("form: delimited"));
    }

    @Test
    void aColumnThatNoFileHasIsToldBeforeTheLoadWithItsLineAndTheOnesThereAre() throws IOException {
        Path rows = Files.writeString(folder.resolve("a.csv"), "id,a,second\n1,France,Italy\n");

        assertThatThrownBy(() -> SOURCES.open(request(rows)))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("treaties.yaml:13")
                .hasMessageContaining("No file has a column \"secund\"; is \"second\" meant?")
                .hasMessageContaining("id, a, second");
    }

    @Test
    void whereOneFileHasAllColumnsTheOthersAreIssuesOfTheLoad() throws IOException {
        Path wrong = Files.writeString(folder.resolve("a.csv"), "id,a,second\n1,France,Italy\n");
        Path right = Files.writeString(folder.resolve("b.csv"), "id,a,secund\n1,France,Italy\n");

        assertThat(SOURCES.open(request(wrong, right)).name()).isEqualTo("treaties");
    }

    @Test
    void aFileThatIsPartedByAnotherCharacterIsLeftToTheLoadWhichNamesIt() throws IOException {
        Path rows = Files.writeString(folder.resolve("a.csv"), "id;a;second\n1;France;Italy\n");

        assertThat(SOURCES.open(request(rows)).name()).isEqualTo("treaties");
    }

    @Test
    void aMemberThatNoRecordHasIsToldBeforeTheLoadToo() throws IOException {
        asJson();
        Path records = Files.writeString(folder.resolve("a.json"), """
                {"id": 1, "a": "France", "parties": [{"second": "Italy"}]}
                {"id": 2, "a": "France", "parties": [{"second": "Spain"}]}
                """);

        assertThatThrownBy(() -> SOURCES.open(request(records)))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("treaties.yaml:13")
                .hasMessageContaining("No file has a column \"parties.secund\"; is \"parties.second\" meant?")
                .hasMessageContaining("a, id, parties.second");
    }

    @Test
    void aMemberThatRecordsMayLackIsNoMistake() throws IOException {
        asJson();
        Path records = Files.writeString(
                folder.resolve("a.json"), "{\"id\": 1, \"a\": \"France\", \"remark\": \"none yet\"}\n");

        assertThat(SOURCES.open(request(records)).name()).isEqualTo("treaties");
    }

    @Test
    void recordsThatHaveNothingOfWhatIsAskedForAreToldWithWhatTheyHave() throws IOException {
        asJson();
        Path records = Files.writeString(folder.resolve("a.json"), "{\"x\": 1, \"y\": \"France\"}\n");

        assertThatThrownBy(() -> SOURCES.open(request(records)))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("There are: x, y");
    }

    private void asJson() throws IOException {
        Files.writeString(mapping, Treaties.misspelled("form: json").replace("secund", "parties.secund"));
    }

    private JobRequest request(Path... files) {
        return new LoadRequest("treaties", List.of(files), mapping, 0.1, null).toJob();
    }
}
