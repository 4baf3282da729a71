package dev.entente.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Source;
import dev.entente.text.Article;
import dev.entente.text.OffsetMap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whom a sentence is said, and when it says something was. */
class SpeakersAndTimesTest {
    private static final EnglishClaimReader READER = EnglishClaimReader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Peru's interior minister, Rosa Quispe-Vega, said that Chile had attacked Bolivia.  | ATTACKED asserted | person:rosa-quispe-vega
            A spokeswoman for the Pentagon, Jane Okafor, said that Iran had attacked Kuwait.   | ATTACKED asserted | person:jane-okafor
            SADC stood by Robert Mugabe, Zambia's foreign minister Given Lubinda said.         | SUPPORTS asserted | person:given-lubinda
            Zambia's foreign minister, Given Mbewe-Phiri, said that Chad attacked Congo.      | ATTACKED asserted | person:given-mbewe-phiri
            Merkel and Macron said that Iran had attacked Kuwait.                              | ATTACKED asserted | person:angela-merkel
            Germany, France, Spain and Italy met Belarus. The four accuse Minsk of arming Hamas. | AIDS asserted     | state:deu
            Sergei Lavrov claimed that Poland had bombed Belarus; Andrzej Duda denied it.      | ATTACKED asserted | person:sergei-lavrov
            Sergei Lavrov claimed that Poland had bombed Belarus; Andrzej Duda denied it.      | ATTACKED denied   | person:andrzej-duda
            Accused by Egypt of arming Hamas, Qatar threatened Egypt.                          | AIDS asserted     | state:egy
            Iran had attacked Kuwait, Sergei Lavrov wrote.                                     | ATTACKED asserted | person:sergei-lavrov
            Iran has attacked Israel, Jeppe Kofod said.                                        | ATTACKED asserted | person:jeppe-kofod
            The minister said that Iran had attacked Kuwait.                                   | ATTACKED asserted |
            The statement said that Iran had attacked Kuwait.                                  | ATTACKED asserted |
            Witnesses said that Iran had attacked Kuwait.                                      | ATTACKED asserted | group:witnesses
            Diplomats in Vienna said Iran had attacked Kuwait.                                 | ATTACKED asserted | group:diplomats-in-vienna
            State television said that Iran had attacked Kuwait.                               | ATTACKED asserted | organization:state-television
            Iran had threatened Kuwait, Søreide said.                                          | THREATENS asserted | person:soreide
            "Italy supports Haftar," the Turkish president told reporters.                     | SUPPORTS asserted | person:recep-tayyip-erdogan
            Rwanda, accused by Zambia of invading Burundi, was silent.                         | ATTACKED asserted | state:zmb
            """)
    void whatOthersSayIsTheirs(String text, String which, @Nullable String speaker) {
        assertThat(claims(text, which))
                .extracting(Claim::speaker)
                .containsExactly(speaker == null ? null : new EntityId(speaker));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            In December Angela Merkel visited Rome.                                           | VISITED asserted  | 2018-12..
            Shinzo Abe visited Rome at the end of February.                                   | VISITED asserted  | 2019-02..
            Angela Merkel will visit Rome in August.                                          | VISITED planned   | 2019-08..
            Joe Biden visited Rome on 4 May 2016. The next day he met Boris Johnson.          | MET_WITH asserted | 2016-05-05..
            Norway recognised Palestine in May 2014.                                          | SUPPORTS asserted | 2014-05..
            Joko Widodo is to fly to Manila on Monday.                                        | VISITED planned   | 2019-06-17..
            Joko Widodo flew to Manila on Monday.                                             | VISITED asserted  | 2019-06-10..
            In July 1956 they met. Israel attacked Egypt on 29 October.                       | ATTACKED asserted | 1956-10-29..
            India gave Sri Lanka aid during the collapse of 2012.                             | AIDS asserted     | 2012..
            Estonia joined NATO in 2004.                                                      | MEMBER_OF asserted | 2004..
            When Germany declared war on Poland on 1 September 1939, Italy smiled.            | AT_WAR_WITH asserted | 1939-09-01..
            In 1973 Egypt attacked Israel on 6 October.                                       | ATTACKED asserted | 1973-10-06..
            Angela Merkel is to fly to Rome on Monday.                                        | VISITED planned   | 2019-06-17..
            Angela Merkel flew to Rome on Monday.                                             | VISITED asserted  | 2019-06-10..
            By 2010 China had sanctioned Sudan.                                               | SANCTIONS asserted | ..2010
            At the invitation of Emmanuel Macron, Angela Merkel paid a visit to Nice on March 9. | INVITED asserted | ..
            """)
    void aTimeIsThatOfWhatHappenedThen(String text, String which, String period) {
        assertThat(claims(text, which))
                .extracting(claim -> written(claim.period().from()) + ".."
                        + written(claim.period().to()))
                .containsExactly(period);
    }

    private static List<Claim> claims(String text, String which) {
        Document document = new Document(
                new DocumentId("document:test"), "Test", null, Source.UNKNOWN, LocalDate.of(2019, 6, 14), "en", "hash");
        return READER.read(new Article(document, text, OffsetMap.IDENTITY)).claims().stream()
                .filter(claim ->
                        which.equals(claim.tie().type() + " " + claim.polarity().code()))
                .toList();
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
