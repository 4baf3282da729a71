package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import dev.entente.text.Article;
import dev.entente.text.Reading;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with the claims read in it.
 *
 * @param path where it stands
 * @param article what it holds; null where it could not be used, and an issue says why
 * @param reading the article's claims; null where it was not read: for a reason among the issues, or because it is known already
 * @param known whether its claims were not wanted
 * @param words how many words were read
 * @param issues all that could not be used
 */
public record DocumentReading(
        Path path,
        @Nullable Article article,
        @Nullable Reading reading,
        boolean known,
        int words,
        List<LoadIssue> issues) {
    public DocumentReading {
        issues = List.copyOf(issues);
    }
}
