package dev.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechAuthorTest {
    private static final String TEXT = "I thank Romania. We condemn Russia. We met in Ghent.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Speech by Prime Minister Blair in the House of Commons | 2003-03-18 | person:tony-blair | state:gbr",
                "Remarks by President Trump Before Meeting with Emmanuel Macron | 2019-02-02 | person:donald-trump | state:usa",
                "Remarks by the Speaker of the Parliament of Moldova, Igor Corman | 2014-09-26 | person:igor-corman | state:mda",
                "Address by Nursultan Nazarbayev | 2021-03-01 | person:nursultan-nazarbayev | state:kaz",
                "Address to the Nation by President Julius Nyerere of Tanzania | 1978-11-02 | person:julius-nyerere | state:tza",
                "Address by NATO Secretary General Jens Stoltenberg | 2022-03-01 | person:jens-stoltenberg | organization:nato",
                "Statement by Kenya's foreign minister, Moses Wetangula | 2010-02-02 | person:moses-wetangula | person:moses-wetangula",
            })
    void aTitleNamesWhoSpeaksAndForWhom(String title, String day, String person, String spokenFor) {
        List<String> mentions = Reader.mentions(Reader.read(TEXT, day, "en", title, Source.UNKNOWN));

        assertThat(mentions).contains("I=" + person, "We=" + spokenFor);
        assertThat(mentions.stream().filter(mention -> mention.startsWith("We=")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Remarks by President Trump and President Macron",
        "Trump's speech angers Germany",
        "Letter from Damascus",
        "Statement on the visit by President Putin",
        "Remarks at a dinner hosted by President Macron",
        "Remarks by the President",
    })
    void aTitleOfTwoOrOfNobodyNamesNobody(String title) {
        assertThat(Reader.mentions(Reader.read(TEXT, "2019-02-02", "en", title, Source.UNKNOWN)))
                .noneMatch(mention -> mention.startsWith("I=") || mention.startsWith("We="));
    }

    @Test
    void aFirstLineNamesWhoSpeaks() {
        String text = """
                Speech by Igor Corman, Speaker of the Parliament of Moldova.

                Dear friends, I met Angela Merkel. We thank Romania.
                """;

        assertThat(Reader.mentions(text, "2014-09-26")).contains("I=person:igor-corman", "We=state:mda");
    }

    @Test
    void aFirstLineNamesWhomTheTitleOnlyCallsByHisOffice() {
        String text = """
                GENEVA, May 3 (Press Office) -- Text of the remarks by President Jacques Chirac of France:

                My friends, I met Kofi Annan.
                """;

        assertThat(Reader.mentions(
                        Reader.read(text, "2001-05-03", "en", "Remarks by the President at the lake", Source.UNKNOWN)))
                .contains("I=person:jacques-chirac");
    }

    @Test
    void aSentenceAboutASpeechNamesNobody() {
        assertThat(Reader.mentions("The speech by Angela Merkel pleased France. We condemn Iran.", "2019-02-02"))
                .noneMatch(mention -> mention.startsWith("We="));
    }
}
