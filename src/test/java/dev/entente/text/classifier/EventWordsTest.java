package dev.entente.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import dev.entente.text.syntax.Token;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {
    private static final SentenceReader SENTENCES = new SentenceReader();

    @ParameterizedTest
    @CsvSource({
        "Gunmen murdered a judge in Quetta., murdered, ASSAULT",
        "Ghana called on Togo to free the crew., called, REQUEST",
        "Ghana called off the talks with Togo., called, SANCTION",
        "The guards opened fire on a bus., opened, ASSAULT",
        "The embargo hit the islands., embargo, SANCTION",
        "Villagers held a vigil for the priest., vigil, PROTEST",
    })
    void aWordTellsWhichEventsItMayMean(String text, String word, String root) {
        assertThat(roots(text, word)).contains(root);
    }

    @Test
    void whatFollowsAVerbSaysMoreThanTheVerbAlone() {
        assertThat(roots("Ghana called off the talks with Togo.", "called"))
                .isNotEqualTo(roots("Ghana called Togo.", "called"));
    }

    @Test
    void namesAndOtherWordsTellNothing() {
        assertThat(roots("Alan Ban crossed the river.", "Ban")).isEmpty();
        assertThat(roots("The river crossed the valley.", "river")).isEmpty();
    }

    private static Set<String> roots(String text, String word) {
        Sentence sentence = SENTENCES.read(text).get(0);
        Token token = sentence.tokens().stream()
                .filter(t -> t.word().equals(word))
                .findFirst()
                .orElseThrow();
        return EventWords.shipped().roots(sentence, token);
    }
}
