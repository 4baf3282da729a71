package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderReferencesTest {
    private static final String DAY = "1972-05-02";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "President Urho Kekkonen came. The 71-year-old President smiled.; The 71 - year - old President=person:urho-kekkonen",
                "Prime Minister John Marshall fell ill. The ailing prime minister rested.; The ailing prime minister=person:john-marshall",
                "Colonel Jean Ramanantsoa spoke. The colonel smiled.; The colonel=person:jean-ramanantsoa",
                "Archbishop Paul Zoungrana spoke. The Archbishop smiled.; The Archbishop=person:paul-zoungrana",
                "The Secretary of Foreign Relations of Mexico, Emilio Rabasa, came. The Secretary smiled.; The Secretary=person:emilio-rabasa",
                "Information Minister Abdou Cisse spoke. The minister smiled.; The minister=person:abdou-cisse",
            })
    void aTitleWithAnArticleTakesUpWhoWasIntroducedByIt(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Prime Minister John Marshall fell ill. The new prime minister spoke.; person:john-marshall",
                "Prime Minister John Marshall fell ill. The deputy prime minister spoke.; person:john-marshall",
                "The Minister of Foreign Affairs of Panama, Luis Tack, met the Secretary of Foreign Relations of Mexico, Emilio Rabasa. The Secretary spoke.; person:luis-tack",
                "General Jean Ramanantsoa spoke. The colonel smiled.; person:jean-ramanantsoa",
            })
    void anotherHolderOrAnotherRankIsSomebodyElse(String text, String person) {
        assertThat(Reader.mentions(text, DAY))
                .filteredOn(mention -> mention.endsWith(person))
                .hasSize(1);
    }
}
