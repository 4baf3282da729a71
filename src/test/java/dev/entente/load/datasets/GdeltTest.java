package dev.entente.load.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.model.Claim;
import org.junit.jupiter.api.Test;

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
        assertThat(root.extractor()).isEqualTo("gdelt-mapping-1");
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
}
