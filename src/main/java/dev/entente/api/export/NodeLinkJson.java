package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Lists of nodes and links, as {@code networkx.node_link_graph} and d3's force layouts read them; {@code key} tells parallel links apart. */
final class NodeLinkJson implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            json.openObject();
            json.member("directed", true).member("multigraph", true).member("graph", Map.of());
            json.openList("nodes");
            graph.forEachEntity(entity -> json.openObject()
                    .member("id", entity.id().value())
                    .members(Column.known(Column.OF_ENTITIES, entity))
                    .closeObject());
            json.closeList().openList("links");
            graph.forEachRelation(sourced -> {
                Edge edge = Edge.of(sourced.relation());
                json.openObject()
                        .member("source", edge.source())
                        .member("target", edge.target())
                        .member("key", edge.id())
                        .members(Column.known(Column.OF_RELATIONS, sourced))
                        .closeObject();
            });
            json.closeList().closeObject();
        }
    }
}
