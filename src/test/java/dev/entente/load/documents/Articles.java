package dev.entente.load.documents;

import dev.entente.text.Article;
import java.util.Objects;

/** Reads fixtures without any options. */
final class Articles {
    private Articles() {}

    static ArticleReader reader() {
        return new ArticleReader(DocumentDescription.NOTHING, ArticleReader.DEFAULT_MAX_BYTES);
    }

    static Article read(String name) {
        return Objects.requireNonNull(reader().read(Fixtures.file(name)).article(), name);
    }
}
