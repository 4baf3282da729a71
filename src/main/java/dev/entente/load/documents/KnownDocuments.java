package dev.entente.load.documents;

import dev.entente.model.Document;

/** Tells which documents need not be read. Asked by several threads at once. */
@FunctionalInterface
public interface KnownDocuments {
    /**
     * Whether the store holds just this document with what just this reader took from it, so that loading it again would change nothing.
     *
     * @param reader name and version of what reads claims
     */
    boolean holds(Document document, String reader);
}
