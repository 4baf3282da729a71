package dev.entente.load.documents;

import dev.entente.graph.DocumentChange;
import dev.entente.graph.RelationChanges;
import dev.entente.graph.StoreUnavailableException;
import dev.entente.graph.WriteOutcome;
import dev.entente.load.DocumentStore;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.text.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A store in memory that can be told to go away. */
public final class RememberingStore implements DocumentStore {
    private final int writesBeforeItGoesAway;
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, String> readers = new LinkedHashMap<>();
    private final List<String> writtenTitles = new ArrayList<>();

    private RememberingStore(int writesBeforeItGoesAway) {
        this.writesBeforeItGoesAway = writesBeforeItGoesAway;
    }

    public static RememberingStore steady() {
        return new RememberingStore(Integer.MAX_VALUE);
    }

    public static RememberingStore goingAwayAfter(int writes) {
        return new RememberingStore(writes);
    }

    List<String> writtenTitles() {
        return writtenTitles;
    }

    @Override
    public synchronized boolean holds(Document document, String reader) {
        return document.equals(documents.get(document.id())) && reader.equals(readers.get(document.id()));
    }

    @Override
    public synchronized DocumentChange write(Document document, Reading reading, String reader) {
        if (writtenTitles.size() == writesBeforeItGoesAway) {
            throw new StoreUnavailableException(new IllegalStateException("gone"));
        }
        if (document.title().equals("refused")) {
            throw new IllegalStateException("not this one");
        }
        boolean replaced = documents.put(document.id(), document) != null;
        readers.put(document.id(), reader);
        writtenTitles.add(document.title());
        int claims = reading.claims().size();
        return new DocumentChange(
                replaced ? WriteOutcome.REPLACED : WriteOutcome.NEW, claims, new RelationChanges(claims, 0, 0));
    }
}
