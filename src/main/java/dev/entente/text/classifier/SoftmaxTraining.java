package dev.entente.text.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits a {@link Softmax} to examples: the smallest sum of log loss and a quadratic penalty on the weights, by L-BFGS (Nocedal and Wright, Numerical
 * Optimization, 2nd ed., algorithms 7.4 and 7.5, backtracking line search). No chance is involved: the same examples in the same order give the
 * same weights, whatever the number of threads. Cost for a step: examples × (vector + names) × classes.
 */
final class SoftmaxTraining {
    private static final int MEMORY = 6;
    private static final int CHUNKS = 8;
    /** Examples at a time, so that their scores stay in the processor's nearest cache. */
    private static final int BLOCK = 16;

    private static final double SUFFICIENT = 1e-4;
    private static final double CONVERGED = 1e-4;
    /** Weights of named features below this, in all classes, are left out. */
    private static final float NEGLIGIBLE = 0.02f;

    private final int classes;
    private final double penalty;
    private final int steps;
    private final List<Features> examples;
    private final int[] labels;
    private final Map<String, Integer> names;
    private final int[][] rows;
    private final int width;
    private final int size;

    /**
     * @param penalty weight of half the squared length of the weights
     * @param rarest features in fewer examples are left out
     */
    SoftmaxTraining(List<Features> examples, int[] labels, int classes, double penalty, int rarest, int steps) {
        this.examples = examples;
        this.labels = labels;
        this.classes = classes;
        this.penalty = penalty;
        this.steps = steps;
        this.names = vocabulary(examples, rarest);
        this.rows = examples.stream()
                .map(e -> e.names().stream()
                        .filter(names::containsKey)
                        .mapToInt(name -> names.getOrDefault(name, 0))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        this.width = examples.get(0).vector().length;
        this.size = (width + names.size() + 1) * classes;
    }

    Softmax fit() {
        double[] weights = new double[size];
        double[] gradient = new double[size];
        double loss = loss(weights, gradient);
        List<double[]> moves = new ArrayList<>();
        List<double[]> changes = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            double[] direction = direction(gradient, moves, changes);
            double slope = dot(direction, gradient);
            double length = moves.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextLoss = Double.POSITIVE_INFINITY;
            for (int tries = 0; tries < 20; tries++, length /= 2) {
                for (int i = 0; i < size; i++) {
                    next[i] = weights[i] + length * direction[i];
                }
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + SUFFICIENT * length * slope) {
                    break;
                }
            }
            if (!(nextLoss < loss)) {
                break;
            }
            remember(moves, minus(next, weights));
            remember(changes, minus(nextGradient, gradient));
            boolean converged = loss - nextLoss < CONVERGED * loss;
            weights = next;
            gradient = nextGradient;
            loss = nextLoss;
            if (converged) {
                break;
            }
        }
        return softmax(weights);
    }

    /** The loss; writes its gradient. Sums are kept in floats, which is exact enough for steps that stop at {@link #CONVERGED}. */
    private double loss(double[] weights, double[] gradient) {
        float[] rounded = new float[size];
        for (int i = 0; i < size; i++) {
            rounded[i] = (float) weights[i];
        }
        float[][] parts = new float[CHUNKS][];
        double[] losses = new double[CHUNKS];
        IntStream.range(0, CHUNKS).parallel().forEach(chunk -> {
            float[] part = new float[size];
            int end = (int) ((long) rows.length * (chunk + 1) / CHUNKS);
            for (int from = (int) ((long) rows.length * chunk / CHUNKS); from < end; from += BLOCK) {
                losses[chunk] += block(from, Math.min(end, from + BLOCK), rounded, part);
            }
            parts[chunk] = part;
        });
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            loss += losses[chunk];
            float[] part = parts[chunk];
            for (int i = 0; i < size; i++) {
                gradient[i] += part[i];
            }
        }
        for (int i = 0; i < size - classes; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] += penalty * weights[i];
        }
        return loss;
    }

    /** The loss of some examples, whose gradient is added: each weight is fetched once for all of them. */
    private double block(int from, int to, float[] weights, float[] gradient) {
        float[][] vectors = new float[to - from][];
        float[][] errors = new float[to - from][];
        for (int e = from; e < to; e++) {
            vectors[e - from] = examples.get(e).vector();
            errors[e - from] = Arrays.copyOfRange(weights, size - classes, size);
        }
        for (int i = 0; i < width; i++) {
            for (int b = 0; b < errors.length; b++) {
                add(vectors[b][i], weights, i * classes, errors[b], 0);
            }
        }
        double loss = 0;
        for (int b = 0; b < errors.length; b++) {
            for (int name : rows[from + b]) {
                add(Softmax.NAMED, weights, (width + name) * classes, errors[b], 0);
            }
            loss += toErrors(errors[b], labels[from + b]);
            for (int name : rows[from + b]) {
                add(Softmax.NAMED, errors[b], 0, gradient, (width + name) * classes);
            }
            add(1, errors[b], 0, gradient, size - classes);
        }
        for (int i = 0; i < width; i++) {
            for (int b = 0; b < errors.length; b++) {
                add(vectors[b][i], errors[b], 0, gradient, i * classes);
            }
        }
        return loss;
    }

    /** Puts probabilities less 1 for the label in the place of scores; the loss. */
    private static double toErrors(float[] scores, int label) {
        double[] exact = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            exact[k] = scores[k];
        }
        double[] probabilities = Softmax.probabilities(exact, 1);
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (float) probabilities[k] - (k == label ? 1 : 0);
        }
        return -Math.log(Math.max(probabilities[label], 1e-12));
    }

    private void add(float factor, float[] from, int at, float[] to, int start) {
        for (int k = 0; k < classes; k++) {
            to[start + k] += factor * from[at + k];
        }
    }

    private static double[] direction(double[] gradient, List<double[]> moves, List<double[]> changes) {
        double[] q = gradient.clone();
        double[] alpha = new double[moves.size()];
        for (int i = moves.size() - 1; i >= 0; i--) {
            alpha[i] = dot(moves.get(i), q) / dot(moves.get(i), changes.get(i));
            add(q, -alpha[i], changes.get(i));
        }
        if (!moves.isEmpty()) {
            double[] move = moves.get(moves.size() - 1);
            double[] change = changes.get(changes.size() - 1);
            double scale = dot(move, change) / dot(change, change);
            for (int i = 0; i < q.length; i++) {
                q[i] *= scale;
            }
        }
        for (int i = 0; i < moves.size(); i++) {
            double beta = dot(changes.get(i), q) / dot(moves.get(i), changes.get(i));
            add(q, alpha[i] - beta, moves.get(i));
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = -q[i];
        }
        return q;
    }

    private Softmax softmax(double[] weights) {
        float[][] vectorWeights = new float[width][];
        for (int i = 0; i < width; i++) {
            vectorWeights[i] = row(weights, i);
        }
        Map<Integer, float[]> namedWeights = new HashMap<>();
        names.forEach((name, i) -> {
            float[] row = row(weights, width + i);
            for (float w : row) {
                if (Math.abs(w) >= NEGLIGIBLE) {
                    namedWeights.put(Softmax.key(name), row);
                    break;
                }
            }
        });
        return new Softmax(classes, 1, row(weights, width + names.size()), vectorWeights, namedWeights);
    }

    private float[] row(double[] weights, int feature) {
        float[] row = new float[classes];
        for (int k = 0; k < classes; k++) {
            row[k] = (float) weights[feature * classes + k];
        }
        return row;
    }

    private static Map<String, Integer> vocabulary(List<Features> examples, int rarest) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.names().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> names = new HashMap<>();
        counts.forEach((name, count) -> {
            if (count >= rarest) {
                names.put(name, names.size());
            }
        });
        return names;
    }

    private static void remember(List<double[]> list, double[] vector) {
        list.add(vector);
        if (list.size() > MEMORY) {
            list.remove(0);
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void add(double[] sum, double factor, double[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
