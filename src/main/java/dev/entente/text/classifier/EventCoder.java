package dev.entente.text.classifier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How PLOVER codes a pair that states an event. Two models weigh the same: one tells the event types apart; the other tells them apart together with
 * our type and polarity, and what it gives to the codings of one event type is added up. On held-out sentences both together are better than either.
 */
final class EventCoder {
    private final Softmax roots;
    private final Softmax codings;
    /** For each class of {@link #codings} the place of its event type in {@link PloverCoding#roots()}. */
    private final List<Integer> rootOfCoding;

    EventCoder(Softmax roots, Softmax codings, List<Integer> rootOfCoding) {
        this.roots = roots;
        this.codings = codings;
        this.rootOfCoding = List.copyOf(rootOfCoding);
    }

    /** The probability of each event type; they add up to 1. */
    Map<String, Double> probabilities(Features features) {
        double[] shares = roots.probabilities(features);
        double[] coded = codings.probabilities(features);
        for (int coding = 0; coding < coded.length; coding++) {
            shares[rootOfCoding.get(coding)] += coded[coding];
        }
        Map<String, Double> byRoot = new TreeMap<>();
        for (String root : PloverCoding.roots()) {
            byRoot.put(root, shares[byRoot.size()] / 2);
        }
        return byRoot;
    }

    void write(DataOutputStream out) throws IOException {
        roots.write(out);
        codings.write(out);
        for (int root : rootOfCoding) {
            out.writeByte(root);
        }
    }

    static EventCoder read(DataInputStream in) throws IOException {
        Softmax roots = Softmax.read(in);
        Softmax codings = Softmax.read(in);
        Integer[] rootOfCoding = new Integer[codings.classes()];
        for (int coding = 0; coding < rootOfCoding.length; coding++) {
            rootOfCoding[coding] = (int) in.readByte();
        }
        return new EventCoder(roots, codings, List.of(rootOfCoding));
    }
}
