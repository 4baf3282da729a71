package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import dev.entente.model.Document;
import dev.entente.text.Article;
import dev.entente.text.ClaimReader;
import dev.entente.text.Reading;
import dev.entente.text.ReadingIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/** Reads the claims of files. May be used by several threads at once. */
public final class DocumentReader {
    private final ArticleReader articles;
    private final ClaimReader claims;

    public DocumentReader(ArticleReader articles, ClaimReader claims) {
        this.articles = articles;
        this.claims = claims;
    }

    /**
     * Reads a file; what goes wrong is an issue.
     *
     * @param isKnown tells of which documents the claims are not wanted; its exceptions are passed on
     */
    public DocumentReading read(Path path, Predicate<Document> isKnown) {
        ArticleFile file = articles.read(path);
        Article article = file.article();
        if (article == null) {
            return new DocumentReading(path, null, null, false, 0, file.issues());
        }
        if (isKnown.test(article.document())) {
            return new DocumentReading(path, article, null, true, 0, file.issues());
        }
        List<LoadIssue> issues = new ArrayList<>(file.issues());
        try {
            Reading reading = new WrittenQuotes(file.written()).in(claims.read(article));
            reading.issues().forEach(issue -> issues.add(loadIssue(path, issue)));
            return new DocumentReading(path, article, reading, false, words(article.text()), issues);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            issues.add(new LoadIssue("reading-failed", path.toString(), "The text could not be read: " + e));
            return new DocumentReading(path, article, null, false, 0, issues);
        }
    }

    private static LoadIssue loadIssue(Path path, ReadingIssue issue) {
        String where = path + ":" + issue.where().start() + "-" + issue.where().end();
        return new LoadIssue(issue.code(), where, issue.detail());
    }

    private static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }
}
