package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.2 in its dynamic mode, as Gephi reads it: an edge is there from the first to the last day it may have held; an event is there on
 * its day, or throughout the month or year that is all one knows. An end that is unknown is left out, and the edge goes on. Every edge is
 * directed, since readers refuse a mixed graph; {@code symmetric} tells where that means nothing.
 */
final class Gexf implements GraphFormat {
    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (XmlElements xml = new XmlElements(out)) {
            xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
            xml.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
            attributes(xml, "node", Column.OF_ENTITIES);
            attributes(xml, "edge", Column.OF_RELATIONS);
            xml.open("nodes");
            graph.forEachEntity(entity -> {
                xml.open("node", "id", entity.id().value(), "label", entity.name());
                values(xml, Column.OF_ENTITIES, entity);
                xml.end();
            });
            xml.end().open("edges");
            graph.forEachRelation(sourced -> {
                xml.open("edge", edge(sourced.relation()));
                values(xml, Column.OF_RELATIONS, sourced);
                xml.end();
            });
            xml.end().end().end();
        }
    }

    private static String[] edge(Relation relation) {
        Edge edge = Edge.of(relation);
        List<String> attributes = new ArrayList<>(List.of(
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "label",
                relation.type().definition().phrase()));
        add(attributes, "start", relation.period().firstDay());
        add(attributes, "end", lastDay(relation.type(), relation.period()));
        return attributes.toArray(String[]::new);
    }

    private static void add(List<String> attributes, String name, @Nullable LocalDate day) {
        if (day != null) {
            attributes.addAll(List.of(name, day.toString()));
        }
    }

    private static @Nullable LocalDate lastDay(RelationType type, Period period) {
        LocalDate end = period.endDay();
        if (end == null && type.isEvent() && period.from() != null) {
            end = period.from().next();
        }
        return end == null ? null : end.minusDays(1);
    }

    private static <T> void attributes(XmlElements xml, String of, List<Column<T>> columns) {
        xml.open("attributes", "class", of);
        columns.forEach(column -> xml.empty(
                "attribute",
                "id",
                column.name(),
                "title",
                column.name(),
                "type",
                column.type().gexf()));
        xml.end();
    }

    private static <T> void values(XmlElements xml, List<Column<T>> columns, T item) {
        xml.open("attvalues");
        Column.known(columns, item)
                .forEach((name, value) -> xml.empty("attvalue", "for", name, "value", value.toString()));
        xml.end();
    }
}
