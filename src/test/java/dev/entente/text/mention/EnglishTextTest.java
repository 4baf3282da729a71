package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Le président a rencontré son homologue à Moscou. La Russie a condamné les sanctions. | false
            Der Kanzler hat sich mit dem Präsidenten getroffen.                                   | false
            El presidente se reunió con su homólogo por la tarde.                                 | false
            Marine Le Pen criticised La Liga.                                                     | true
            Von der Leyen met Mark Rutte in Los Angeles.                                          | true
            Macron meets Merkel                                                                   | true
            The president met his counterpart in Moscow.                                          | true
            Mexico's Vicente Fox backs Chile. Peru's Alan García and Cuba's Raúl Castro back the Kremlin. Brazil's Jair Bolsonaro thanked the Pentagon. Egypt's Sisi scolded Qatar. | true
            Israeli jets bombed Damascus. Syrian rebels attacked Aleppo. Lebanese Christians thanked France. Turkish troops invaded Afrin. Saudi planes bombed Yemeni villages. Kuwaiti envoys visited Muscat. | true
            Prezydent Duda spotkał się w Warszawie z kanclerzem Scholzem i podziękował Niemcom. Premier Tusk nie przyjechał na spotkanie, ponieważ jest w Kijowie, oraz odwołał wizytę w Pradze. | false
            Presiden Joko Widodo bertemu dengan Perdana Menteri Anwar Ibrahim di Jakarta untuk membahas kerja sama yang lebih erat antara Indonesia dan Malaysia setelah kunjungan Presiden Xi Jinping. | false
            De premier heeft in Den Haag met de president van Frankrijk gesproken over de oorlog in Oekraïne en de hulp aan Kiev, en daarna een bezoek gebracht aan een basis in het noorden. | false
            """)
    void aShortTextIsToldByWordsThatNoNameHas(String text, boolean english) {
        assertThat(EnglishText.holds(text, "und")).isEqualTo(english);
        assertThat(EnglishText.holds(text, "en")).isEqualTo(english);
    }
}
