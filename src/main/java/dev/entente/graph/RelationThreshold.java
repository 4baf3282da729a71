package dev.entente.graph;

import dev.entente.model.DerivationSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** How sure a claim must be to draw a relation. */
@ConfigMapping(prefix = "entente.relations")
public interface RelationThreshold {
    /**
     * Claims with a lower confidence are kept, and neither draw a relation nor count as its denials; 0 to 1. What was written before follows when
     * {@code entente derive} is run.
     */
    @WithDefault("" + DerivationSettings.DEFAULT_MIN_CONFIDENCE)
    @DecimalMin("0")
    @DecimalMax("1")
    double minConfidence();

    /** The threshold as the derivation takes it. */
    default DerivationSettings settings() {
        return new DerivationSettings(minConfidence());
    }
}
