package dev.entente.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The forms in which graph libraries take an answer, asked for by Accept. Nodes and edges have the members of the answer's dictionaries; what else the answer says
 * is told of the graph as a whole.
 */
enum GraphForm {
    /** {@code {directed, multigraph, graph, nodes: [{id, ...}], links: [{key, source, target, ...}]}}, as networkx and d3 read it. */
    NODE_LINK(GraphForm.NODE_LINK_TYPE, "networkx and d3") {
        @Override
        ObjectNode write(ObjectNode rest, ObjectNode entities, ObjectNode relations) {
            ObjectNode graph = rest.objectNode();
            graph.put("directed", true).put("multigraph", true).set("graph", rest);
            ArrayNode nodes = graph.putArray("nodes");
            entities.forEach(nodes::add);
            ArrayNode links = graph.putArray("links");
            relations.forEach(relation -> links.add(edge((ObjectNode) relation, "key")));
            return graph;
        }
    },
    /**
     * {@code {data, directed, multigraph, elements: {nodes: [{data: {id, ...}}], edges: [{data: {id, source, target, ...}}]}}}, as Cytoscape and cytoscape.js
     * read it, and networkx, which needs a node's value and an edge's key too.
     */
    CYTOSCAPE(GraphForm.CYTOSCAPE_TYPE, "Cytoscape and cytoscape.js") {
        @Override
        ObjectNode write(ObjectNode rest, ObjectNode entities, ObjectNode relations) {
            ObjectNode graph = rest.objectNode();
            graph.set("data", rest);
            graph.put("directed", true).put("multigraph", true);
            ObjectNode elements = graph.putObject("elements");
            ArrayNode nodes = elements.putArray("nodes");
            entities.forEach(
                    entity -> nodes.addObject().set("data", ((ObjectNode) entity).set("value", entity.get("id"))));
            ArrayNode edges = elements.putArray("edges");
            relations.forEach(relation -> {
                ObjectNode edge = edge((ObjectNode) relation, "id");
                edges.addObject().set("data", edge.set("key", edge.get("id")));
            });
            return graph;
        }
    },
    /** {@code {options, attributes, nodes: [{key, attributes}], edges: [{key, source, target, attributes}]}}, as graphology and sigma read it. */
    GRAPHOLOGY(GraphForm.GRAPHOLOGY_TYPE, "graphology and sigma") {
        @Override
        ObjectNode write(ObjectNode rest, ObjectNode entities, ObjectNode relations) {
            ObjectNode graph = rest.objectNode();
            graph.putObject("options").put("type", "mixed").put("multi", true).put("allowSelfLoops", false);
            graph.set("attributes", rest);
            ArrayNode nodes = graph.putArray("nodes");
            entities.forEach(entity -> {
                ObjectNode attributes = (ObjectNode) entity;
                ObjectNode node = nodes.addObject();
                node.set("key", attributes.remove("id"));
                node.set("attributes", attributes);
            });
            ArrayNode edges = graph.putArray("edges");
            relations.forEach(relation -> {
                ObjectNode attributes = edge((ObjectNode) relation, "key");
                ObjectNode edge = edges.addObject();
                edge.set("key", attributes.remove("key"));
                edge.set("source", attributes.remove("source"));
                edge.set("target", attributes.remove("target"));
                edge.set("undirected", attributes.remove("symmetric"));
                edge.set("attributes", attributes);
            });
            return graph;
        }
    };

    static final String NODE_LINK_TYPE = "application/vnd.node-link+json";
    static final String CYTOSCAPE_TYPE = "application/vnd.cytoscape+json";
    static final String GRAPHOLOGY_TYPE = "application/vnd.graphology+json";

    private final String mediaType;

    private final String reader;

    GraphForm(String mediaType, String reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    String mediaType() {
        return mediaType;
    }

    /** What reads it. */
    String reader() {
        return reader;
    }

    static Optional<GraphForm> find(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst();
    }

    abstract ObjectNode write(ObjectNode rest, ObjectNode entities, ObjectNode relations);

    ObjectNode write(GraphAnswer answer, ObjectMapper mapper) {
        ObjectNode rest = mapper.valueToTree(answer);
        ObjectNode entities = (ObjectNode) rest.remove("entities");
        ObjectNode relations = (ObjectNode) rest.remove("relations");
        answer.relations().forEach((id, relation) -> relations
                .withObjectProperty(id)
                .put("symmetric", relation.type().isSymmetric()));
        return write(rest, entities, relations);
    }

    /** A relation with its ends and id under the names that graph libraries use. */
    private static ObjectNode edge(ObjectNode relation, String id) {
        ObjectNode edge = relation.objectNode();
        edge.set(id, relation.remove("id"));
        edge.set("source", relation.remove("subject"));
        edge.set("target", relation.remove("object"));
        return edge.setAll(relation);
    }
}
