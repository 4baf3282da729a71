package dev.entente.text.classifier;

import dev.entente.model.RelationType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Says which relation a sentence states between two of its actors: one model tells whether any, a second which, and an {@link EventCoder} how PLOVER
 * codes it. May be used by several threads at once.
 */
public final class RelationClassifier {
    /** Name and version in the claims it makes. */
    public static final String EXTRACTOR = "classifier-5";

    private static final String SHIPPED = "weights.bin.gz";
    private static final int FORMAT = 0x454E5434;

    private final FeatureReader features;
    private final Softmax gate;
    private final Softmax types;
    private final EventCoder events;
    /** The types that the weights tell apart, in their order; a type that came later is never predicted. */
    private final List<RelationType> order;

    RelationClassifier(FeatureReader features, Softmax gate, Softmax types, EventCoder events) {
        this(features, gate, types, events, List.of(RelationType.values()));
    }

    private RelationClassifier(
            FeatureReader features, Softmax gate, Softmax types, EventCoder events, List<RelationType> order) {
        this.features = features;
        this.gate = gate;
        this.types = types;
        this.events = events;
        this.order = order;
    }

    /** With the shipped weights; the encoder (23 MB) is loaded too. */
    public static RelationClassifier load() {
        try (InputStream in = Objects.requireNonNull(RelationClassifier.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED, e);
        }
    }

    /** With weights that {@link #write} wrote. */
    public static RelationClassifier read(InputStream weights) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(weights)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("These weights belong to another version of the classifier; train it anew");
            }
            List<RelationType> order = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                order.add(RelationType.valueOf(in.readUTF()));
            }
            Softmax gate = Softmax.read(in);
            Softmax types = Softmax.read(in);
            EventCoder events = EventCoder.read(in);
            return new RelationClassifier(new FeatureReader(SentenceEncoder.load()), gate, types, events, order);
        }
    }

    public void write(OutputStream weights) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(weights))) {
            out.writeInt(FORMAT);
            out.writeInt(order.size());
            for (RelationType type : order) {
                out.writeUTF(type.name());
            }
            gate.write(out);
            types.write(out);
            events.write(out);
        }
    }

    Softmax gate() {
        return gate;
    }

    Softmax types() {
        return types;
    }

    public Prediction predict(ActorPair pair) {
        return predict(features.read(pair));
    }

    Prediction predict(Features seen) {
        double related = gate.probabilities(seen)[1];
        double[] shares = types.probabilities(seen);
        Map<RelationType, Double> byType = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            int place = order.indexOf(type);
            byType.put(type, place < 0 ? 0 : shares[place]);
        }
        return new Prediction(related, byType, () -> events.probabilities(seen));
    }
}
