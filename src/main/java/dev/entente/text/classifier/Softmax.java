package dev.entente.text.classifier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A multinomial logistic regression over named features and a vector. Weights are kept in 8 bits with a scale for each feature, names as
 * CRC-32 sums. Immutable.
 */
final class Softmax {
    /** A named feature's weight in comparison to a part of the vector, whose length is 1. */
    static final float NAMED = 0.3f;

    private static final int STEPS = 127;

    private final int classes;
    private final double temperature;
    private final float[] bias;
    private final float[][] vectorWeights;
    private final Map<Integer, float[]> namedWeights;

    Softmax(
            int classes,
            double temperature,
            float[] bias,
            float[][] vectorWeights,
            Map<Integer, float[]> namedWeights) {
        this.classes = classes;
        this.temperature = temperature;
        this.bias = bias;
        this.vectorWeights = vectorWeights;
        this.namedWeights = namedWeights;
    }

    int classes() {
        return classes;
    }

    /** The classes' probabilities; they add up to 1. */
    double[] probabilities(Features features) {
        double[] scores = new double[classes];
        for (int k = 0; k < classes; k++) {
            scores[k] = bias[k];
        }
        float[] vector = features.vector();
        for (int i = 0; i < vectorWeights.length; i++) {
            add(vectorWeights[i], vector[i], scores);
        }
        for (String name : features.names()) {
            float[] weights = namedWeights.get(key(name));
            if (weights != null) {
                add(weights, NAMED, scores);
            }
        }
        return probabilities(scores, temperature);
    }

    Softmax withTemperature(double other) {
        return new Softmax(classes, other, bias, vectorWeights, namedWeights);
    }

    static double[] probabilities(double[] scores, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] = Math.exp((scores[k] - max) / temperature);
            sum += probabilities[k];
        }
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }

    static int key(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeDouble(temperature);
        for (float b : bias) {
            out.writeFloat(b);
        }
        out.writeInt(vectorWeights.length);
        for (float[] weights : vectorWeights) {
            writeRow(weights, out);
        }
        out.writeInt(namedWeights.size());
        for (Integer key : namedWeights.keySet().stream().sorted().toList()) {
            out.writeInt(key);
            writeRow(namedWeights.getOrDefault(key, new float[0]), out);
        }
    }

    static Softmax read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        double temperature = in.readDouble();
        float[] bias = new float[classes];
        for (int k = 0; k < classes; k++) {
            bias[k] = in.readFloat();
        }
        float[][] vectorWeights = new float[in.readInt()][];
        for (int i = 0; i < vectorWeights.length; i++) {
            vectorWeights[i] = readRow(classes, in);
        }
        int names = in.readInt();
        Map<Integer, float[]> namedWeights = new HashMap<>(names * 2);
        for (int i = 0; i < names; i++) {
            int key = in.readInt();
            namedWeights.put(key, readRow(classes, in));
        }
        return new Softmax(classes, temperature, bias, vectorWeights, namedWeights);
    }

    private static void writeRow(float[] weights, DataOutputStream out) throws IOException {
        float max = 0;
        for (float w : weights) {
            max = Math.max(max, Math.abs(w));
        }
        float step = max / STEPS;
        out.writeFloat(step);
        for (float w : weights) {
            out.writeByte(step == 0 ? 0 : Math.round(w / step));
        }
    }

    private static float[] readRow(int classes, DataInputStream in) throws IOException {
        float step = in.readFloat();
        float[] weights = new float[classes];
        for (int k = 0; k < classes; k++) {
            weights[k] = in.readByte() * step;
        }
        return weights;
    }

    private static void add(float[] weights, float value, double[] scores) {
        for (int k = 0; k < scores.length; k++) {
            scores[k] += weights[k] * value;
        }
    }
}
