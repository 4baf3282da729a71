package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he" and "it" go on about. */
class PronounsTest {
    private static final String DAY = "2019-06-14";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Prime Minister, Theresa May, telephoned him on Monday.                            | Geir Haarde praised the fishermen. | him=person:geir-haarde
            The Kenyan government recalled its envoy.                                             | Uganda closed the border.          | its=state:ken
            As the representative of Kofi Annan, he told them to disarm.                          | Lakhdar Brahimi flew to Kabul.     | he=person:lakhdar-brahimi
            """)
    void theyStandForWhoDoesOrIsDoneToNearest(String sentence, String before, String expected) {
        assertThat(Reader.mentions(before + " " + sentence, DAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anwar Sadat of Egypt and his peace | He flew to Jerusalem in 1977. | He=person:anwar-sadat
            Anwar Sadat of Egypt and his peace | As a colonel he had plotted with Gamal Abdel Nasser. | he=person:anwar-sadat
            """)
    void aLifeGoesOnAboutWhoseItIs(String title, String later, String expected) {
        String text =
                "Anwar Sadat, a president of Egypt, was born in a village. Menachem Begin and Jimmy Carter praised the treaty.\n\n"
                        + later;
        assertThat(Reader.mentions(Reader.read(text, DAY, "en", title, Source.UNKNOWN)))
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NAIROBI, Kenya - Two ministers agreed on the dam but put off the question of who owns it. | it=state:ken
            Makarios III, born Michael Mouskos in 1913, led Cyprus until his death.                   | his=person:michael-mouskos
            """)
    void namesByTheWayAreNotMeant(String text, String unwanted) {
        assertThat(Reader.mentions(text, DAY)).doesNotContain(unwanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anwar Sadat and Menachem Begin | He flew to Jerusalem in 1977. | He=person:anwar-sadat
            """)
    void aTextOfTwoPeopleIsNoLife(String title, String later, String unwanted) {
        String text =
                "Anwar Sadat, a president of Egypt, was born in a village. Menachem Begin and Jimmy Carter praised the treaty.\n\n"
                        + later;
        assertThat(Reader.mentions(Reader.read(text, DAY, "en", title, Source.UNKNOWN)))
                .doesNotContain(unwanted);
    }
}
