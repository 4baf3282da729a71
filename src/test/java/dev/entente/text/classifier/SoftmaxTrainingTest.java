package dev.entente.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SoftmaxTrainingTest {
    private static final int CLASSES = 3;

    @Test
    void itLearnsWhatTheFeaturesSay() {
        List<Features> examples = examples(new Random(7));
        Softmax model = training(examples).fit();

        for (int i = 0; i < examples.size(); i++) {
            double[] probabilities = model.probabilities(examples.get(i));
            assertThat(probabilities[label(i)]).isGreaterThan(0.6);
            assertThat(Arrays.stream(probabilities).sum()).isBetween(0.999, 1.001);
        }
    }

    @Test
    void theSameExamplesGiveTheSameWeights() throws IOException {
        byte[] first = bytes(training(examples(new Random(7))).fit());
        byte[] second = bytes(training(examples(new Random(7))).fit());
        byte[] other = bytes(training(examples(new Random(8))).fit());

        assertThat(second).isEqualTo(first).isNotEqualTo(other);
    }

    @Test
    void weightsThatAreWrittenAndReadAnswerAlike() throws IOException {
        List<Features> examples = examples(new Random(7));
        Softmax model = training(examples).fit().withTemperature(1.2);
        Softmax read = Softmax.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));

        double[] expected = model.probabilities(examples.get(0));
        double[] found = read.probabilities(examples.get(0));
        for (int k = 0; k < CLASSES; k++) {
            assertThat(found[k]).isBetween(expected[k] - 0.02, expected[k] + 0.02);
        }
    }

    private static SoftmaxTraining training(List<Features> examples) {
        int[] labels = new int[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(i);
        }
        return new SoftmaxTraining(examples, labels, CLASSES, 0.1, 2, 50);
    }

    private static int label(int example) {
        return example % CLASSES;
    }

    /** Names tell the third class from the others, the vector's first number the first from the second. */
    private static List<Features> examples(Random random) {
        List<Features> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            float[] vector = {label(i) == 0 ? 1 : -1, random.nextFloat()};
            examples.add(new Features(label(i) == 2 ? Set.of("third", "all") : Set.of("all"), vector));
        }
        return examples;
    }

    private static byte[] bytes(Softmax model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
