package dev.entente.text.calibration;

/**
 * A claim that was held against what an annotator took from its text.
 *
 * @param document the text's file name
 * @param extractor what read it
 * @param confidence that it gave it, 0 to 1
 * @param right whether it meets an annotated row
 */
public record Judged(String document, String extractor, double confidence, boolean right) {
    Judged withConfidence(double other) {
        return new Judged(document, extractor, other, right);
    }
}
