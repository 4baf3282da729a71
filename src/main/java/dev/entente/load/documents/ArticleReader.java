package dev.entente.load.documents;

import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Fingerprint;
import dev.entente.model.Source;
import dev.entente.text.Article;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into articles: plain text, Markdown and HTML. May be used by several threads at once.
 *
 * <p>What is known of a document is taken, in this order, from what the caller says, a sidecar, the file's header or meta elements, its
 * first heading, its name.
 */
public final class ArticleReader {
    /** A file longer than this is refused unless told otherwise: 20 MB, ten times the Bible. */
    public static final long DEFAULT_MAX_BYTES = 20_000_000;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Of an address or a path: its last name, without extension and query. */
    private static final Pattern LAST_PART =
            Pattern.compile("^.*?([^/\\\\?#]+?)(?:\\.[A-Za-z]{2,5})?/?(?:[?#].*)?$", Pattern.DOTALL);

    private final DocumentDescription given;
    private final long maxBytes;

    /**
     * @param given what the caller says of every document
     * @param maxBytes longer files are refused
     */
    public ArticleReader(DocumentDescription given, long maxBytes) {
        this.given = given;
        this.maxBytes = maxBytes;
    }

    /** Reads a file; what goes wrong is an issue, never an exception. */
    public ArticleFile read(Path path) {
        FileIssues issues = new FileIssues(path);
        Optional<String> written = Optional.empty();
        Optional<Article> article = Optional.empty();
        try {
            written = bytes(path, issues).flatMap(bytes -> DecodedFile.find(bytes, issues));
            article = written.flatMap(file -> article(path, file, issues));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            issues.add("unreadable-file", "The file could not be taken apart: " + e);
        }
        return new ArticleFile(path, written.orElse(null), article.orElse(null), issues.list());
    }

    private Optional<byte[]> bytes(Path path, FileIssues issues) {
        try {
            if (!Files.isRegularFile(path)) {
                issues.add(
                        "unreadable-file",
                        Files.exists(path) ? "Neither a file nor a folder" : "There is no such file");
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > maxBytes) {
                issues.add(
                        "file-too-large",
                        "The file has %,d bytes, more than the %,d allowed".formatted(size, maxBytes));
                return Optional.empty();
            }
            if (size == 0) {
                issues.add("empty-file", "The file is empty");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (AccessDeniedException e) {
            issues.add("unreadable-file", "The file may not be read by this user");
        } catch (NoSuchFileException e) {
            issues.add("unreadable-file", "There is no such file");
        } catch (IOException e) {
            issues.add("unreadable-file", "The file could not be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Article> article(Path path, String file, FileIssues issues) {
        if (file.isBlank()) {
            issues.add("empty-file", "The file holds nothing but white space");
            return Optional.empty();
        }
        FormattedArticle formatted = format(path, file, issues).read(file, issues);
        if (formatted.text().text().isBlank()) {
            issues.add("no-text", "The file holds a header or markup but no text");
            return Optional.empty();
        }
        DocumentDescription description = given.or(Sidecar.describe(path, issues))
                .or(formatted.stated())
                .or(formatted.shown())
                .or(FileNames.describe(path));
        Document document = document(path, description, formatted.text().text());
        return Optional.of(
                new Article(document, formatted.text().text(), formatted.text().offsets()));
    }

    private static ArticleFormat format(Path path, String file, FileIssues issues) {
        String extension = FileNames.extension(path);
        boolean isPage = HTML_START.matcher(file).find();
        if (ArticleFiles.HTML.contains(extension) || isPage) {
            if (isPage && !ArticleFiles.HTML.contains(extension)) {
                issues.add("wrong-extension", "The file holds HTML and was read as such");
            }
            return new HtmlFormat();
        }
        return ArticleFiles.MARKDOWN.contains(extension) ? new MarkdownFormat() : new PlainTextFormat();
    }

    private static Document document(Path path, DocumentDescription description, String text) {
        String title = description.title() == null ? FileNames.stem(path) : description.title();
        return new Document(
                id(path, description),
                title,
                description.url(),
                source(description),
                description.publishedOn(),
                description.language() == null ? "und" : description.language(),
                Fingerprint.of(WHITE_SPACE.matcher(text).replaceAll(" ").strip()));
    }

    /** Of what stays when the text is edited: its keeper's id, its address, its path; never its title. */
    private static DocumentId id(Path path, DocumentDescription description) {
        String identity = Stream.of(description.id(), description.url(), realPath(path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        if (identity.startsWith("document:")) {
            try {
                return new DocumentId(identity);
            } catch (IllegalArgumentException e) {
                // Made into one below, as any other text is.
            }
        }
        String lastPart = LAST_PART.matcher(identity).replaceAll("$1");
        return DocumentId.of(hasLetterOrDigit(lastPart) ? lastPart : "untitled", identity);
    }

    /** The publisher by name, else by the host of the address. */
    private static Source source(DocumentDescription description) {
        String name = description.source() != null ? description.source() : host(description.url());
        return name == null || !hasLetterOrDigit(name) ? Source.UNKNOWN : Source.named(name);
    }

    private static @Nullable String host(@Nullable String url) {
        return url == null
                ? null
                : DescriptionFields.findUrl(url)
                        .map(address -> address.getHost().replaceFirst("^www\\.", ""))
                        .orElse(null);
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String realPath(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }
}
