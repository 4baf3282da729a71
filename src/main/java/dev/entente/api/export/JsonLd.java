package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON-LD 1.1 with its context inside. Names, dates and sources are schema.org's terms, the rest the project's own. A relation is a node
 * of its own with subject, predicate and object (RDF reification), so that it can carry its period and its claims.
 */
final class JsonLd implements GraphFormat {
    private static final String OWN = "urn:entente:";

    private static final Map<String, Object> CONTEXT = context();

    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            json.openObject().member("@context", CONTEXT).openList("@graph");
            graph.forEachEntity(entity -> json.item(node(entity)));
            graph.forEachRelation(sourced -> json.item(node(sourced)));
            json.closeList().closeObject();
        }
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", OWN + "term:");
        context.put("schema", "https://schema.org/");
        context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        context.put("name", "schema:name");
        context.put("alternateName", "schema:alternateName");
        context.put("identifier", "schema:identifier");
        context.put("subject", members("@id", "rdf:subject", "@type", "@id"));
        context.put("predicate", members("@id", "rdf:predicate", "@type", "@vocab"));
        context.put("object", members("@id", "rdf:object", "@type", "@id"));
        context.put("from", "schema:startDate");
        context.put("lastDay", "schema:endDate");
        context.put("claim", members("@id", OWN + "term:claim", "@container", "@set"));
        context.put("quote", "schema:text");
        context.put("document", "schema:isBasedOn");
        context.put("url", "schema:url");
        context.put("publisher", "schema:publisher");
        context.put("publishedOn", "schema:datePublished");
        return context;
    }

    /** In this order, which {@code Map.of} changes from run to run: files of one graph shall be the same. */
    private static Map<String, Object> members(String first, Object value, String second, Object other) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(first, value);
        members.put(second, other);
        return members;
    }

    private static Map<String, Object> node(Entity entity) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", uri(entity.id()));
        node.put("@type", type(entity.kind()));
        node.put("name", entity.name());
        node.put(
                "alternateName",
                entity.names().stream()
                        .filter(name -> !name.text().equals(entity.name()))
                        .map(name -> name.language().equals("und")
                                ? Map.of("@value", name.text())
                                : members("@value", name.text(), "@language", name.language()))
                        .toList());
        entity.identifiers().forEach((scheme, id) -> node.put(scheme.code(), id));
        return node;
    }

    private static Object type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> List.of("Person", "schema:Person");
            case STATE -> List.of("State", "schema:Country");
            case ORGANIZATION, GROUP -> List.of(kind.label(), "schema:Organization");
            case PLACE -> List.of("Place", "schema:Place");
            case EVENT -> List.of("Event", "schema:Event");
            case AGREEMENT, TOPIC -> kind.label();
        };
    }

    private static Map<String, Object> node(SourcedRelation sourced) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", OWN + sourced.relation().id().value());
        node.put("@type", List.of("Relation", "rdf:Statement"));
        node.put("subject", uri(sourced.relation().tie().subject()));
        node.put("predicate", sourced.relation().type().name());
        node.put("object", uri(sourced.relation().tie().object()));
        Map<String, Object> known = Column.known(Column.OF_RELATIONS, sourced);
        known.keySet().removeAll(List.of("type", "phrase", "quote", "statedIn", "claims"));
        node.putAll(known);
        node.put("claimCount", sourced.relation().claims());
        node.put("claim", sourced.claims().stream().map(JsonLd::node).toList());
        return node;
    }

    private static Map<String, Object> node(StatedClaim claim) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@id", OWN + claim.document().id().value());
        document.put("@type", "Document");
        document.put("name", claim.document().title());
        document.put("publisher", claim.document().source().name());
        if (claim.document().url() != null) {
            document.put("url", claim.document().url());
        }
        if (claim.document().publishedOn() != null) {
            document.put("publishedOn", claim.document().publishedOn());
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", OWN + claim.claim().id());
        node.put("@type", "Claim");
        node.put("quote", claim.claim().quote());
        node.put("confidence", claim.claim().confidence());
        node.put("extractor", claim.claim().extractor());
        node.put("document", document);
        return node;
    }

    private static String uri(EntityId id) {
        return OWN + id.value();
    }
}
