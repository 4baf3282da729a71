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
                        "No state of 1970 is known by [Atlantis] as iso3 or name. Mend it, or say under state of which lists it is:"
                                + " iso2, iso3, fips, cow, cow-abbreviation, gw, cameo, wikidata, name");
    }

    @Test
    void aSeatInTheUnitedNationsIsAStateOnlyWhereTheMappingSaysSo() throws IOException {
        String rows = "1,BLR,France,1982\n2,Ukraine,France,1950";

        assertThat(read("", rows).issues()).containsExactly("1 unknown-state", "2 unknown-state");
        assertThat(read(", un-seats: true", rows).ties())
                .containsExactly("state:blr MET_WITH state:fra 1982..", "state:fra MET_WITH state:ukr 1950..");
    }

    @Test
    void indiaSatInTheLeagueAndTheUnitedNationsBeforeItWasAState() throws IOException {
        String rows = "1,India,France,1925\n2,British India,France,1946\n3,India,France,1915";

        assertThat(read("", rows).issues()).containsExactly("1 unknown-state", "2 unknown-state", "3 unknown-state");
        Loaded seats = read(", un-seats: true", rows);
        assertThat(seats.ties())
                .containsExactly("state:fra MET_WITH state:ind 1925..", "state:fra MET_WITH state:ind 1946..");
        assertThat(seats.issues()).containsExactly("3 unknown-state");
    }

    @Test
    void statesBeforeTheCongressOfViennaAreThoseOfTheirTime() throws IOException {
        String rows = String.join(
                "\n",
                "1,Austria,France,1750",
                "2,Austria,France,1805",
                "3,Two Sicilies,France,1815",
                "4,Naples,France,1700",
                "5,Duchy of Warsaw,France,1809",
                "6,Naples,France,1900");

        Loaded loaded = read("", rows);

        assertThat(loaded.ties())
                .containsExactly(
                        "state:fra MET_WITH state:habsburg-monarchy 1750..",
                        "state:austrian-empire MET_WITH state:fra 1805..",
                        "state:fra MET_WITH state:two-sicilies 1815..",
                        "state:fra MET_WITH state:naples 1700..",
                        "state:duchy-of-warsaw MET_WITH state:fra 1809..");
        assertThat(loaded.issues()).containsExactly("6 unknown-state");
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
