package dev.entente.api;

import dev.entente.model.EntityKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas of the OpenAPI document say what answers hold: no member is ever left out, what may be null, how enums are spelt. And in the forms
 * that generators of clients understand: openapi-generator 7.17 makes broken Python of a reference that has a type beside it, and names its own types
 * for days and instants.
 */
final class OpenApiSchemas {
    private static final List<Class<? extends Record>> ANSWERS = List.of(
            ClaimAnswer.class,
            DyadAnswer.class,
            DyadAnswer.Entry.class,
            DocumentAnswer.class,
            DocumentResource.DocumentPage.class,
            DocumentResource.OneDocument.class,
            JobAnswer.class,
            NeighbourhoodAnswer.class,
            OntologyResource.Type.class,
            PathAnswer.class,
            PathAnswer.HeldAnswer.class,
            PathAnswer.HopAnswer.class,
            PathsAnswer.class,
            PathsBody.class,
            RelationAnswer.class,
            RelationPage.class,
            RelationResource.RelationClaims.class,
            TimeProfileAnswer.class);

    private static final String QUESTION = "PathsQuestion";
    /** Enums that are read in lower case. */
    private static final List<String> LOWER_CASE = List.of("Direction", "Dispute", "PathOrder", "PathRank", "PathSign");

    private static final String REFERENCE = "#/components/schemas/";
    /** Schemas of a text in a format, which stands where they are named. */
    private static final List<String> FORMATS = List.of("LocalDate", "Instant");

    private OpenApiSchemas() {}

    static void complete(Components components) {
        Map<String, Schema> schemas = Objects.requireNonNull(components.getSchemas());
        schemas.values().forEach(schema -> spellOut(schema, schemas));
        FORMATS.forEach(components::removeSchema);
        schemas.values().forEach(OpenApiSchemas::requireAllMembers);
        Objects.requireNonNull(schemas.get(QUESTION)).setRequired(List.of("from", "to"));
        ANSWERS.forEach(answer -> allowNulls(answer, schemas));
        describeEnums(schemas);
    }

    /** A reference with its default beside it, as OpenAPI 3.1 allows, where there were two schemas that both hold. */
    static Schema withDefaultBeside(Schema schema) {
        List<Schema> parts = Objects.requireNonNullElse(schema.getAllOf(), List.of());
        if (parts.size() != 2 || parts.get(0).getRef() == null || parts.get(1).getDefaultValue() == null) {
            return schema;
        }
        return OASFactory.createSchema()
                .ref(parts.get(0).getRef())
                .defaultValue(parts.get(1).getDefaultValue());
    }

    private static void spellOut(Schema schema, Map<String, Schema> schemas) {
        for (Schema member : Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .values()) {
            if (member.getRef() == null) {
                continue;
            }
            String name = member.getRef().substring(REFERENCE.length());
            if (FORMATS.contains(name)) {
                Schema text = Objects.requireNonNull(schemas.get(name), name);
                member.setRef(null);
                member.setType(text.getType());
                member.setFormat(text.getFormat());
            } else {
                member.setType(null);
            }
        }
    }

    /** A schema's members are all there in every answer; what is unknown is null. */
    private static void requireAllMembers(Schema schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    /** What the program's code marks as nullable may be null. */
    private static void allowNulls(Class<? extends Record> answer, Map<String, Schema> schemas) {
        String name = answer.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .name();
        Schema schema = Objects.requireNonNull(schemas.get(name), name);
        Map<String, Schema> members = Map.copyOf(Objects.requireNonNull(schema.getProperties()));
        for (RecordComponent component : answer.getRecordComponents()) {
            Schema member = members.get(component.getName());
            if (member == null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            if (member.getRef() != null) {
                Schema referred = OASFactory.createSchema().ref(member.getRef());
                schema.addProperty(component.getName(), orNull(member, referred));
            } else if (member.getEnumeration() != null) {
                Schema listed = OASFactory.createSchema().addType(SchemaType.STRING);
                listed.setEnumeration(member.getEnumeration());
                schema.addProperty(component.getName(), orNull(member, listed));
            } else {
                member.addType(SchemaType.NULL);
            }
        }
    }

    private static Schema orNull(Schema member, Schema known) {
        return OASFactory.createSchema()
                .description(member.getDescription())
                .addAnyOf(known)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    /** These are read and served in another spelling than the program's constants. */
    private static void describeEnums(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (LOWER_CASE.contains(name)) {
                schema.setEnumeration(schema.getEnumeration().stream()
                        .map(value -> (Object) String.valueOf(value).toLowerCase(Locale.ROOT))
                        .toList());
            } else if (schema.getEnumeration() != null
                    && schema.getEnumeration().contains("PERSON")) {
                schema.setEnumeration(Arrays.stream(EntityKind.values())
                        .map(kind -> (Object) kind.label())
                        .toList());
            }
        });
    }
}
