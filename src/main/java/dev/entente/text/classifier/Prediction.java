package dev.entente.text.classifier;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What the classifier makes of a pair.
 *
 * @param related probability that the sentence states any relation from the first to the second
 * @param types probability of each type where it states one; they add up to 1
 * @param roots tells the probability of each PLOVER event type where it states an event, which add up to 1; reckoned when asked, for whoever reads texts does not ask
 */
public record Prediction(double related, Map<RelationType, Double> types, Supplier<Map<String, Double>> roots) {
    public Prediction {
        types = Map.copyOf(new EnumMap<>(types));
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
        return likeliest(roots.get());
    }

    /**
     * The likeliest PLOVER event type where the polarity is known as well: the model's answer and what {@link PloverCoding} makes of the types weigh
     * the same, which on held-out sentences was a little better than either alone.
     */
    public String root(Polarity polarity) {
        Map<String, Double> coded = new TreeMap<>();
        types.forEach((type, share) ->
                PloverCoding.findRoot(type, polarity).ifPresent(root -> coded.merge(root, share, Double::sum)));
        // An agreement made is AGREE, one signed SUPPORT: of the two, only the model knows.
        double made = coded.getOrDefault("AGREE", 0.0);
        Map<String, Double> both = new TreeMap<>(roots.get());
        double signed = both.getOrDefault("SUPPORT", 0.0);
        double ofSigned = signed / (signed + both.getOrDefault("AGREE", 0.0) + Double.MIN_NORMAL);
        coded.merge("SUPPORT", made * ofSigned, Double::sum);
        coded.put("AGREE", made * (1 - ofSigned));
        double sum = coded.values().stream().mapToDouble(Double::doubleValue).sum();
        coded.forEach((root, share) -> both.merge(root, share / sum, Double::sum));
        return likeliest(both);
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
