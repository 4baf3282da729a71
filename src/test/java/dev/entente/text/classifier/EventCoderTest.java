package dev.entente.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventCoderTest {
    private static final Features ANYTHING = new Features(Set.of(), new float[0]);

    /** Knows nothing of the event types, and of three codings the first, REJECT, three times as likely as the two of ACCUSE. */
    private static final EventCoder CODER = new EventCoder(
            bias(new float[PloverCoding.roots().size()]), bias((float) Math.log(3), 0, 0), List.of(10, 0, 0));

    @Test
    void theCodingsOfAnEventTypeAreAddedUpAndBothModelsWeighTheSame() {
        Map<String, Double> shares = CODER.probabilities(ANYTHING);

        double alike = 1.0 / PloverCoding.roots().size();
        assertThat(shares.get("REJECT")).isCloseTo((alike + 0.6) / 2, within(1e-6));
        assertThat(shares.get("ACCUSE")).isCloseTo((alike + 0.4) / 2, within(1e-6));
        assertThat(shares.get("AID")).isCloseTo(alike / 2, within(1e-6));
        assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void aCoderThatIsWrittenAndReadAnswersAlike() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CODER.write(new DataOutputStream(bytes));
        EventCoder read = EventCoder.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.probabilities(ANYTHING)).isEqualTo(CODER.probabilities(ANYTHING));
    }

    private static Softmax bias(float... bias) {
        return new Softmax(bias.length, 1, bias, new float[0][], Map.of());
    }
}
