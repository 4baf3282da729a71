package dev.entente.graph.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedTest {
    @Test
    void eachThingHasOneNumberAndIsKnownByIt() {
        Numbered<String> numbered = Numbered.of(List.of("state:usa", "state:prk", "state:usa"));
        assertThat(numbered.number("state:prk")).isEqualTo(1);
        assertThat(numbered.number("state:chn")).isEqualTo(2);
        assertThat(numbered.get(0)).isEqualTo("state:usa");
        assertThat(numbered.getNumber("state:chn")).isEqualTo(2);
        assertThat(numbered.size()).isEqualTo(3);
    }

    @Test
    void whatHasNoNumberIsNotGivenOneByAsking() {
        Numbered<String> numbered = new Numbered<>();
        assertThatThrownBy(() -> numbered.getNumber("state:usa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("state:usa");
        assertThat(numbered.size()).isZero();
    }
}
