package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedSetsTest {
    private static final String DAY = "2018-09-01";

    @Test
    void aSetNamedBehindItIsThoseWhoAreNamed() {
        String text =
                "Joe Biden met Xi Jinping. Paris hosted the two finance ministers, Bruno Le Maire and Steven Mnuchin."
                        + " The two ministers praised Germany.";

        assertThat(Reader.mentions(text, DAY))
                .contains(
                        "the two finance ministers=person:bruno-le-maire+person:steven-mnuchin",
                        "The two ministers=person:bruno-le-maire+person:steven-mnuchin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministers of Norway and Tonga, Anna Berg and Sione Tupou, met.",
                "The Norwegian and Tongan foreign ministers, Anna Berg and Sione Tupou, met.",
            })
    void eachOfAListHoldsTheOfficeInTheStateAtHisPlace(String text) {
        assertThat(Reader.read(text, DAY, "en").roles())
                .extracting(role -> role.person().value() + " " + role.type() + " "
                        + role.body().value())
                .containsExactlyInAnyOrder(
                        "person:anna-berg " + RelationType.HOLDS_OFFICE_IN + " state:nor",
                        "person:sione-tupou " + RelationType.HOLDS_OFFICE_IN + " state:ton");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel and the Palestinians stopped fighting. Both sides thanked Egypt. The two sides praised Biden.",
                "Israel and the Palestinians stopped fighting after talks in Cairo. The two sides thanked Egypt.",
            })
    void bothSidesAreTheTwoJoinedAndNotWhomTheyThank(String text) {
        assertThat(Reader.mentions(text, DAY))
                .anyMatch(mention -> mention.endsWith("sides=state:isr+group:palestinians"));
        assertThat(Reader.mentions(text, DAY))
                .noneMatch(mention -> mention.contains("sides=") && mention.contains("state:egy"));
    }
}
