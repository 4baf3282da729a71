package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write a graph down. Implementations hold no state, write as they walk, and close what they write to. */
interface GraphFormat {
    /** @throws IOException when the stream takes no more */
    void write(ExportedGraph graph, OutputStream out) throws IOException;
}
