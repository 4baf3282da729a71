package dev.entente.load.documents;

import dev.entente.load.LoadListener;
import dev.entente.load.LoadProgress;
import dev.entente.load.ReadAhead;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the claims of files without a database, several files at once, handed over in the order of the files. */
public final class ClaimExtraction {
    private final DocumentReader reader;
    private final int threads;

    /** @param threads how many files are read at once */
    public ClaimExtraction(DocumentReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Reads the files.
     *
     * @param use is given each file that could be read, by the calling thread
     * @return how it ended: {@code done} counts the files that could be read
     */
    public LoadProgress run(ArticleFiles files, Consumer<DocumentReading> use, LoadListener listener) {
        ProgressCount count = new ProgressCount(files.files().size(), listener);
        count.met(files.issues());
        int read = 0;
        try (ReadAhead<Path, DocumentReading> ahead =
                new ReadAhead<>(files.files().iterator(), threads, path -> reader.read(path, document -> false))) {
            for (Optional<DocumentReading> next = ahead.next(); next.isPresent(); next = ahead.next()) {
                DocumentReading reading = next.get();
                count.met(reading.issues());
                if (reading.reading() != null) {
                    use.accept(reading);
                    read++;
                }
                count.finished(reading.words());
            }
        }
        return new LoadProgress(files.files().size(), read, count.issues(), count.words(), count.elapsed());
    }
}
