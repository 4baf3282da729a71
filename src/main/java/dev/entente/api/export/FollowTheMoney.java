package dev.entente.api.export;

import dev.entente.graph.ExportedGraph;
import dev.entente.graph.SourcedRelation;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities, one a line: {@code {"id", "schema", "properties"}}, every property a list of texts. Membership, office, representation and
 * kinship have schemata of their own; every other relation is an {@code UnknownLink}. The role is the relation's type, by which the mapping
 * {@code followthemoney} reads it back.
 */
final class FollowTheMoney implements GraphFormat {
    private static final Set<EntityKind> LEGAL =
            Set.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.GROUP);

    @Override
    public void write(ExportedGraph graph, OutputStream out) throws IOException {
        try (JsonMembers json = new JsonMembers(out)) {
            graph.forEachEntity(entity -> json.item(entity(entity)));
            graph.forEachRelation(sourced -> json.item(link(sourced)));
        }
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", List.of(entity.name()));
        put(properties, "alias", entity.names().stream().map(Name::text).filter(name -> !name.equals(entity.name())));
        put(properties, "wikidataId", Stream.ofNullable(entity.identifiers().get(IdentifierScheme.WIKIDATA)));
        if (entity.kind() == EntityKind.STATE) {
            put(
                    properties,
                    "country",
                    Stream.ofNullable(entity.identifiers().get(IdentifierScheme.ISO2))
                            .map(code -> code.toLowerCase(Locale.ROOT)));
        }
        return row(entity.id().value(), schema(entity.kind()), properties);
    }

    private static String schema(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case STATE -> "PublicBody";
            case ORGANIZATION, GROUP -> "Organization";
            case PLACE -> "Address";
            case EVENT -> "Event";
            case AGREEMENT -> "Document";
            case TOPIC -> "Note";
        };
    }

    private static Map<String, Object> link(SourcedRelation sourced) {
        Relation relation = sourced.relation();
        Link link = Link.of(relation);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(link.from, List.of(relation.tie().subject().value()));
        properties.put(link.to, List.of(relation.tie().object().value()));
        String phrase = relation.type().definition().phrase();
        if (relation.type() == RelationType.RELATIVE_OF) {
            properties.put("relationship", List.of(phrase));
        } else {
            properties.put("role", List.of(relation.type().name()));
            properties.put("description", List.of(phrase));
        }
        put(properties, "startDate", Stream.ofNullable(text(relation.period().from())));
        put(properties, "endDate", Stream.ofNullable(lastDay(relation.period().to())));
        put(properties, "summary", each(sourced, claim -> claim.claim().quote()));
        put(properties, "sourceUrl", each(sourced, claim -> claim.document().url()));
        put(properties, "publisher", each(sourced, claim -> claim.document()
                .source()
                .name()));
        return row(relation.id().value(), link.schema, properties);
    }

    private static Stream<String> each(SourcedRelation sourced, Function<StatedClaim, @Nullable String> value) {
        return sourced.claims().stream().map(value).filter(Objects::nonNull);
    }

    private static void put(Map<String, Object> properties, String name, Stream<String> values) {
        List<String> list = values.distinct().toList();
        if (!list.isEmpty()) {
            properties.put(name, list);
        }
    }

    private static Map<String, Object> row(String id, String schema, Map<String, Object> properties) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("schema", schema);
        row.put("properties", properties);
        return row;
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    /** The last day of a period that ends before the day; a month or year is covered itself. */
    private static @Nullable String lastDay(@Nullable PartialDate end) {
        return end != null && end.next().equals(end.first().plusDays(1))
                ? end.first().minusDays(1).toString()
                : text(end);
    }

    /** A schema for links, and its properties for the two ends. */
    private record Link(String schema, String from, String to) {
        private static final Link ANY = new Link("UnknownLink", "subject", "object");

        static Link of(Relation relation) {
            boolean isLegal = LEGAL.contains(relation.tie().object().kind());
            boolean isBody = isLegal && relation.tie().object().kind() != EntityKind.PERSON;
            return switch (relation.type()) {
                case MEMBER_OF ->
                    isBody && LEGAL.contains(relation.tie().subject().kind())
                            ? new Link("Membership", "member", "organization")
                            : ANY;
                case LEADS, HOLDS_OFFICE_IN -> isBody ? new Link("Directorship", "director", "organization") : ANY;
                case REPRESENTS -> isLegal ? new Link("Representation", "agent", "client") : ANY;
                case RELATIVE_OF -> new Link("Family", "person", "relative");
                default -> ANY;
            };
        }
    }
}
