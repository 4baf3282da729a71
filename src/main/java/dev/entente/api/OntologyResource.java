package dev.entente.api;

import dev.entente.model.EntityKind;
import dev.entente.model.Ontology;
import dev.entente.model.RelationType;
import dev.entente.model.RelationTypeDefinition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What relation types mean. */
@Path("/api/v1/ontology")
@Tag(name = "Ontology")
class OntologyResource {
    @GET
    @Operation(
            operationId = "getOntology",
            summary = "The kinds of entity and the types of relation",
            description =
                    "Everything the reviewed data file says of each relation type: how it reads both ways, its sign, whether it is a state or an"
                            + " event, symmetric or directed, what may stand at its ends, and its PLOVER and CAMEO codes.")
    public OntologyAnswer get() {
        return new OntologyAnswer(
                Arrays.stream(EntityKind.values()).map(Kind::of).toList(),
                Ontology.get().list().stream().map(Type::of).toList());
    }

    /** The ontology. */
    @Schema(name = "Ontology", description = "The kinds of entity and the types of relation")
    record OntologyAnswer(
            @Schema(description = "What entities can be") List<Kind> kinds,

            @Schema(description = "What relations can be, in the file's order")
            List<Type> types) {}

    /** A kind of entity. */
    @Schema(name = "EntityKindDefinition", description = "A kind of entity")
    record Kind(
            @Schema(description = "Its name, a label in Neo4j", examples = "Person")
            String kind,

            @Schema(description = "What ids of this kind start with", examples = "person")
            String prefix,

            @Schema(description = "Whether it can act on others; carries the label Actor")
            boolean actor) {
        static Kind of(EntityKind kind) {
            return new Kind(kind.label(), kind.prefix(), kind.isActor());
        }
    }

    /** A type of relation. */
    @Schema(name = "RelationTypeDefinition", description = "A type of relation")
    record Type(
            @Schema(description = "Its name, a relationship type in Neo4j")
            RelationType type,

            @Schema(description = "How it reads from subject to object", examples = "is allied with")
            String phrase,

            @Schema(description = "How it reads from object to subject", examples = "is allied with")
            String inversePhrase,

            @Schema(description = "+1 friendly, 0 neutral, -1 hostile", minimum = "-1", maximum = "1")
            int sign,

            @Schema(
                    description = "state: holds through its period; event: happened at its date",
                    enumeration = {"state", "event"})
            String temporality,

            @Schema(
                    description =
                            "Whether it is the same both ways; then it is stored from the smaller id to the larger")
            boolean symmetric,

            @Schema(description = "Kinds that may stand at its start")
            List<String> subjectKinds,

            @Schema(description = "Kinds that may stand at its end")
            List<String> objectKinds,

            @Schema(
                    description = "The PLOVER event type it belongs to; null for standing relations",
                    examples = "CONSULT")
            @Nullable
            String plover,

            @Schema(description = "CAMEO codes that mean it; the longest that begins an event's code wins")
            List<String> cameoCodes,

            @Schema(description = "When it is used") String definition) {
        static Type of(RelationTypeDefinition definition) {
            return new Type(
                    definition.type(),
                    definition.phrase(),
                    definition.inversePhrase(),
                    definition.sign(),
                    definition.temporality().code(),
                    definition.symmetric(),
                    labels(definition.subjectKinds()),
                    labels(definition.objectKinds()),
                    definition.plover(),
                    definition.cameoCodes(),
                    definition.definition());
        }

        private static List<String> labels(Collection<EntityKind> kinds) {
            return kinds.stream().sorted().map(EntityKind::label).toList();
        }
    }
}
