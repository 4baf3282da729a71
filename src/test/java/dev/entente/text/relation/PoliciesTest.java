package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            France supports the removal of all foreign forces from Syria.                          | France SUPPORTS removal of foreign forces from Syria
            Moon expressed full support for national elections in December.                        | Moon Jae-in SUPPORTS national elections
            Japan welcomed the joint military exercises.                                           | Japan SUPPORTS joint military exercises
            Iran rejected the nuclear agreement.                                                   | Iran REJECTS nuclear agreement
            Abe opposes the delivery of nuclear-powered submarines.                                | Shinzo Abe OPPOSES delivery of nuclear-powered submarines
            France stressed the importance of holding presidential elections.                      | France SUPPORTS presidential elections
            The peace plan was backed by Japan.                                                    | Japan SUPPORTS peace plan
            France supports efforts to achieve a diplomatic resolution of the border dispute.      | France SUPPORTS diplomatic resolution of border dispute
            Kim called for a freeze-for-freeze approach.                                           | Kim Jong Un SUPPORTS freeze-for-freeze approach
            Macron opposes the construction of a naval base in Japan.                              | Emmanuel Macron OPPOSES construction of naval base in Japan
            Macron reaffirmed his commitment to the enduring defeat of NATO.                       | Emmanuel Macron OPPOSES NATO
            Xi supports the tax bill that the senate passed in 2019.                               | Xi Jinping SUPPORTS tax bill
            """)
    void whatATextTellsWithoutANameIsNamedByItsWords(String sentence, String claims) {
        assertThat(claims(sentence)).contains(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moon supports peace and prosperity.",
                "Moon supports an agreement.",
                "Moon rejected this proposal.",
                "Moon welcomed the important progress in the region.",
                "Moon supports any new plan."
            })
    void aimsThatEverybodySharesAreNamedNowhere(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abe backs the new climate treaty.", "Abe backs the climate treaty of 2015."})
    void theSamePhraseIsTheSamePolicy(String sentence) {
        assertThat(claims(sentence)).containsExactly("Shinzo Abe SUPPORTS climate treaty");
    }

    private static List<String> claims(String sentence) {
        return new NamedWorld()
                .claims(sentence).stream()
                        .map(claim -> claim.substring(0, claim.lastIndexOf(' ')))
                        .toList();
    }
}
