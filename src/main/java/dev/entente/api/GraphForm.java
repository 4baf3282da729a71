package dev.entente.api;

import dev.entente.api.export.LibraryJson;
import java.util.Arrays;
import java.util.Optional;

/** The forms in which graph libraries take an answer, asked for by Accept. */
enum GraphForm {
    NODE_LINK(GraphForm.NODE_LINK_TYPE, "networkx and d3", LibraryJson.NODE_LINK),
    CYTOSCAPE(GraphForm.CYTOSCAPE_TYPE, "Cytoscape and cytoscape.js", LibraryJson.CYTOSCAPE),
    GRAPHOLOGY(GraphForm.GRAPHOLOGY_TYPE, "graphology and sigma", LibraryJson.GRAPHOLOGY);

    static final String NODE_LINK_TYPE = "application/vnd.node-link+json";
    static final String CYTOSCAPE_TYPE = "application/vnd.cytoscape+json";
    static final String GRAPHOLOGY_TYPE = "application/vnd.graphology+json";

    private final String mediaType;
    private final String reader;
    private final LibraryJson json;

    GraphForm(String mediaType, String reader, LibraryJson json) {
        this.mediaType = mediaType;
        this.reader = reader;
        this.json = json;
    }

    String mediaType() {
        return mediaType;
    }

    /** What reads it. */
    String reader() {
        return reader;
    }

    LibraryJson json() {
        return json;
    }

    static Optional<GraphForm> find(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst();
    }
}
