package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedOccasionsTest {
    private static final String DAY = "2022-06-30";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Both presidents came to the Summit for Democracy.; Summit for Democracy=event:summit-for-democracy",
                "The leaders left the Summit of the Americas early.; Summit of the Americas=event:summit-of-the-americas",
                "The two met at the Hanoi summit.; Hanoi summit=event:hanoi-summit",
                "The two met at a summit in Hanoi.; summit=event:hanoi-summit",
                "They praised the NATO Summit in Madrid.; NATO Summit=event:nato-summit",
                "They praised the NATO summit in Madrid.; NATO summit=event:nato-summit",
                "Iran returned to the Vienna talks.; Vienna talks=event:vienna-talks",
                "The war in Ukraine goes on.; war=event:ukraine-war",
                "The Ukraine war goes on.; Ukraine war=event:ukraine-war",
                "Iraq praised the Strategic Framework Agreement.; Strategic Framework Agreement=agreement:strategic-framework-agreement",
                "He left the Iran nuclear deal.; Iran nuclear deal=agreement:joint-comprehensive-plan-of-action",
                "They back the Clean Green Initiative.; Clean Green Initiative=topic:clean-green-initiative",
                "Iran's nuclear program worries its neighbours.; Iran 's nuclear program=topic:iranian-nuclear-program",
                "The villages near Lysychansk were shelled.; Lysychansk=place:lysychansk",
            })
    void whatHasANameIsOneEntityInAllItsSpellings(String text, String mention) {
        assertThat(Reader.mentions(text, DAY)).contains(mention.strip());
    }

    @Test
    void theTreatyBetweenTwoStatesHasThemAsParties() {
        assertThat(ties("The treaty between Japan and Russia expired in May."))
                .contains(
                        "state:jpn PARTY_TO agreement:japan-russia-treaty",
                        "state:rus PARTY_TO agreement:japan-russia-treaty");
    }

    @Test
    void aPossessiveGivesWeaponsToTheirState() {
        assertThat(ties("North Korea's ballistic missiles can reach Guam."))
                .containsExactly("state:prk POSSESSES topic:north-korean-ballistic-missiles");
        assertThat(ties("Iran's nuclear weapons ambitions worry its neighbours."))
                .isEmpty();
    }

    @Test
    void statesCalledMembersAreMembers() {
        assertThat(ties("NATO members Turkey and Hungary objected."))
                .containsExactly("state:tur MEMBER_OF organization:nato", "state:hun MEMBER_OF organization:nato");
        assertThat(ties("Poland, a member of the European Union, refused."))
                .containsExactly("state:pol MEMBER_OF organization:european-union");
    }

    @Test
    void anEventNamedWithItsPlaceIsThere() {
        assertThat(ties("The NATO summit in Madrid ended."))
                .containsExactly("event:nato-summit LOCATED_IN place:madrid");
        assertThat(ties("The attack in Kabul killed many."))
                .containsExactly("event:kabul-attack LOCATED_IN place:kabul");
    }

    private static List<String> ties(String text) {
        return Reader.read(text, DAY, "en").ties().stream()
                .map(tie -> tie.subject() + " " + tie.type() + " " + tie.object())
                .toList();
    }
}
