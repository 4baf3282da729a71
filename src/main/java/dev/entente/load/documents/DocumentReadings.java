package dev.entente.load.documents;

import dev.entente.graph.DocumentContent;
import dev.entente.load.LoadIssue;
import dev.entente.load.ReadAhead;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.text.Article;
import dev.entente.text.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a {@link DocumentSource}: first the paths that could not be followed, then the files. */
final class DocumentReadings implements RowReadings {
    private final DocumentSource source;
    private final ArticleFiles files;
    private final NamedReader reader;
    private final ReadAhead<Path, DocumentReading> ahead;
    private final Map<DocumentId, Path> taken = new HashMap<>();
    private final List<LoadIssue> notes = new ArrayList<>();
    private long row;
    private long bytesRead;

    DocumentReadings(DocumentSource source, long afterRow) {
        this.source = source;
        this.files = source.files();
        this.reader = source.reader();
        this.row = afterRow;
        int before = (int) Math.max(0, afterRow - files.issues().size());
        files.files().subList(0, before).forEach(this::recall);
        this.ahead = source.readFrom(before, reader);
    }

    @Override
    public Optional<RowReading> next() {
        if (row < files.issues().size()) {
            row++;
            return Optional.of(unusable(files.issues().get((int) row - 1)));
        }
        return ahead.next().map(this::settle);
    }

    @Override
    public List<LoadIssue> takeNotes() {
        List<LoadIssue> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() {
        ahead.close();
    }

    /** An earlier run has read this file: of it nothing is wanted but which document it is. */
    private void recall(Path path) {
        bytesRead += DocumentSource.size(path);
        Article article = source.articles().read(path).article();
        if (article != null) {
            taken.putIfAbsent(article.document().id(), path);
        }
    }

    private RowReading settle(DocumentReading read) {
        row++;
        bytesRead += DocumentSource.size(read.path());
        Article article = read.article();
        if (article == null) {
            return failed(read);
        }
        Path twin = taken.putIfAbsent(article.document().id(), read.path());
        if (twin != null) {
            notes.addAll(read.issues());
            String why = "The same document as " + twin + ", by its id or address; only that one was loaded";
            return unusable(new LoadIssue("duplicate-document", read.path().toString(), why));
        }
        Reading reading = read.reading();
        if (reading == null && !read.known()) {
            return failed(read);
        }
        notes.addAll(read.issues());
        source.count(read.words(), !read.issues().isEmpty());
        return reading == null
                ? new RowReading.Known(row)
                : new RowReading.Read(row, List.of(content(article.document(), reading)));
    }

    /** What may be read better another time is not marked as read. */
    private DocumentContent content(Document document, Reading reading) {
        DocumentContent content = new DocumentContent(document, reading.entities(), reading.claims());
        return reading.isFinal() ? content.withReader(reader.version()) : content;
    }

    /** The last issue is the one that ended it. */
    private RowReading failed(DocumentReading read) {
        int last = read.issues().size() - 1;
        notes.addAll(read.issues().subList(0, last));
        return unusable(read.issues().get(last));
    }

    private RowReading unusable(LoadIssue issue) {
        return new RowReading.Unusable(row, issue, "");
    }
}
