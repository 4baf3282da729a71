package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of those that a sentence about talks names has met or called whom. */
class MeetingPartnersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron and Merkel met with Putin. They discussed trade.       | Angela Merkel MET_WITH Vladimir Putin asserted; Emmanuel Macron MET_WITH Vladimir Putin asserted
            Macron and Merkel met with farmers. Macron and Merkel discussed prices. |
            Macron and Merkel hosted a dinner for farmers. They discussed prices.   |
            Macron and Merkel convened a meeting of farmers.              |
            Macron met Merkel. Macron and Merkel spoke with farmers. They discussed prices. | Angela Merkel MET_WITH Emmanuel Macron asserted; Angela Merkel MET_WITH Emmanuel Macron asserted
            Macron organized a summit between Abe and Putin.              | Shinzo Abe MET_WITH Vladimir Putin asserted
            """)
    void thoseWhoTogetherMeetOthersDoNotMeetEachOther(String text, String expected) {
        assertClaims(new NamedWorld().where("They", "Macron", "Merkel"), text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron met with Ukrainian soldiers.                           |
            Macron spoke with Ukrainian students.                         |
            Macron met with Ukrainian officials.                          | Emmanuel Macron MET_WITH Ukraine asserted
            Macron met with officials from Japan; Singapore, where he met with Abe; and Iran. | Emmanuel Macron MET_WITH Japan asserted; Emmanuel Macron MET_WITH Shinzo Abe asserted
            Macron convened a call with farmers and Merkel.               | Angela Merkel CONTACTED Emmanuel Macron asserted
            """)
    void aStateIsMetInThoseWhoSpeakForIt(String text, String expected) {
        assertClaims(new NamedWorld().where("he", "Macron"), text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Abe stressed that Iran can never build a bomb and briefed Putin on the talks. | Shinzo Abe CONTACTED Vladimir Putin asserted
            """)
    void aVerbInThePastIsDoneByWhomThePastOneBeforeItIsDoneBy(String text, String expected) {
        assertThat(new NamedWorld().claims(text))
                .contains(expected)
                .noneMatch(claim -> claim.contains("CONTACTED Iran") || claim.contains("Iran CONTACTED"));
    }

    private static void assertClaims(NamedWorld world, String text, String expected) {
        assertThat(world.claims(text).stream().filter(claim -> claim.matches(".*(MET_WITH|CONTACTED).*")))
                .containsExactlyInAnyOrder(
                        expected == null
                                ? new String[0]
                                : Arrays.stream(expected.split(";"))
                                        .map(String::strip)
                                        .toArray(String[]::new));
    }
}
