package dev.entente.load.documents;

import dev.entente.graph.DocumentChange;
import dev.entente.graph.StoreUnavailableException;
import dev.entente.load.DocumentStore;
import dev.entente.load.LoadIssue;
import dev.entente.load.LoadListener;
import dev.entente.load.LoadSummary;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.text.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of the loader: writes what was read and keeps count. Used once, by one thread. */
final class DocumentLoad {
    private final ArticleFiles files;
    private final DocumentStore store;
    private final String readerVersion;
    private final ProgressCount count;
    private final Map<DocumentId, Path> taken = new HashMap<>();
    private final Set<Path> waiting;
    private final List<String> notLoaded = new ArrayList<>();
    private int added;
    private int replaced;
    private int unchanged;
    private int withIssues;
    private long claims;
    private long relationsAdded;
    private long relationsChanged;

    DocumentLoad(ArticleFiles files, DocumentStore store, String readerVersion, LoadListener listener) {
        this.files = files;
        this.store = store;
        this.readerVersion = readerVersion;
        count = new ProgressCount(files.files().size(), listener);
        waiting = new LinkedHashSet<>(files.files());
        count.met(files.issues());
        files.issues().forEach(issue -> notLoaded.add(issue.where()));
    }

    void take(DocumentReading read) {
        count.met(read.issues());
        if (settle(read)) {
            withIssues += read.issues().isEmpty() ? 0 : 1;
        } else {
            notLoaded.add(read.path().toString());
        }
        waiting.remove(read.path());
        count.finished(read.words());
    }

    LoadSummary finished() {
        return summary(null);
    }

    /** Nothing more can be written: all that is left is not loaded. */
    LoadSummary stopped(RuntimeException reason) {
        waiting.forEach(path -> notLoaded.add(path.toString()));
        return summary(reason);
    }

    /** Whether the document is in the store now. */
    private boolean settle(DocumentReading read) {
        if (read.article() == null) {
            return false;
        }
        Document document = read.article().document();
        Path twin = taken.putIfAbsent(document.id(), read.path());
        if (twin != null) {
            String why = "The same document as " + twin + ", by its id or address; only that one was loaded";
            count.met(List.of(new LoadIssue("duplicate-document", read.path().toString(), why)));
            return false;
        }
        Reading reading = read.reading();
        if (reading != null) {
            return write(read.path(), document, reading);
        }
        unchanged += read.known() ? 1 : 0;
        return read.known();
    }

    private boolean write(Path path, Document document, Reading reading) {
        DocumentChange change;
        try {
            change = store.write(document, reading, readerVersion);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            String why = "The store did not take the document, nothing of it was written: " + e.getMessage();
            count.met(List.of(new LoadIssue("not-written", path.toString(), why)));
            return false;
        }
        switch (change.outcome()) {
            case NEW -> added++;
            case REPLACED -> replaced++;
            case UNCHANGED -> unchanged++;
        }
        claims += change.claims();
        relationsAdded += change.relations().added();
        relationsChanged += change.relations().changed();
        return true;
    }

    private LoadSummary summary(@Nullable RuntimeException stoppedBy) {
        return new LoadSummary(
                added,
                replaced,
                unchanged,
                withIssues,
                notLoaded,
                files.skipped(),
                claims,
                relationsAdded,
                relationsChanged,
                count.words(),
                count.elapsed(),
                stoppedBy);
    }
}
