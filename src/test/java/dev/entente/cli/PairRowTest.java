package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRowTest {
    @Test
    void theEndsAreSpansOfTheSentence() {
        PairRow row = PairRow.of(7, "Nixon met Mao.\t0\t5\t10\t13");

        assertThat(row).isEqualTo(new PairRow(7, "Nixon met Mao.", new TextSpan(0, 5), new TextSpan(10, 13)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0;5;10;99  | The object 10 to 99 is no stretch of the sentence, which has 14 UTF-16 units
            -1;5;10;13 | The subject -1 to 5 is no stretch of the sentence, which has 14 UTF-16 units
            5;5;10;13  | The subject 5 to 5 is no stretch of the sentence, which has 14 UTF-16 units
            0;5;0;5    | Subject and object overlap
            0;5;3;13   | Subject and object overlap
            0;5;ten;13 | The object start is no whole number: 'ten'
            0;5;10     | 4 columns, not 5: sentence, subject start, subject end, object start, object end, parted by tabs
            """)
    void whatIsWrongWithARowIsSaid(String spans, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairRow.of(1, "Nixon met Mao.\t" + spans.replace(';', '\t')))
                .withMessage(message);
    }

    @Test
    void anEmptyLineHasNoColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairRow.of(1, ""))
                .withMessageStartingWith("1 columns, not 5");
    }

    @Test
    void aHeaderIsTold() {
        assertThat(PairRow.isHeader("sentence\tsubject_start\tsubject_end\tobject_start\tobject_end"))
                .isTrue();
        assertThat(PairRow.isHeader("Nixon met Mao.\t0\t5\t10\t13")).isFalse();
    }
}
