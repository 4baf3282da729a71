package dev.entente.load.documents;

import dev.entente.load.DocumentStore;
import dev.entente.load.DocumentWrite;
import dev.entente.load.StoreUnavailableException;
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
    public synchronized DocumentWrite write(Document document, Reading reading, String reader) {
        if (writtenTitles.size() == writesBeforeItGoesAway) {
            throw new StoreUnavailableException("The store has gone away", new IllegalStateException("gone"));
        }
        if (document.title().equals("refused")) {
            throw new IllegalStateException("not this one");
        }
        boolean replaced = documents.put(document.id(), document) != null;
        readers.put(document.id(), reader);
        writtenTitles.add(document.title());
        return new DocumentWrite(replaced, reading.claims().size(), 0);
    }
}
