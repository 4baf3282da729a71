package dev.entente.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
    private final SentenceReader reader = new SentenceReader();

    @Test
    void aSentenceIsTaggedLemmatizedAndParsed() {
        Sentence sentence =
                reader.read("Moon Jae-in met Kim Jong Un in Panmunjom.").get(0);

        Token met = sentence.tokens().stream()
                .filter(t -> t.word().equals("met"))
                .findFirst()
                .orElseThrow();
        assertThat(met.lemma()).isEqualTo("meet");
        assertThat(met.tag()).isEqualTo("VBD");
        assertThat(met.relation()).isEqualTo("root");
        assertThat(sentence.dependents(met)).extracting(Token::relation).contains("nsubj", "obj", "obl");
        assertThat(sentence.tokens())
                .filteredOn(t -> t.word().equals("Moon"))
                .extracting(Token::entityTag)
                .containsExactly("PERSON");
        assertThat(sentence.isParsed()).isTrue();
    }

    @Test
    void theRowsOfAListAreReadEachByItself() {
        String text =
                "• Minister Ana Prado, Peru\n• Envoy Luis Pardo, Chile\n• Director Omar Said of the\nwater council\n• Judge Lea Roth";

        assertThat(reader.read(text))
                .extracting(Sentence::text)
                .containsExactly(
                        "Minister Ana Prado, Peru",
                        "Envoy Luis Pardo, Chile",
                        "Director Omar Said of the\nwater council",
                        "Judge Lea Roth");
    }

    @Test
    void wrappedLinesOfProseAreOneParagraph() {
        String text = "Prado flew to\nChile. Pardo met\nHer and went with\nRoth to Peru.";

        assertThat(reader.read(text)).extracting(Sentence::text).first().isEqualTo("Prado flew to\nChile.");
    }

    @Test
    void whoAreNamedBehindAVerbAreItsObjectAndNotWhoIsIdentified() {
        Sentence sentence =
                reader.read("Chad expelled nine diplomats identified as spies.").get(0);

        assertThat(sentence.tokens())
                .filteredOn(token -> token.word().equals("diplomats"))
                .singleElement()
                .satisfies(diplomats -> {
                    assertThat(diplomats.relation()).isEqualTo("obj");
                    assertThat(sentence.token(diplomats.head()).word()).isEqualTo("expelled");
                });
    }

    @Test
    void aHyphenatedGivenNameIsOneWordAndACompoundOfStatesIsNot() {
        Sentence sentence = reader.read("Kang Kyung-wha praised the U.S.-South Korea alliance and US-led talks.")
                .get(0);

        assertThat(sentence.tokens())
                .extracting(Token::word)
                .contains("Kyung-wha", "U.S.", "South", "US", "led")
                .doesNotContain("wha", "US-led");
    }

    @Test
    void aStateJoinedToAnothersInitialsIsAWordOfItsOwn() {
        String text = "The Japan-U.S. alliance needs to be strong.";
        Sentence sentence = reader.read(text).get(0);

        assertThat(sentence.tokens()).extracting(Token::word).containsSequence("Japan", "-", "U.S.", "alliance");
        assertThat(sentence.tokens()).allSatisfy(token -> assertThat(text.substring(token.start(), token.end()))
                .isEqualTo(token.word()));
    }

    @Test
    void offsetsLeadBackIntoTheTextWhateverItsScriptAndSpaces() {
        String text =
                "\uFEFF  Heading \uD83D\uDE00 without a stop\r\n\r\nMoon\nmet  “Kim”  in\u00A0Seoul. They\ttalked.\n\n \n\nEnd";

        List<Sentence> sentences = reader.read(text);

        assertThat(sentences).hasSize(4);
        for (Sentence sentence : sentences) {
            assertThat(sentence.text()).isEqualTo(text.substring(sentence.start(), sentence.end()));
            for (Token token : sentence.tokens()) {
                assertThat(token.word()).isEqualTo(text.substring(token.start(), token.end()));
            }
        }
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    }

    @Test
    void aShortParagraphWithoutAStopIsAHeading() {
        List<Sentence> sentences =
                reader.read("Leaders of U.S. and Korea to Meet in May\n\nThey met in\nthe capital. It rained.");

        assertThat(sentences).extracting(Sentence::heading).containsExactly(true, false, false);
        assertThat(sentences.get(1).text()).isEqualTo("They met in\nthe capital.");
    }

    @Test
    void aSentenceOfTwoThousandWordsKeepsItsWordsButIsNotParsed() {
        List<Sentence> sentences = reader.read("the delegation and ".repeat(700) + "left.");

        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).isParsed()).isFalse();
        assertThat(sentences.get(0).tokens()).hasSizeGreaterThan(2000);
    }

    @Test
    void aTextWithoutLineBreaksAndSpacesIsCut() {
        List<Sentence> sentences = reader.read("x".repeat(3 * Paragraph.MAX_CHARACTERS));

        assertThat(sentences).hasSize(3).extracting(Sentence::paragraph).containsOnly(0);
    }

    @Test
    void whatIsBlankHasNoSentences() {
        assertThat(reader.read(" \n\n\t\n")).isEmpty();
    }
}
