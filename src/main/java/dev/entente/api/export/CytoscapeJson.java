package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;

/** Cytoscape's JSON: {@code elements} with nodes and edges, each told of in its {@code data}. */
final class CytoscapeJson implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            json.openObject().openObject("elements").openList("nodes");
            graph.forEachEntity(entity -> json.openObject()
                    .openObject("data")
                    .member("id", entity.id().value())
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
                        .member("symmetric", !edge.isDirected())
                        .members(Column.known(Column.OF_RELATIONS, sourced))
                        .closeObject()
                        .closeObject();
            });
            json.closeList().closeObject().closeObject();
        }
    }
}
