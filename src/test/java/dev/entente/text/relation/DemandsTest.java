package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Japan should not just wait but open its ports, Moon wrote in a newspaper.   | Moon Jae-in URGES Japan asserted
            In order for the talks to go on, Macron said, Iran and Israel need to cooperate. | Emmanuel Macron URGES Iran asserted
            Israel's blockade of Syria must end, Macron said.                            | Emmanuel Macron URGES Israel asserted
            Russia must leave Syria, Merkel said.                                        | Angela Merkel URGES Russia asserted
            Abe flew to Beijing to appeal to China.                                      | Shinzo Abe URGES China asserted
            Moon led a delegation to Beijing to urge China to help.                      | Moon Jae-in URGES China asserted
            Moon led a delegation to Beijing to urge China to help.                      | Moon Jae-in VISITED Beijing asserted
            """)
    void whoSaysWhatAnotherMustDoUrgesIt(String sentence, String claim) {
        assertThat(new NamedWorld().claims(sentence)).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Japan must be punished, Moon wrote.", "Japan may open its ports, Moon wrote."})
    void whatMayBeOrIsDoneToSomebodyIsNoDemand(String sentence) {
        assertThat(new NamedWorld().claims(sentence)).noneMatch(claim -> claim.contains("URGES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan to Russia: Return the Islands",
                "Japan to Russia: Stop the Drills Now",
                "Japan to the Russia: Lift the Ban"
            })
    void aHeadlineThatBidsAnotherDoSomethingUrgesIt(String headline) {
        assertThat(new NamedWorld().claims(headline)).contains("Japan URGES Russia asserted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Japan to Russia: We are friends", "From Japan to Russia: a long journey by ship"})
    void aHeadlineThatBidsNothingUrgesNobody(String headline) {
        assertThat(new NamedWorld().claims(headline)).noneMatch(claim -> claim.contains("URGES"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            France is determined that Russia never returns.                         | France OPPOSES Russia asserted
            Israel vowed that Syria will never build a chemical weapon.             | Israel OPPOSES chemical weapons of Syria asserted
            France expressed its determination to ensure that Iran never acquires a nuclear weapon. | France OPPOSES nuclear weapons of Iran asserted
            Japan will resist US pressure to close its ports.                       | Japan OPPOSES United States planned
            Iran defied French demands.                                             | Iran OPPOSES France asserted
            France is against the construction of a naval base in Japan.            | France OPPOSES construction of naval base in Japan asserted
            Japan is against Russia.                                                | Japan OPPOSES Russia asserted
            France demanded an end to Russia's occupation of Syria.                 | France OPPOSES Russia asserted
            Iran called for an end to the oil embargo.                              | Iran OPPOSES oil embargo asserted
            Japan demanded the withdrawal of foreign troops.                        | Japan SUPPORTS withdrawal of foreign troops asserted
            Iran refused to stop the naval exercises.                               | Iran REJECTS halt of naval exercises asserted
            Israel refused to sign the border treaty.                               | Israel REJECTS border treaty asserted
            Macron met Abe and Merkel, who both agreed to support the peace plan.   | Angela Merkel SUPPORTS peace plan asserted
            """)
    void aStanceMayBeTowardsAClauseOrANounWithoutAName(String sentence, String claim) {
        assertThat(new NamedWorld().claims(sentence)).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France took to the streets to demand an end to the oil embargo.",
                "France rallied to demand an end to the oil embargo.",
                "France marched to oppose the oil embargo."
            })
    void whatOneMarchesAgainstIsProtestedAgainst(String sentence) {
        assertThat(new NamedWorld().claims(sentence)).contains("France PROTESTS_AGAINST oil embargo asserted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The threat of a Russian attack on Ukraine grew.                          | Russia ATTACKED Ukraine hypothetical
            Fears of a Russian invasion of Japan grew.                               | Russia ATTACKED Japan hypothetical
            The Russian attack on Ukraine lasted for hours.                          | Russia ATTACKED Ukraine asserted
            The exercises between Japan and Israel scheduled to begin in May cost much. | Israel COOPERATES_WITH Japan planned
            It is essential to stop the exercises between Japan and Israel.          | Israel COOPERATES_WITH Japan asserted
            Japan opposes French sanctions on Iran.                                  | France SANCTIONS Iran asserted
            Iran rejects the trade deal between Japan and Israel.                    | Israel AGREED_WITH Japan asserted
            Nobody knew the motive for Xi's decision to meet with Kim.               | Kim Jong Un MET_WITH Xi Jinping planned
            France showed the two states are close allies.                           | Japan ALLIED_WITH Russia asserted
            """)
    void whatIsFearedSetOrStoppedKeepsItsColour(String sentence, String claim) {
        assertThat(new NamedWorld().where("the two states", "Japan", "Russia").claims(sentence))
                .contains(claim);
    }

    @Test
    void anUprisingThatOustsARulerIsAProtestAgainstHim() {
        assertThat(new NamedWorld().claims("The Korean War unseated Moon."))
                .containsExactly("Korean War PROTESTS_AGAINST Moon Jae-in asserted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The NATO is a coalition of France, Japan and Israel.       | Japan MEMBER_OF NATO asserted
            The UN is an arm of NATO.                                  | United Nations PART_OF NATO asserted
            The UN, an offshoot of NATO, met.                          | United Nations PART_OF NATO asserted
            The NATO is composed of France and Israel.                 | Israel MEMBER_OF NATO asserted
            """)
    void whomACoalitionConsistsOfIsItsMemberOrPart(String sentence, String claim) {
        assertThat(new NamedWorld().claims(sentence)).contains(claim);
    }
}
