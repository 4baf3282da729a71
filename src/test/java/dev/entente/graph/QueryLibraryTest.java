package dev.entente.graph;

import java.util.List;

/** The analysts' library, asked of claims written by hand. */
class QueryLibraryTest extends QueryLibraryRules {
    @Override
    protected List<DocumentContent> world() {
        return HandMadeClaims.documents();
    }
}
