package dev.entente.text.classifier;

/** A text's vectors, piece by piece. */
final class EncodedSentence {
    private final float[][] states;
    private final int[] starts;
    private final int[] ends;

    EncodedSentence(float[][] states, int[] starts, int[] ends) {
        this.states = states;
        this.starts = starts;
        this.ends = ends;
    }

    float[] mean() {
        return mean(-1, Integer.MAX_VALUE);
    }

    /** The mean of the pieces that begin in the span, zero where there are none. */
    float[] mean(int from, int to) {
        float[] sum = new float[SentenceEncoder.WIDTH];
        add(from, to, sum);
        return normalized(sum);
    }

    void add(int from, int to, float[] sum) {
        for (int i = 0; i < states.length; i++) {
            if (starts[i] >= from && starts[i] < to) {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += states[i][k];
                }
            }
        }
    }

    static float[] normalized(float[] vector) {
        double length = 0;
        for (float x : vector) {
            length += x * x;
        }
        float factor = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        for (int k = 0; k < vector.length; k++) {
            vector[k] *= factor;
        }
        return vector;
    }
}
