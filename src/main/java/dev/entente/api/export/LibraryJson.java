package dev.entente.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The JSON of graph libraries. All links are directed, and parallel ones are told apart by their ids. */
public enum LibraryJson {
    /** {@code {directed, multigraph, graph, nodes: [{id, ...}], links: [{source, target, key, ...}]}}, as networkx and d3 read it. */
    NODE_LINK {
        @Override
        void write(LibraryGraph graph, JsonMembers json) {
            json.openObject()
                    .member("directed", true)
                    .member("multigraph", true)
                    .member("graph", graph.attributes())
                    .openList("nodes");
            graph.forEachNode(node -> json.openObject()
                    .member("id", node.id())
                    .members(node.members())
                    .closeObject());
            json.closeList().openList("links");
            graph.forEachLink(link -> ends(json.openObject(), link)
                    .member("key", link.id())
                    .members(link.members())
                    .closeObject());
            json.closeList().closeObject();
        }
    },
    /**
     * {@code {data, directed, multigraph, elements: {nodes: [{data: {id, ...}}], edges: [{data: {id, source, target, ...}}]}}}, as Cytoscape and cytoscape.js
     * read it, and {@code networkx.cytoscape_graph}, which needs a node's {@code value} and an edge's {@code key} too.
     */
    CYTOSCAPE {
        @Override
        void write(LibraryGraph graph, JsonMembers json) {
            json.openObject()
                    .member("data", graph.attributes())
                    .member("directed", true)
                    .member("multigraph", true)
                    .openObject("elements")
                    .openList("nodes");
            graph.forEachNode(node -> json.openObject()
                    .openObject("data")
                    .member("id", node.id())
                    .member("value", node.id())
                    .members(node.members())
                    .closeObject()
                    .closeObject());
            json.closeList().openList("edges");
            graph.forEachLink(link -> ends(json.openObject().openObject("data").member("id", link.id()), link)
                    .member("key", link.id())
                    .members(link.members())
                    .closeObject()
                    .closeObject());
            json.closeList().closeObject().closeObject();
        }
    },
    /** {@code {options, attributes, nodes: [{key, attributes}], edges: [{key, source, target, undirected, attributes}]}}, as graphology and sigma read it. */
    GRAPHOLOGY {
        @Override
        void write(LibraryGraph graph, JsonMembers json) {
            json.openObject()
                    .member("options", Map.of("type", "mixed", "multi", true, "allowSelfLoops", false))
                    .member("attributes", graph.attributes())
                    .openList("nodes");
            graph.forEachNode(node -> json.openObject()
                    .member("key", node.id())
                    .member("attributes", node.members())
                    .closeObject());
            json.closeList().openList("edges");
            graph.forEachLink(link -> ends(json.openObject().member("key", link.id()), link)
                    .member("undirected", Boolean.TRUE.equals(link.members().get("symmetric")))
                    .member("attributes", link.members())
                    .closeObject());
            json.closeList().closeObject();
        }
    };

    abstract void write(LibraryGraph graph, JsonMembers json);

    /**
     * Writes as it walks the graph, and closes the stream.
     *
     * @throws IOException when the stream takes no more
     */
    public void write(LibraryGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            write(graph, json);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static JsonMembers ends(JsonMembers json, LibraryGraph.Link link) {
        return json.member("source", link.source()).member("target", link.target());
    }
}
