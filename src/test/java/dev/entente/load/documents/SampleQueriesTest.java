package dev.entente.load.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.DocumentContent;
import dev.entente.graph.QueryLibraryRules;
import dev.entente.text.Article;
import dev.entente.text.Reading;
import dev.entente.text.english.EnglishClaimReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The analysts' library, asked of what the reader of English takes from the sample dispatches. */
class SampleQueriesTest extends QueryLibraryRules {
    private static final Path SAMPLES = Path.of("samples", "dispatches");

    @Override
    protected List<DocumentContent> world() {
        DocumentReader reader = new DocumentReader(
                new ArticleReader(DocumentDescription.NOTHING, ArticleReader.DEFAULT_MAX_BYTES),
                EnglishClaimReader.create());
        List<Path> files = ArticleFiles.under(List.of(SAMPLES)).files();
        assertThat(files).hasSizeGreaterThan(14);
        return files.stream()
                .map(file -> content(reader.read(file, document -> false)))
                .toList();
    }

    private static DocumentContent content(DocumentReading document) {
        assertThat(document.issues()).isEmpty();
        Article article = Objects.requireNonNull(document.article());
        Reading reading = Objects.requireNonNull(document.reading());
        return new DocumentContent(article.document(), reading.entities(), reading.claims());
    }
}
