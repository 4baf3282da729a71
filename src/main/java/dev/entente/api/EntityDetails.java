package dev.entente.api;

import dev.entente.model.Entity;
import dev.entente.model.Name;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity with every name known. */
@Schema(name = "EntityDetails", description = "An entity with every name known")
record EntityDetails(
        @Schema(description = "Its one readable id, kind:slug", examples = "state:prk")
        String id,

        @Schema(
                description = "What it is",
                enumeration = {"Person", "State", "Organization", "Group", "Place", "Event", "Agreement", "Topic"})
        String kind,

        @Schema(description = "The name it is shown under", examples = "North Korea")
        String name,

        @Schema(description = "All names and aliases, the shown one first")
        List<NameAnswer> names,

        @Schema(description = "Its ids elsewhere by scheme: iso2, iso3, cow, wikidata, cameo")
        Map<String, String> identifiers) {
    static EntityDetails of(Entity entity) {
        return new EntityDetails(
                entity.id().value(),
                entity.kind().label(),
                entity.name(),
                entity.names().stream().map(NameAnswer::of).toList(),
                EntityAnswer.identifiers(entity));
    }

    /** One name. */
    @Schema(name = "Name", description = "One name of an entity")
    record NameAnswer(
            @Schema(description = "The name as written, any script", examples = "조선민주주의인민공화국")
            String text,

            @Schema(description = "BCP 47 tag, und where unknown", examples = "ko")
            String language,

            @Schema(
                    description = "What sort of name it is",
                    enumeration = {"preferred", "official", "alias"})
            String kind) {
        static NameAnswer of(Name name) {
            return new NameAnswer(name.text(), name.language(), name.kind().code());
        }
    }
}
