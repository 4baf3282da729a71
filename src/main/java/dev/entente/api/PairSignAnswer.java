package dev.entente.api;

import dev.entente.network.PairSign;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two entities stand to each other. */
@Schema(
        name = "PairSign",
        description =
                "How two entities stand to each other, by the weight of all relations between them that have a sign: confidence times 1 - 2^-n for n"
                        + " independent sources; an event's weight halves every ten years since, a state weighs in full while it holds")
record PairSignAnswer(
        @Schema(
                description =
                        "The side with at least 55 % of the weight: + or -; ambiguous where neither has it; none without any weight",
                enumeration = {"+", "-", "ambiguous", "none"})
        String sign,

        @Schema(description = "Weight of the friendly relations", minimum = "0")
        double friendly,

        @Schema(description = "Weight of the hostile relations", minimum = "0")
        double hostile) {
    static PairSignAnswer of(PairSign pair) {
        String sign =
                switch (pair.sign()) {
                    case 1 -> "+";
                    case -1 -> "-";
                    default -> pair.isAmbiguous() ? "ambiguous" : "none";
                };
        return new PairSignAnswer(sign, rounded(pair.friendly()), rounded(pair.hostile()));
    }

    /** Sums in another order differ in the last digits. */
    static double rounded(double weight) {
        return Math.round(weight * 1e6) / 1e6;
    }
}
