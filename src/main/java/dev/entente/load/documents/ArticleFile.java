package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import dev.entente.text.Article;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path where it stands
 * @param written what stands in it, decoded and without a byte order mark; places in the file count its UTF-16 units. Null where it is no text
 * @param article what it holds; null where it could not be used, and an issue says why
 * @param issues what could not be used, or not as it stands
 */
public record ArticleFile(
        Path path, @Nullable String written, @Nullable Article article, List<LoadIssue> issues) {
    public ArticleFile {
        issues = List.copyOf(issues);
    }
}
