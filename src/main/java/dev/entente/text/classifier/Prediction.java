package dev.entente.text.classifier;

import dev.entente.model.RelationType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the classifier makes of a pair.
 *
 * @param related probability that the sentence states any relation from the first to the second
 * @param types probability of each type where it states one; they add up to 1
 */
public record Prediction(double related, Map<RelationType, Double> types) {
    public Prediction {
        types = Map.copyOf(new EnumMap<>(types));
    }

    /** The likeliest type, whether or not any is likely. */
    public RelationType type() {
        return types.entrySet().stream()
                .max(Map.Entry.<RelationType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<RelationType, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** Probability that the sentence states this relation. */
    public double probability(RelationType type) {
        return related * types.getOrDefault(type, 0.0);
    }

    /** The PLOVER event types with the sum of their types' shares among all types that have one, the likeliest first. */
    public Map<String, Double> roots() {
        Map<String, Double> roots = new TreeMap<>();
        types.forEach((type, share) -> {
            String root = type.definition().plover();
            if (root != null) {
                roots.merge(root, share, Double::sum);
            }
        });
        return roots;
    }

    /** The likeliest PLOVER event type. */
    public String root() {
        return roots().entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
