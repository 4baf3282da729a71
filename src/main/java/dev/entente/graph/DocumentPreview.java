package dev.entente.graph;

import java.util.List;

/**
 * What writing a document would do to it.
 *
 * @param leaving claims that would go
 * @param fresh claims that would come
 */
record DocumentPreview(WriteOutcome outcome, List<TieClaim> leaving, List<TieClaim> fresh) {
    static final DocumentPreview UNCHANGED = new DocumentPreview(WriteOutcome.UNCHANGED, List.of(), List.of());

    DocumentPreview {
        leaving = List.copyOf(leaving);
        fresh = List.copyOf(fresh);
    }
}
