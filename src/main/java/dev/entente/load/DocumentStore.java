package dev.entente.load;

import dev.entente.graph.DocumentChange;
import dev.entente.graph.StoreUnavailableException;
import dev.entente.model.Document;
import dev.entente.text.Reading;

/** Where documents are loaded to. May be asked by several threads at once; is written to by one. */
public interface DocumentStore {
    /**
     * Whether it holds just this document with what just this reader took from it, so that loading it again would change nothing.
     *
     * @param reader name and version of what reads claims
     */
    boolean holds(Document document, String reader);

    /**
     * Writes a document with its claims in the place of what it held of that document; whole or not at all.
     *
     * @param reader name and version of what read the claims
     * @throws StoreUnavailableException when nothing can be written any more, this document or another
     */
    DocumentChange write(Document document, Reading reading, String reader);
}
