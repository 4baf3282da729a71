package dev.entente.text.classifier;

import dev.entente.model.RelationType;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the classifier makes of a pair.
 *
 * @param related probability that the sentence states any relation from the first to the second
 * @param types probability of each type where it states one; they add up to 1
 * @param roots probability of each PLOVER event type where it states an event; they add up to 1
 */
public record Prediction(double related, Map<RelationType, Double> types, Map<String, Double> roots) {
    public Prediction {
        types = Map.copyOf(new EnumMap<>(types));
        roots = Map.copyOf(roots);
    }

    /** The likeliest type, whether or not any is likely. */
    public RelationType type() {
        return likeliest(types);
    }

    /** Probability that the sentence states this relation. */
    public double probability(RelationType type) {
        return related * types.getOrDefault(type, 0.0);
    }

    /** The likeliest PLOVER event type, as {@link PloverCoding} has it, whether or not any is likely. */
    public String root() {
        return likeliest(roots);
    }

    /** Of equals the first. */
    private static <T extends Comparable<? super T>> T likeliest(Map<T, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<T, Double>comparingByValue()
                        .thenComparing(Map.Entry.<T, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
