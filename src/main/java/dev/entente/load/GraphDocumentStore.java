package dev.entente.load;

import dev.entente.graph.DocumentChange;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.ReaderMarks;
import dev.entente.model.Document;
import dev.entente.text.Reading;
import jakarta.inject.Singleton;

/** Loads documents into Neo4j. */
@Singleton
public final class GraphDocumentStore implements DocumentStore {
    private final DocumentWriter writer;
    private final ReaderMarks marks;

    public GraphDocumentStore(DocumentWriter writer, ReaderMarks marks) {
        this.writer = writer;
        this.marks = marks;
    }

    @Override
    public boolean holds(Document document, String reader) {
        return marks.has(document, reader);
    }

    /**
     * The mark follows in a transaction of its own: where it is lost, the document is merely read once more. What may be read better another
     * time gets none.
     */
    @Override
    public DocumentChange write(Document document, Reading reading, String reader) {
        DocumentChange change = writer.write(document, reading.entities(), reading.claims());
        if (reading.isFinal()) {
            marks.set(document.id(), reader);
        }
        return change;
    }
}
