package dev.entente.text.relation;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.text.classifier.ActorPair;
import dev.entente.text.classifier.Prediction;
import dev.entente.text.classifier.RelationClassifier;
import dev.entente.text.syntax.SentenceReader;

/** Answers for pairs that a user gives, by the classifier, to which the patterns' answer is a feature. May be used by several threads at once. */
public final class PairClassifier {
    private final PairReader reader;
    private final RelationClassifier classifier;

    PairClassifier(PairReader reader, RelationClassifier classifier) {
        this.reader = reader;
        this.classifier = classifier;
    }

    /** With the shipped models; make one and keep it. */
    public static PairClassifier create() {
        return new PairClassifier(new PairReader(new SentenceReader()), RelationClassifier.load());
    }

    /**
     * The relation from the one to the other.
     *
     * @param text a sentence
     * @param subject where the one stands, UTF-16 units of the text
     * @param object where the other stands
     * @throws IllegalArgumentException when an end has no words of its own; the message says which
     */
    public PairAnswer answer(String text, TextSpan subject, TextSpan object) {
        ActorPair pair = reader.read(text, subject, object);
        Prediction prediction = classifier.predict(pair);
        RelationType type = prediction.type();
        Polarity polarity = reader.polarity(pair, type);
        return new PairAnswer(
                type,
                prediction.root(polarity),
                prediction.related(),
                prediction.probability(type),
                polarity,
                RelationClassifier.EXTRACTOR);
    }
}
