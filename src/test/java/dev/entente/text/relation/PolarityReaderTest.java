package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron meets Putin tomorrow.                              | Emmanuel Macron MET_WITH Vladimir Putin planned
            Macron is meeting Putin next week.                        | Emmanuel Macron MET_WITH Vladimir Putin planned
            The meeting between Macron and Putin is possible.         | Emmanuel Macron MET_WITH Vladimir Putin hypothetical
            Macron met Putin, who will leave tomorrow.                | Emmanuel Macron MET_WITH Vladimir Putin asserted
            """)
    void whatIsToComeInThePresentTenseIsPlanned(String sentence, String expected) {
        assertClaims(sentence, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It is my honor to welcome Merkel to France.               | Emmanuel Macron HOSTED Angela Merkel asserted; Angela Merkel MET_WITH Emmanuel Macron asserted
            I am honored to welcome Merkel to France.                 | Emmanuel Macron HOSTED Angela Merkel asserted; Angela Merkel MET_WITH Emmanuel Macron asserted
            I would like to thank Merkel.                             | Emmanuel Macron SUPPORTS Angela Merkel asserted
            I would be honored to meet Merkel.                        | Angela Merkel MET_WITH Emmanuel Macron hypothetical
            """)
    void whatIsDoneByTheWordsThemselvesIsAsserted(String sentence, String expected) {
        assertThat(new NamedWorld().where("I", "Macron").where("my", "Macron").claims(sentence))
                .containsAll(
                        Arrays.stream(expected.split(";")).map(String::strip).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Japan and France want to deepen their cooperation.        | France COOPERATES_WITH Japan asserted
            Macron hopes that the ongoing talks between Russia and Ukraine will end the war. | Russia NEGOTIATES_WITH Ukraine asserted
            Macron offered his condolences to Merkel.                 | Emmanuel Macron SUPPORTS Angela Merkel asserted
            """)
    void whatIsThereIsNotInDoubtForWhatIsHopedOfIt(String sentence, String expected) {
        assertThat(new NamedWorld().where("their", "Japan", "France").claims(sentence))
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron and Merkel discussed their cooperation with Japan. | Emmanuel Macron CONTACTED Japan
            """)
    void withWhomOneCooperatesIsNotWithWhomOneDiscussesIt(String sentence, String unwanted) {
        assertThat(new NamedWorld().claims(sentence)).isNotEmpty().noneMatch(claim -> claim.contains(unwanted));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Reports that France had attacked Syria were false.        | France ATTACKED Syria denied
            Japan rejected claims that it had attacked Syria.         | Japan ATTACKED Syria denied
            Merkel noted reports that France had attacked Syria.      | France ATTACKED Syria asserted
            """)
    void whatIsClaimedIsDeniedWithTheClaim(String sentence, String expected) {
        assertThat(new NamedWorld().where("it", "Japan").claims(sentence)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moon has yet to meet Kim.                          | Kim Jong Un MET_WITH Moon Jae-in denied
            Moon was not allowed to meet Kim.                  | Kim Jong Un MET_WITH Moon Jae-in denied
            Moon met neither Kim nor Xi.                       | Kim Jong Un MET_WITH Moon Jae-in denied
            Merkel has no plans to visit Iran.                 | Angela Merkel VISITED Iran denied
            France has refrained from attacking Syria.         | France ATTACKED Syria denied
            France refused to condemn Russia.                  | France ACCUSES Russia denied
            Japan imposed no sanctions on Iran.                | Japan SANCTIONS Iran denied
            Trump called off the summit with Kim.              | Donald Trump MET_WITH Kim Jong Un denied
            Iran quit the Paris Agreement.                     | Iran PARTY_TO Paris Agreement denied
            Iran did not quit the Paris Agreement.             | Iran PARTY_TO Paris Agreement asserted
            """)
    void whatIsRefusedOrStillUndoneIsDenied(String sentence, String expected) {
        assertClaims(sentence, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron wants to visit Iran.                        | Emmanuel Macron VISITED Iran planned
            Macron is likely to visit Iran.                    | Emmanuel Macron VISITED Iran planned
            France intends to support Ukraine.                 | France SUPPORTS Ukraine planned
            Russia is said to be planning to attack Ukraine.   | Russia ATTACKED Ukraine planned
            Macron offered to host Putin.                      | Emmanuel Macron HOSTED Vladimir Putin planned
            """)
    void whatIsWantedForOneselfIsPlanned(String sentence, String expected) {
        assertClaims(sentence, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Had Moon Jae-in met Kim Jong Un, the war might have ended. | Kim Jong Un MET_WITH Moon Jae-in hypothetical
            Moon will meet Kim if the talks succeed.           | Kim Jong Un MET_WITH Moon Jae-in hypothetical
            Macron wants Putin to meet Merkel.                 | Angela Merkel MET_WITH Vladimir Putin hypothetical
            It would be wrong to attack Iran, France ought to support Iran. | France SUPPORTS Iran hypothetical
            """)
    void whatHangsOnAConditionOrOnOthersIsHypothetical(String sentence, String expected) {
        assertClaims(sentence, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            France vowed to support Ukraine.                   | France SUPPORTS Ukraine asserted
            France reaffirmed the commitment to defend Ukraine.| France SUPPORTS Ukraine asserted
            Iran is believed to have attacked Israel.          | Iran ATTACKED Israel asserted
            China sent troops to support North Korea.          | China SUPPORTS North Korea asserted
            I want to thank Merkel.                            | Emmanuel Macron SUPPORTS Angela Merkel asserted
            Putin denied Merkel's charge that Russia poisons people. | Angela Merkel ACCUSES Russia asserted
            """)
    void whatIsPledgedOrThankedOrThoughtIsAsserted(String sentence, String expected) {
        assertClaims(sentence, expected);
    }

    private static void assertClaims(String sentence, String expected) {
        NamedWorld world = new NamedWorld().where("I", "Macron");

        assertThat(world.claims(sentence))
                .contains(Arrays.stream(expected.split(";")).map(String::strip).toArray(String[]::new));
    }
}
