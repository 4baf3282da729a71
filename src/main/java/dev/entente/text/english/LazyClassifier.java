package dev.entente.text.english;

import dev.entente.text.classifier.RelationClassifier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shipped classifier, loaded when first asked for. */
final class LazyClassifier implements Supplier<RelationClassifier> {
    private @Nullable RelationClassifier classifier;

    @Override
    public synchronized RelationClassifier get() {
        RelationClassifier loaded = classifier;
        if (loaded == null) {
            loaded = RelationClassifier.load();
            classifier = loaded;
        }
        return loaded;
    }
}
