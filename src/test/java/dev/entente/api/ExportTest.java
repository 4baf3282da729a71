package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfTriple;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.graphstream.graph.Edge;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGEXF;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Each format is opened by a reader that knows nothing of ours, and holds what Neo4j holds. */
@QuarkusTest
class ExportTest {
    private static final String KIM = "person:kim-jong-un";

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Driver driver;

    private Set<String> entities;
    private Map<String, List<String>> ends;

    @BeforeEach
    void world() {
        SampleWorld.write(driver);
        entities = Set.copyOf(driver.executableQuery("MATCH (e:Entity) RETURN e.id AS id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList());
        ends = driver
                .executableQuery("MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.id AS a, b.id AS b")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> List.of(row.get("a").asString(), row.get("b").asString())));
        assertThat(ends).hasSizeGreaterThan(10);
    }

    @Test
    void graphMlOpensInJGraphT() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        importer.setVertexFactory(id -> id);
        Map<String, String> names = new HashMap<>();
        Map<DefaultEdge, String> types = new HashMap<>();
        importer.addVertexAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("name")) {
                names.put(at.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("type")) {
                types.put(at.getFirst(), value.getValue());
            }
        });

        importer.importGraph(graph, new StringReader(export("graphml")));

        assertThat(graph.vertexSet()).isEqualTo(entities);
        assertThat(graph.edgeSet()).hasSameSizeAs(ends.keySet());
        assertThat(names).containsEntry(KIM, "Kim Jong Un").containsEntry("person:bobby", SampleWorld.CYPHER);
        assertThat(types.values()).contains("MET_WITH", "ALLIED_WITH").hasSameSizeAs(ends.keySet());
    }

    @Test
    void gexfOpensInGraphStreamWithItsDays() throws IOException {
        MultiGraph graph = new MultiGraph("export");
        FileSourceGEXF source = new FileSourceGEXF();
        source.addSink(graph);
        String file = export("gexf");

        source.readAll(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(graph.nodes().map(node -> node.getId()).collect(Collectors.toSet()))
                .isEqualTo(entities);
        assertThat(graph.edges()
                        .collect(Collectors.toMap(
                                Edge::getId,
                                edge -> List.of(
                                        edge.getSourceNode().getId(),
                                        edge.getTargetNode().getId()))))
                .isEqualTo(ends);
        assertThat(file).contains("start=\"2018-03-26\" end=\"2018-03-26\"");
    }

    @Test
    void jsonLdIsRdfToTitanium() throws Exception {
        RdfDataset rdf = JsonLd.toRdf(JsonDocument.of(new StringReader(export("json-ld"))))
                .get();

        List<RdfTriple> triples = rdf.getDefaultGraph().toList();
        Map<String, List<String>> found = new HashMap<>();
        for (String end : List.of("subject", "object")) {
            triples.stream()
                    .filter(triple -> triple.getPredicate()
                            .getValue()
                            .equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + end))
                    .forEach(triple -> found.computeIfAbsent(
                                    own(triple.getSubject().getValue()), id -> new ArrayList<>())
                            .add(own(triple.getObject().getValue())));
        }
        assertThat(found).isEqualTo(ends);
        assertThat(triples)
                .anyMatch(triple -> own(triple.getSubject().getValue()).equals(KIM)
                        && triple.getPredicate().getValue().equals("https://schema.org/alternateName")
                        && triple.getObject().asLiteral().getLanguage().equals(Optional.of("ko")));
    }

    /** Half of the programs that wrote it would turn these round, were they not put in order. */
    @Test
    void jsonLdIsWrittenInOneOrder() {
        assertThat(export("json-ld"))
                .contains("\"subject\":{\"@id\":\"rdf:subject\",\"@type\":\"@id\"}", "\",\"@language\":\"ko\"}");
    }

    @Test
    void csvIsThreeTablesThatNameEachOther() throws IOException {
        Map<String, List<CSVRecord>> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                given().queryParam("format", "csv").get("/api/v1/export").asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                tables.put(
                        entry.getName(),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                                .getRecords());
            }
        }

        assertThat(column(table(tables, "entities.csv"), "id")).containsExactlyInAnyOrderElementsOf(entities);
        assertThat(table(tables, "relations.csv").stream()
                        .collect(Collectors.toMap(
                                row -> row.get("id"), row -> List.of(row.get("subject"), row.get("object")))))
                .isEqualTo(ends);
        assertThat(new HashSet<>(column(table(tables, "claims.csv"), "relation")))
                .isEqualTo(ends.keySet());
        assertThat(column(table(tables, "claims.csv"), "quote"))
                .contains("Kim Jong Un met Xi Jinping in Beijing on 26 March 2018.");
        assertThat(column(table(tables, "claims.csv"), "locator"))
                .allMatch(place -> place.matches("\\d+-\\d+|[\\w:-]+"));
    }

    @Test
    void cytoscapeAndNodeLinkHoldTheSameGraph() throws IOException {
        JsonNode elements = json.readTree(export("cytoscape")).get("elements");
        JsonNode nodeLink = json.readTree(export("node-link"));

        assertThat(elements.get("nodes").findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(entities);
        assertThat(nodeLink.get("nodes").findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(entities);
        Map<String, List<String>> edges = new HashMap<>();
        elements.get("edges")
                .forEach(edge -> edges.put(
                        edge.at("/data/id").asText(),
                        List.of(
                                edge.at("/data/source").asText(),
                                edge.at("/data/target").asText())));
        Map<String, List<String>> links = new HashMap<>();
        nodeLink.get("links")
                .forEach(link -> links.put(
                        link.get("key").asText(),
                        List.of(link.get("source").asText(), link.get("target").asText())));
        assertThat(edges).isEqualTo(ends);
        assertThat(links).isEqualTo(ends);
    }

    @Test
    void followTheMoneyIsOneEntityALineAndEveryEndIsThere() throws IOException {
        Map<String, JsonNode> rows = new HashMap<>();
        for (String line : export("ftm").split("\n")) {
            JsonNode row = json.readTree(line);
            rows.put(row.get("id").asText(), row);
        }

        assertThat(rows.keySet())
                .containsAll(entities)
                .containsAll(ends.keySet())
                .hasSize(entities.size() + ends.size());
        assertThat(Objects.requireNonNull(rows.get(KIM)).get("schema").asText()).isEqualTo("Person");
        for (Map.Entry<String, List<String>> relation : ends.entrySet()) {
            JsonNode properties =
                    Objects.requireNonNull(rows.get(relation.getKey())).get("properties");
            properties.forEach(values -> assertThat(values.isArray()).isTrue());
            assertThat(
                            properties.findValues("subject").isEmpty()
                                    ? relation.getValue()
                                    : List.of(
                                            properties.at("/subject/0").asText(),
                                            properties.at("/object/0").asText()))
                    .isEqualTo(relation.getValue());
            assertThat(properties.at("/summary/0").asText()).isNotBlank();
        }
    }

    @Test
    void filtersKeepOnlyTheirRelationsAndThoseRelationsEnds() throws IOException {
        JsonNode graph = json.readTree(
                given().queryParam("types", "ALLIED_WITH").get("/api/v1/export").asString());

        assertThat(graph.get("links").findValuesAsText("type")).isNotEmpty().containsOnly("ALLIED_WITH");
        Set<String> named = new HashSet<>(graph.get("links").findValuesAsText("source"));
        named.addAll(graph.get("links").findValuesAsText("target"));
        assertThat(Set.copyOf(graph.get("nodes").findValuesAsText("id"))).isEqualTo(named);
    }

    @Test
    void aroundAnEntityIsItsNeighbourhood() throws IOException {
        JsonNode graph = json.readTree(given().queryParam("entity", "Kim Jong Un")
                .get("/api/v1/export")
                .asString());

        assertThat(graph.get("links")).isNotEmpty().allSatisfy(link -> assertThat(
                        List.of(link.get("source").asText(), link.get("target").asText()))
                .contains(KIM));
    }

    @Test
    void anUnknownFormatIsToldWhichThereAre() {
        given().queryParam("format", "xlsx")
                .get("/api/v1/export")
                .then()
                .statusCode(400)
                .body("detail", containsString("graphml"));
        given().queryParam("entity", "Nobody At All")
                .get("/api/v1/export")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:entente:problem:unknown-entity"));
    }

    private static List<CSVRecord> table(Map<String, List<CSVRecord>> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private static List<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static String own(String uri) {
        return uri.replace("urn:entente:", "");
    }

    private static String export(String format) {
        return given().queryParam("format", format)
                .get("/api/v1/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
