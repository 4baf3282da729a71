package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.RowReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesOfTheirYearTest {
    private static final String MEETINGS = """
            name: meetings
            title: Meetings
            about: Who met whom
            licence: Own
            source: Harbour Archive
            files: {form: delimited}
            key: '{id}'
            document: 'Meeting {id}'
            quote: '{a} {b}'
            claims:
              - type: MET_WITH
                subject: {state: [iso3, name], column: a%s}
                object: {named: State, column: b}
                period: {on: {column: year}}
                confidence: 0.9
            """;

    @TempDir
    Path folder;

    @Test
    void anIssueTellsTheYearsInWhichTheNameMeantAState() throws IOException {
        Loaded loaded = read("", "1,BGD,France,1960\n2,France,Congo,1970\n3,Atlantis,France,1970\n4,Korea,France,1890");

        assertThat(loaded.ties()).containsExactly("state:fra MET_WITH state:korean-empire 1890..");
        assertThat(why(loaded))
                .containsExactly(
                        "No state of 1960 is known by [BGD] as iso3 or name: \"BGD\" is Bangladesh, since 1971 (before: part of Pakistan)."
                                + " Name the state of that time, or mend the year",
                        "No state of 1970 is known by [Congo] as name: \"Congo\" is Democratic Republic of the Congo, 1885 to 1908;"
                                + " Republic of the Congo, since 1971. Name the state of that time, or mend the year",
                        "No state of 1970 is known by [Atlantis] as iso3 or name");
    }

    @Test
    void aSeatInTheUnitedNationsIsAStateOnlyWhereTheMappingSaysSo() throws IOException {
        String rows = "1,BLR,France,1982\n2,Ukraine,France,1950";

        assertThat(read("", rows).issues()).containsExactly("1 unknown-state", "2 unknown-state");
        assertThat(read(", un-seats: true", rows).ties())
                .containsExactly("state:blr MET_WITH state:fra 1982..", "state:fra MET_WITH state:ukr 1950..");
    }

    private Loaded read(String option, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("meetings.csv"), "id,a,b,year\n" + rows + "\n");
        return Loaded.of(Loaded.reader().read("m.yaml", MEETINGS.formatted(option)), file);
    }

    private static List<String> why(Loaded loaded) {
        return loaded.rows().stream()
                .filter(RowReading.Unusable.class::isInstance)
                .map(row -> ((RowReading.Unusable) row).issue().why())
                .toList();
    }
}
