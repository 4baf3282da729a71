package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.Claim;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GdeltTest {
    private final Loaded loaded = Loaded.shipped("gdelt", "gdelt.tsv");

    @Test
    void anEventIsAClaimOfTheTypeThatItsLongestCodeMeans() {
        assertThat(loaded.ties())
                .containsExactly(
                        "state:deu MET_WITH state:fra 2019-03-04..",
                        "state:deu HOSTED state:fra 2019-03-04..",
                        "state:deu MET_WITH state:fra 2019-03-04..",
                        "group:media-united-states ACCUSES state:rou 2019-03-05..",
                        "organization:united-nations URGES state:fra 2019-03-05..",
                        "state:fra ATTACKED state:deu 2019-03-05..",
                        "state:fra COERCES state:deu 2019-03-05..");
    }

    @ParameterizedTest
    @CsvSource({
        "IGOUNO, UNO, united-nations",
        "IGOUNODEVWBK, UNO, world-bank",
        "IGOUNOREFHCR, UNO, unhcr",
        "IGOAFRAFU, , african-union",
    })
    void anOrganisationIsTheOneThatTheCodeEndsIn(
            String code, @Nullable String group, String organization, @TempDir Path folder) throws IOException {
        String row = Files.readAllLines(Loaded.fixture("gdelt.tsv")).stream()
                .filter(line -> line.contains("\tIGOUNO\t"))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split("\t", -1);
        cells[5] = code;
        cells[8] = group == null ? "" : group;
        Path file = Files.writeString(folder.resolve("igo.tsv"), String.join("\t", cells) + "\n");

        assertThat(Loaded.of(ShippedMappings.find("gdelt", Loaded.reader()).orElseThrow(), file)
                        .ties())
                .containsExactly("organization:" + organization + " URGES state:fra 2019-03-05..");
    }

    /** Parties, religions and peoples have no column of roles: only the whole code tells that the country is not meant. */
    @ParameterizedTest
    @CsvSource({
        "USA, '', state:usa",
        "USAGOV, GOV, state:usa",
        "USAPTY, '', group:political-parties-united-states",
        "USAREL, '', group:religious-bodies-united-states",
        "USAUAF, UAF, group:unaligned-armed-forces-united-states",
        "MNCUSAMED, MNC, group:multinational-companies-united-states",
    })
    void whoIsOfACountryIsNotThatCountry(String code, String role, String actor, @TempDir Path folder)
            throws IOException {
        assertThat(withActor(code, role, folder).ties()).containsExactly(actor + " ACCUSES state:fra 2019-03-04..");
    }

    @Test
    void aPeopleThatNoRoleIsKnownForIsAnIssueAndNoState(@TempDir Path folder) throws IOException {
        assertThat(withActor("USAjew", "", folder).issues()).containsExactly("1 unknown-actor-code");
    }

    /** The fixture's first row with an actor of the United States that accuses the first. */
    private static Loaded withActor(String code, String role, Path folder) throws IOException {
        String[] cells = Files.readAllLines(Loaded.fixture("gdelt.tsv")).get(0).split("\t", -1);
        System.arraycopy(cells, 5, cells, 15, 10);
        cells[5] = code;
        cells[7] = "USA";
        cells[12] = role;
        cells[26] = "110";
        Path file = Files.writeString(folder.resolve("gdelt.tsv"), String.join("\t", cells) + "\n");
        return Loaded.of(ShippedMappings.find("gdelt", Loaded.reader()).orElseThrow(), file);
    }

    @Test
    void aSoundRowThatHasNothingForTheGraphIsCounted() {
        assertThat(loaded.skipped())
                .containsExactly(
                        "6 one-actor-only",
                        "7 no-relation-type",
                        "8 same-actor-on-both-sides",
                        "9 actor-is-region",
                        "10 actor-without-country");
    }

    @Test
    void whatCannotBeUsedIsAnIssueWithItsCode() {
        assertThat(loaded.issues())
                .containsExactly(
                        "11 unknown-actor-code",
                        "12 unknown-group-code",
                        "13 date-not-valid",
                        "16 wrong-column-count",
                        "17 unknown-event-code");
    }

    @Test
    void confidenceGrowsWithRootSourcesAndMentions() {
        Claim root = loaded.claims().get(0);
        Claim other = loaded.claims().get(1);

        assertThat(root.confidence()).isCloseTo(0.45 + 0.10 + 0.05 + 0.05, within(1e-9));
        assertThat(other.confidence()).isCloseTo(0.45, within(1e-9));
        assertThat(root.extractor()).isEqualTo("gdelt-mapping-4");
        assertThat(root.quote()).contains("machine-coded", "FRA 040 DEUGOV");
    }

    @Test
    void aRowIsADocumentWithItsKeyItsAddressAndTheDayItWasAdded() {
        assertThat(loaded.documents().get(0)).satisfies(document -> {
            assertThat(document.id()).hasToString("document:gdelt-1");
            assertThat(document.url()).isEqualTo("https://harbour.example/a");
            assertThat(document.publishedOn()).hasToString("2019-03-04");
            assertThat(document.source().name()).isEqualTo("GDELT Project");
        });
        assertThat(loaded.claims().get(0).place()).hasToString("state:fra");
    }

    @Test
    void readingCanBeginBehindAnyRow() {
        Loaded rest = Loaded.after(
                13, ShippedMappings.find("gdelt", Loaded.reader()).orElseThrow(), Loaded.fixture("gdelt.tsv"));

        assertThat(rest.rows()).isEqualTo(loaded.rows().subList(13, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "036, MET_WITH, PLANNED",
        "0331, AIDS, PLANNED",
        "030, COOPERATES_WITH, PLANNED",
        "057, AGREED_WITH, ASSERTED",
        "160, SANCTIONS, ASSERTED",
        "1621, SANCTIONS, ASSERTED",
        "164, REJECTS, ASSERTED",
        "165, REJECTS, ASSERTED",
        "190, ATTACKED, ASSERTED",
        "191, COERCES, ASSERTED",
        "201, COERCES, ASSERTED",
        "202, ATTACKED, ASSERTED",
    })
    void anEventsCodeStatesWhatTheCodebookSays(String code, RelationType type, Polarity polarity, @TempDir Path folder)
            throws IOException {
        assertThat(withCode(code, folder).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.tie().type()).isEqualTo(type))
                .satisfies(claim -> assertThat(claim.polarity()).isEqualTo(polarity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"055", "056", "166", "1661"})
    void anEventThatIsNoneOfOurRelationsIsCounted(String code, @TempDir Path folder) throws IOException {
        assertThat(withCode(code, folder).skipped()).containsExactly("1 no-relation-type");
    }

    /** The fixture's first row with another event code. */
    private static Loaded withCode(String code, Path folder) throws IOException {
        String[] cells = Files.readAllLines(Loaded.fixture("gdelt.tsv")).get(0).split("\t", -1);
        cells[26] = code;
        Path file = Files.writeString(folder.resolve("gdelt.tsv"), String.join("\t", cells) + "\n");
        return Loaded.of(ShippedMappings.find("gdelt", Loaded.reader()).orElseThrow(), file);
    }
}
