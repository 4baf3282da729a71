package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a graph can be written in. */
public enum ExportFormat {
    /** Entities, relations and claims as three tables in a zip file. */
    CSV("application/zip", "zip", new CsvTables()),
    GRAPHML("application/graphml+xml", "graphml", new GraphMl()),
    /** With the days on which relations held, for Gephi's time line. */
    GEXF("application/gexf+xml", "gexf", new Gexf()),
    JSON_LD("application/ld+json", "jsonld", new JsonLd()),
    CYTOSCAPE("application/vnd.cytoscape+json", "cyjs", new LibraryFormat(LibraryJson.CYTOSCAPE)),
    /** The form of d3, networkx and sigma: lists of nodes and links. */
    NODE_LINK("application/json", "json", new LibraryFormat(LibraryJson.NODE_LINK)),
    /** FollowTheMoney entities, one a line, as OpenSanctions and Aleph load them. */
    FTM("application/x-ndjson", "ftm.jsonl", new FollowTheMoney());

    /** In bytes: the JDK's XML writer hands on each character by itself, and to a file each would be a system call. */
    private static final int BUFFER = 1 << 16;

    private final String mediaType;
    private final String extension;
    private final GraphFormat format;

    ExportFormat(String mediaType, String extension, GraphFormat format) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.format = format;
    }

    /** The name it is asked for by, as {@code json-ld}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExportFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file of it is called: {@code entente.graphml}. */
    public String fileName() {
        return "entente." + extension;
    }

    /**
     * Writes the graph as it walks it, and closes the stream.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try {
            format.write(graph, new BufferedOutputStream(out, BUFFER));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
