package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ruth Okafor, the Nigerian ambassador to Ghana, spoke first.; person:ruth-okafor REPRESENTS state:nga",
                "Norway's envoy in Colombo, Erik Dahlen, spoke first.; person:erik-dahlen REPRESENTS state:nor",
                "The Polish ambassador to Chad, Jan Lisiecki, spoke first.; person:jan-lisiecki REPRESENTS state:pol",
                "Ana Duarte Reis, the Brazilian representative, spoke first.; person:ana-duarte-reis REPRESENTS state:bra",
                "Canada recalled its High Commissioner, Peter Lindsay.; person:peter-lindsay REPRESENTS state:can",
                "Ivan Sokolov, the chief Bulgarian delegate, spoke first.; person:ivan-sokolov REPRESENTS state:bgr",
                "Clara Weiss, the UN envoy for Yemen, spoke first.; person:clara-weiss REPRESENTS organization:united-nations",
                "Mary Cole, the Ghanaian foreign minister, spoke.; person:mary-cole HOLDS_OFFICE_IN state:gha",
            })
    void whoIsSentRepresentsWhoSentHim(String text, String role) {
        assertThat(roles(text, "2015-03-01"))
                .filteredOn(told -> !role.contains("REPRESENTS") || !told.contains("HOLDS_OFFICE_IN"))
                .containsExactly(role.strip());
    }

    @Test
    void anAmbassadorHoldsAnOfficeAndADelegateDoesNot() {
        assertThat(roles("Ruth Okafor, the Nigerian ambassador to Ghana, spoke first.", "2015-03-01"))
                .containsExactly(
                        "person:ruth-okafor REPRESENTS state:nga", "person:ruth-okafor HOLDS_OFFICE_IN state:nga");
        assertThat(roles("Ivan Sokolov, the chief Bulgarian delegate, spoke first.", "2015-03-01"))
                .containsExactly("person:ivan-sokolov REPRESENTS state:bgr");
    }

    @Test
    void anOfficeBehindAManIsHisWhoeverHoldsItOnTheDayOfTheText() {
        assertThat(roles("Hugh Sandys, the Australian prime minister, answered Jakarta in 1953.", "2012-03-01"))
                .containsExactly("person:hugh-sandys LEADS state:aus");
    }

    @Test
    void aTitleBetweenTwoMenIsTheSecondsWhereTheFirstHasHisOwnBeforeHim() {
        assertThat(roles(
                        "At the invitation of President Paul Kagame, the President of Gabon, H.E. Mr. Jean Obame, came to Kigali.",
                        "2012-03-01"))
                .contains("person:jean-obame LEADS state:gab")
                .doesNotContain("person:paul-kagame LEADS state:gab");
        assertThat(roles(
                        "At the invitation of H.E. Paul Kagame, President of Rwanda, H.E. Jean Obame, President of Gabon, came.",
                        "2012-03-01"))
                .contains("person:paul-kagame LEADS state:rwa", "person:jean-obame LEADS state:gab")
                .hasSize(2);
    }

    @Test
    void twoSurnamesAloneAreTheManWhoHasThem() {
        assertThat(Reader.mentions("Tomás Vidal Arce spoke in Quito. Ecuador thanked Vidal Arce.", "1993-03-01"))
                .contains("Vidal Arce=person:tomas-vidal-arce");
    }

    @Test
    void whomOnlyTitleAndStateTellIsCalledByTheSurname() {
        MentionedArticle article = Reader.read("President Okonjwo of Benin spoke in Lomé.", "2012-03-01", "en");
        assertThat(article.entities().values())
                .filteredOn(entity -> entity.id().value().startsWith("person:"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Okonjwo");
                    assertThat(person.id().value()).isEqualTo("person:president-okonjwo-of-benin");
                });
    }

    @Test
    void theCommonwealthIsOneOfNationsUnlessItIsOfSomethingElse() {
        assertThat(Reader.mentions("Gambia left the Commonwealth in 2013.", "2014-03-01"))
                .contains("Commonwealth=organization:commonwealth-of-nations");
        assertThat(Reader.mentions("Voters in the Commonwealth of Virginia met.", "2014-03-01"))
                .noneMatch(mention -> mention.contains("commonwealth-of-nations"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ibrahim Haji, the ruler of the Tanzanian island of Pemba, fled.; person:ibrahim-haji LEADS place:pemba",
                "The Dawn Front, a Tuareg militia led by Moussa Diallo, agreed.; person:moussa-diallo LEADS organization:dawn-front",
                "Kenya thanked the Radical Party of Hans Lindqvist.; person:hans-lindqvist LEADS organization:radical-party",
                "Peru's deputy premier, Luis Carranza Ruiz, spoke.; person:luis-carranza-ruiz HOLDS_OFFICE_IN state:per",
                "Zambia honoured Peter Mwale, its first mayor of Somali descent.; ",
                "Ana Kovač, a leader of the Katanga rebels, spoke.; ",
            })
    void whatStandsBesideAManTellsWhatHeLeads(String text, String role) {
        assertThat(roles(text, "2009-03-01"))
                .containsExactlyElementsOf(role == null ? List.of() : List.of(role.strip()));
    }

    @Test
    void aMinisterIsOfTheStateThatHisPresidentLeads() {
        assertThat(roles(
                        "French President Nicolas Sarkozy, whose justice minister, Clara Monnier, spoke, left.",
                        "2009-03-01"))
                .contains("person:clara-monnier HOLDS_OFFICE_IN state:fra");
    }

    @Test
    void aCounterpartHasTheOfficeOfWhomTheSentenceBeforeTells() {
        assertThat(roles(
                        "Chadian President Idriss Déby left. Paul Biyoghe, his Gabonese counterpart, stayed.",
                        "2009-03-01"))
                .contains("person:paul-biyoghe LEADS state:gab");
    }

    private static List<String> roles(String text, String day) {
        return Reader.read(text, day, "en").roles().stream()
                .map(role -> role.person() + " " + role.type() + " " + role.body())
                .distinct()
                .toList();
    }
}
