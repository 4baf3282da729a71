package dev.entente.text.classifier;

import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;

/** Turns pairs into features: the grammar around them, and the vectors of the sentence, its two ends and the words between. */
final class FeatureReader {
    /** The sentence, the ends, the path, its top, the words between. */
    static final int WIDTH = 6 * SentenceEncoder.WIDTH;

    /** First names are what the encoder takes least from: no country, no office, no side. */
    private static final String SUBJECT = "John";

    private static final String OBJECT = "Mary";

    private final SentenceEncoder encoder;

    FeatureReader(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    Features read(ActorPair pair) {
        Sentence sentence = pair.sentence();
        MaskedSentence masked = MaskedSentence.of(pair, SUBJECT, OBJECT);
        EncodedSentence encoded = encoder.encode(masked.text());
        float[] vector = new float[WIDTH];
        put(vector, 0, encoded.mean());
        put(vector, 1, span(encoded, masked, pair.subject()));
        put(vector, 2, span(encoded, masked, pair.object()));
        Optional<DependencyPath> path = DependencyPath.find(
                sentence, pair.subject().head(sentence), pair.object().head(sentence));
        if (path.isPresent()) {
            put(vector, 3, words(encoded, masked, path.get().words(), pair));
            put(vector, 4, words(encoded, masked, List.of(path.get().top())));
        }
        put(vector, 5, words(encoded, masked, between(pair)));
        return new Features(PathFeatures.of(pair), vector);
    }

    private static List<Token> between(ActorPair pair) {
        int from = Math.min(pair.subject().end(), pair.object().end());
        int to = Math.max(pair.subject().first(), pair.object().first());
        return pair.sentence().tokens().subList(from, to);
    }

    private static float[] span(EncodedSentence encoded, MaskedSentence masked, TokenSpan span) {
        return encoded.mean(masked.start(span.first()), masked.end(span.end() - 1));
    }

    private static float[] words(EncodedSentence encoded, MaskedSentence masked, List<Token> words, ActorPair pair) {
        return words(
                encoded,
                masked,
                words.stream()
                        .filter(t -> !pair.subject().covers(t.index())
                                && !pair.object().covers(t.index()))
                        .toList());
    }

    private static float[] words(EncodedSentence encoded, MaskedSentence masked, List<Token> words) {
        float[] sum = new float[SentenceEncoder.WIDTH];
        for (Token word : words) {
            encoded.add(masked.start(word.index()), masked.end(word.index()), sum);
        }
        return EncodedSentence.normalized(sum);
    }

    private static void put(float[] vector, int part, float[] values) {
        System.arraycopy(values, 0, vector, part * SentenceEncoder.WIDTH, values.length);
    }
}
