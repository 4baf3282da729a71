package dev.entente.text.classifier;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pair with what an annotator says of it.
 *
 * @param pair the pair
 * @param type the relation that the sentence states from subject to object; null for none
 * @param polarity how the sentence takes it; null for none
 * @param root how PLOVER codes it; null for none and for standing relations
 * @param group shared by all pairs of one source sentence; train and test part between groups
 * @param file where it comes from
 */
public record LabelledPair(
        ActorPair pair,
        @Nullable RelationType type,
        @Nullable Polarity polarity,
        @Nullable String root,
        int group,
        String file) {
    public Optional<RelationType> findType() {
        return Optional.ofNullable(type);
    }

    public Optional<String> findRoot() {
        return Optional.ofNullable(root);
    }
}
