package dev.entente.load.documents;

import dev.entente.graph.StoreUnavailableException;
import dev.entente.load.DocumentStore;
import dev.entente.load.LoadListener;
import dev.entente.load.LoadSummary;

/**
 * Loads files: reads several at once and writes them in their order, one by one, each in a transaction of its own. A document that the store
 * holds already, read by the same reader, is not read again.
 */
public final class DocumentLoader {
    private final DocumentReader reader;
    private final String readerVersion;
    private final DocumentStore store;
    private final int threads;

    /**
     * @param readerVersion name and version of what reads claims: with another one all documents are read anew
     * @param threads how many files are read at once
     */
    public DocumentLoader(DocumentReader reader, String readerVersion, DocumentStore store, int threads) {
        this.reader = reader;
        this.readerVersion = readerVersion;
        this.store = store;
        this.threads = threads;
    }

    /** Loads the files. Where the store fails in the middle, what was written stays and the summary names the rest. */
    public LoadSummary load(ArticleFiles files, LoadListener listener) {
        DocumentLoad load = new DocumentLoad(files, store, readerVersion, listener);
        try {
            ReadAhead.forEach(
                    files.files(),
                    threads,
                    path -> reader.read(path, document -> store.holds(document, readerVersion)),
                    load::take);
        } catch (StoreUnavailableException e) {
            return load.stopped(e);
        }
        return load.finished();
    }
}
