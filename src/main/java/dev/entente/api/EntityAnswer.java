package dev.entente.api;

import dev.entente.model.Entity;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as dictionaries hold it. */
@Schema(name = "Entity", description = "What can stand at either end of a relation")
record EntityAnswer(
        @Schema(description = "Its one readable id, kind:slug", examples = "person:kim-jong-un")
        String id,

        @Schema(
                description = "What it is",
                enumeration = {"Person", "State", "Organization", "Group", "Place", "Event", "Agreement", "Topic"})
        String kind,

        @Schema(description = "The name it is shown under", examples = "Kim Jong Un")
        String name,

        @Schema(description = "Its ids elsewhere by scheme: iso2, iso3, cow, wikidata, cameo")
        Map<String, String> identifiers) {
    static EntityAnswer of(Entity entity) {
        return new EntityAnswer(entity.id().value(), entity.kind().label(), entity.name(), identifiers(entity));
    }

    static Map<String, String> identifiers(Entity entity) {
        Map<String, String> identifiers = new TreeMap<>();
        entity.identifiers().forEach((scheme, id) -> identifiers.put(scheme.code(), id));
        return identifiers;
    }
}
