package dev.entente.load.documents;

import dev.entente.load.LoadLimits;
import dev.entente.load.ReadAhead;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import dev.entente.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Files of articles, a row each, read several at once and handed over in their order. A document that the store holds already, read by the same
 * reader, is not read again.
 */
public final class DocumentSource implements RowSource {
    /** The name of such jobs. */
    public static final String NAME = "documents";

    /** However many cannot be read, the others are. */
    public static final double MAX_UNUSABLE = 1;

    private final ArticleFiles files;
    private final ArticleReader articles;
    private final Supplier<NamedReader> reader;
    private final KnownDocuments known;
    private final int threads;
    private final long sizeBytes;
    private final AtomicLong words = new AtomicLong();
    private final AtomicInteger withIssues = new AtomicInteger();

    /**
     * @param reader makes the reader of claims, once rows are asked for
     * @param threads how many files are read at once
     */
    public DocumentSource(
            ArticleFiles files,
            ArticleReader articles,
            Supplier<NamedReader> reader,
            KnownDocuments known,
            int threads) {
        this.files = files;
        this.articles = articles;
        this.reader = reader;
        this.known = known;
        this.threads = threads;
        this.sizeBytes = files.files().stream().mapToLong(DocumentSource::size).sum();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalLong sizeBytes() {
        return OptionalLong.of(sizeBytes);
    }

    @Override
    public LoadLimits limits() {
        return LoadLimits.SINGLE;
    }

    @Override
    public RowReadings open(long afterRow) {
        return new DocumentReadings(this, afterRow);
    }

    /** Reads the files from this one on. */
    ReadAhead<Path, DocumentReading> readFrom(int file, NamedReader named) {
        DocumentReader documents = new DocumentReader(articles, named.reader());
        Predicate<Document> isKnown = document -> known.holds(document, named.version());
        List<Path> left = files.files().subList(file, files.files().size());
        return new ReadAhead<>(left.iterator(), threads, path -> documents.read(path, isKnown));
    }

    NamedReader reader() {
        return reader.get();
    }

    ArticleReader articles() {
        return articles;
    }

    void count(int wordsRead, boolean hasIssues) {
        words.addAndGet(wordsRead);
        withIssues.addAndGet(hasIssues ? 1 : 0);
    }

    /** What is asked for. */
    public ArticleFiles files() {
        return files;
    }

    /** Words read so far. */
    public long words() {
        return words.get();
    }

    /** Documents so far that were read although something in them could not be used. */
    public int withIssues() {
        return withIssues.get();
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // It is an issue when its turn comes.
            return 0;
        }
    }
}
