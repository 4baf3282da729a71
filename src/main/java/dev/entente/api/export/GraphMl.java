package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GraphML 1.0 with a key for each column: Brandes et al., GraphML Progress Report, 2002. Every edge is directed, since readers refuse a mixed graph; {@code symmetric} tells where that means nothing. */
final class GraphMl implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (XmlElements xml = new XmlElements(out)) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            keys(xml, "node", Column.OF_ENTITIES);
            keys(xml, "edge", Column.OF_RELATIONS);
            xml.open("graph", "id", "entente", "edgedefault", "directed");
            graph.forEachEntity(entity -> {
                xml.open("node", "id", entity.id().value());
                values(xml, "node", Column.OF_ENTITIES, entity);
                xml.end();
            });
            graph.forEachRelation(sourced -> {
                Edge edge = Edge.of(sourced.relation());
                xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
                values(xml, "edge", Column.OF_RELATIONS, sourced);
                xml.end();
            });
            xml.end().end();
        }
    }

    private static <T> void keys(XmlElements xml, String of, List<Column<T>> columns) {
        columns.forEach(column -> xml.empty(
                "key",
                "id",
                of + "." + column.name(),
                "for",
                of,
                "attr.name",
                column.name(),
                "attr.type",
                column.type().graphMl()));
    }

    private static <T> void values(XmlElements xml, String of, List<Column<T>> columns, T item) {
        Column.known(columns, item).forEach((name, value) -> xml.open("data", "key", of + "." + name)
                .text(value.toString())
                .end());
    }
}
