package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by those who met or spoke. */
class InterlocutorsTest {
    private static final String DAY = "2018-04-30";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Angela Merkel spoke with Emmanuel Macron. She praised the Bavarian farmers. They discussed trade.       | They=person:angela-merkel+person:emmanuel-macron
            Angela Merkel met Emmanuel Macron on Friday, where they discussed trade.                                 | they=person:angela-merkel+person:emmanuel-macron
            Theresa May spoke with Emmanuel Macron. She named Donald Trump, Vladimir Putin and Shinzo Abe. The two leaders discussed trade.| The two leaders=person:theresa-may+person:emmanuel-macron
            Japan and France held consultations in Tokyo. The delegations discussed China.                           | The delegations=state:jpn+state:fra
            Japan and France held consultations in Tokyo. Both spoke of China and the two sides exchanged views.     | the two sides=state:jpn+state:fra
            Theresa May and Emmanuel Macron agreed that Hamas must disarm. They both praised Egypt.                  | They=person:theresa-may+person:emmanuel-macron
            U.S. and French officials agreed. They will trade.                                                       | They=state:usa+state:fra
            The Israeli and Egyptian delegations spoke.                                                              | Egyptian delegations=state:isr+state:egy
            The Prime Minister of Japan visited Paris.                                                               | The Prime Minister=person:shinzo-abe
            VICE PRESIDENT PENCE: I am glad. The President will speak later.                                         | The President=person:donald-trump
            Theresa May met Emmanuel Macron. She mourned the death of King Salman. The leaders discussed trade.      | The leaders=person:theresa-may+person:emmanuel-macron
            After her conversation with Shinzo Abe, Theresa May met her guest, President Emmanuel Macron. They discussed trade. | They=person:theresa-may+person:emmanuel-macron
            Japan, France and Germany held consultations in Tokyo. The delegations discussed China.                  | The delegations=state:jpn+state:fra+state:deu
            Theresa May, Emmanuel Macron and Angela Merkel held a call. The leaders discussed trade.                 | The leaders=person:theresa-may+person:emmanuel-macron+person:angela-merkel
            Angela Merkel spoke with Emmanuel Macron.¶They also discussed trade.                                  | They=person:angela-merkel+person:emmanuel-macron
            President Emmanuel Macron met King Salman of Saudi Arabia. The President and King agreed on much.        | King=person:salman-of-saudi-arabia
            President Emmanuel Macron met King Salman of Saudi Arabia. The President thanked the King for his visit. | the King=person:salman-of-saudi-arabia
            """)
    void aSetMeansThoseWhoSpokeWithEachOther(String text, String expected) {
        assertThat(Reader.mentions(text.replace("¶", "\n\n"), DAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Angela Merkel met Emmanuel Macron and Theresa May. They discussed trade. | They=person:angela-merkel+person:emmanuel-macron
            Angela Merkel spoke with Emmanuel Macron. Hamas fired rockets. They hit a farm. | They=person:angela-merkel+person:emmanuel-macron
            Emmanuel Macron, the Prime Minister of Japan and a guest dined.          | the Prime Minister=person:shinzo-abe
            PRESIDENT MACRON: We have many schools. CHANCELLOR MERKEL: Thank you.    | We=person:emmanuel-macron+person:angela-merkel
            Kurt Campbell spoke. Her Majesty's Government replied.                   | Her=person:kurt-campbell
            """)
    void ofOthersItIsNotSaid(String text, String unwanted) {
        assertThat(Reader.mentions(text, DAY)).doesNotContain(unwanted);
    }
}
