package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Cytoscape's JSON: {@code elements} with nodes and edges, each told of in its {@code data}. {@code networkx.cytoscape_graph} needs the top-level
 * members, a node's {@code value} and an edge's {@code key}.
 */
final class CytoscapeJson implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            json.openObject().member("data", Map.of("name", "Entente"));
            json.member("directed", true).member("multigraph", true);
            json.openObject("elements").openList("nodes");
            graph.forEachEntity(entity -> json.openObject()
                    .openObject("data")
                    .member("id", entity.id().value())
                    .member("value", entity.id().value())
                    .members(Column.known(Column.OF_ENTITIES, entity))
                    .closeObject()
                    .closeObject());
            json.closeList().openList("edges");
            graph.forEachRelation(sourced -> {
                Edge edge = Edge.of(sourced.relation());
                json.openObject()
                        .openObject("data")
                        .member("id", edge.id())
                        .member("source", edge.source())
                        .member("target", edge.target())
                        .member("key", edge.id())
                        .members(Column.known(Column.OF_RELATIONS, sourced))
                        .closeObject()
                        .closeObject();
            });
            json.closeList().closeObject().closeObject();
        }
    }
}
