package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateGroupsTest {
    private static final String DAY = "2021-06-14";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tokyo's conservatives praised Israel.; Tokyo 's conservatives=group:japanese-conservatives",
                "Turkey's Kurdish voters support Sweden.; Turkey 's Kurdish voters=group:turkish-kurdish-voters",
                "Brazil's peasants marched.; Brazil 's peasants=group:brazilian-peasants",
                "Peace activists in Norway oppose Russia.; Peace activists=group:norwegian-peace-activists",
                "Anti-war and student activists in Peru met.; Anti-war and student activists=group:peruvian-anti-war-and-student-activists",
                "Greek Cypriot villages were shelled.; Greek Cypriot=group:greek-cypriots",
                "An Iraqi Kurdish commander spoke.; Iraqi Kurdish=group:iraqi-kurds",
                "Nigerian miners urged Chad to pay.; Nigerian miners=group:nigerian-miners",
            })
    void peopleWhoSpeakForThemselvesAreAGroupToldByTheirState(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @Test
    void officialsOfAStateAreNoGroupApartFromIt() {
        assertThat(Reader.mentions("Italy's officials met Poland's ministers.", DAY))
                .containsExactly("Italy=state:ita", "Poland=state:pol");
    }

    @Test
    void refugeesInAStateAreNotItsOwn() {
        assertThat(Reader.mentions("Refugees in Jordan thanked Canada.", DAY))
                .containsExactly("Jordan=state:jor", "Canada=state:can");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian activists marched. The activists oppose Russia.",
                "Norwegian peace activists marched. They oppose Russia.",
                "Norwegian activists met in Oslo. Russia, they said, should leave.",
            })
    void aGroupIsTakenUpByItsNounOrByThey(String text) {
        assertThat(Reader.mentions(text, DAY))
                .anyMatch(mention -> mention.matches("(The activists|[Tt]hey)=group:norwegian.*"));
    }

    @Test
    void whoSpeaksIsNoneOfThoseWhomTheWordsSpeakOf() {
        assertThat(Reader.mentions("Norwegian unions met. The Norwegian unions, they said, should leave.", DAY))
                .noneMatch(mention -> mention.startsWith("they="));
    }

    @Test
    void whoWroteIsWhomTheTextSpokeOfAndNotWhomHisWordsNameByTheWay() {
        assertThat(Reader.mentions(
                        "President Emmanuel Macron visited Oslo. Norway should accept Putin's offer, he wrote.", DAY))
                .contains("he=person:emmanuel-macron");
    }

    @Test
    void aBodyThatOpensASentenceIsWhomTheNextOneIsAbout() {
        assertThat(Reader.mentions(
                        "The Free Land Coalition, an alliance of peasants, held a rally. They urged Brazil to pay.",
                        DAY))
                .contains("They=organization:free-land-coalition");
    }

    @Test
    void anUndatedLeaderIsTheLastOfThoseWhomTheTextNames() {
        assertThat(Reader.mentions(Reader.read(
                        "Boris Johnson and Theresa May praised Spain. The British leader met Angela Merkel.",
                        null,
                        "en")))
                .contains("British leader=person:boris-johnson");
    }
}
