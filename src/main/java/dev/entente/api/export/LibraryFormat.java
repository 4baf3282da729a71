package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;

/** An export in the JSON of a graph library, with the same columns as the other formats. */
record LibraryFormat(LibraryJson json) implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        json.write(new Exported(graph), out);
    }

    private record Exported(ExportedGraph graph) implements LibraryGraph {
        @Override
        public Map<String, Object> attributes() {
            return Map.of("name", "Entente");
        }

        @Override
        public void forEachNode(Consumer<Node> reader) {
            graph.forEachEntity(
                    entity -> reader.accept(new Node(entity.id().value(), Column.known(Column.OF_ENTITIES, entity))));
        }

        @Override
        public void forEachLink(Consumer<Link> reader) {
            graph.forEachRelation(sourced -> {
                Edge edge = Edge.of(sourced.relation());
                reader.accept(
                        new Link(edge.id(), edge.source(), edge.target(), Column.known(Column.OF_RELATIONS, sourced)));
            });
        }
    }
}
