package dev.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.entente.model.RelationType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** networkx 3 refuses files that mix directed and undirected edges, and Cytoscape JSON without its top-level members. */
class DirectedEdgesTest {
    private final GraphOfAllTypes graph = GraphOfAllTypes.build();

    @Test
    void everyEdgeOfGraphMlIsDirectedAndTellsWhetherItIsSymmetric() throws Exception {
        checkXml(ExportFormat.GRAPHML, "directed", "false", "data", "key", "edge.");
    }

    @Test
    void everyEdgeOfGexfIsDirectedAndTellsWhetherItIsSymmetric() throws Exception {
        checkXml(ExportFormat.GEXF, "type", "undirected", "attvalue", "for", "");
    }

    @Test
    void cytoscapeJsonHasTheMembersByWhichNetworkxReadsIt() throws IOException {
        JsonNode file = new JsonMapper().readTree(written(ExportFormat.CYTOSCAPE));

        assertThat(file.get("data").isObject()).isTrue();
        assertThat(file.get("directed").asBoolean()).isTrue();
        assertThat(file.get("multigraph").asBoolean()).isTrue();
        file.at("/elements/nodes")
                .forEach(node -> assertThat(node.at("/data/value")).isEqualTo(node.at("/data/id")));
        file.at("/elements/edges")
                .forEach(edge -> assertThat(edge.at("/data/key")).isEqualTo(edge.at("/data/id")));
    }

    @Test
    void theLastDayIsCoveredWhateverToSays() throws IOException {
        JsonNode file = new JsonMapper().readTree(written(ExportFormat.CYTOSCAPE));

        assertThat(file.at("/elements/edges"))
                .filteredOn(edge -> edge.at("/data/type").asText().equals("ALLIED_WITH"))
                .isNotEmpty()
                .allSatisfy(edge -> {
                    assertThat(edge.at("/data/to").asText()).isEqualTo("2005-04-01");
                    assertThat(edge.at("/data/lastDay").asText()).isEqualTo("2005-03-31");
                });
    }

    private void checkXml(
            ExportFormat format, String direction, String undirected, String value, String column, String prefix)
            throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(format)))
                .getDocumentElement();
        NodeList edges = root.getElementsByTagName("edge");
        Set<RelationType> symmetric = new TreeSet<>();
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertThat(edge.getAttribute(direction)).isNotEqualTo(undirected);
            if (known(edge, value, column, prefix + "symmetric").equals("true")) {
                symmetric.add(RelationType.valueOf(known(edge, value, column, prefix + "type")));
            }
        }
        assertThat(edges.getLength()).isEqualTo(graph.relations().size());
        assertThat(symmetric).isNotEmpty().allMatch(RelationType::isSymmetric).hasSize((int)
                java.util.Arrays.stream(RelationType.values())
                        .filter(RelationType::isSymmetric)
                        .count());
    }

    private static String known(Element edge, String value, String column, String name) {
        NodeList values = edge.getElementsByTagName(value);
        for (int i = 0; i < values.getLength(); i++) {
            Element each = (Element) values.item(i);
            if (each.getAttribute(column).equals(name)) {
                return each.hasAttribute("value") ? each.getAttribute("value") : each.getTextContent();
            }
        }
        return "";
    }

    private byte[] written(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(graph, out);
        return out.toByteArray();
    }
}
