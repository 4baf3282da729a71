package dev.entente.api;

import dev.entente.graph.ClaimCursor;
import dev.entente.graph.ClaimQueries;
import dev.entente.graph.RelationQueries;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One relation and what it is drawn from. */
@Path("/api/v1/relations/{id}")
@Tag(name = "Relations")
class RelationResource {
    private final RelationQueries relations;
    private final ClaimQueries claims;
    private final Dictionary dictionary;

    RelationResource(RelationQueries relations, ClaimQueries claims, Dictionary dictionary) {
        this.relations = relations;
        this.claims = claims;
        this.dictionary = dictionary;
    }

    @GET
    @Operation(
            operationId = "getRelation",
            summary = "One relation with both its ends",
            description =
                    "The relation, how many claims and sources say it, how many deny it, and the entities at its ends.")
    public OneRelation get(
            @PathParam("id") @Parameter(description = "The relation's id", example = "met-with:0j8fqfpt36ubl")
                    String id) {
        Relation relation = relation(id);
        return new OneRelation(
                relation.id().value(),
                dictionary.entities(Dictionary.ends(List.of(relation))),
                Dictionary.ofRelations(List.of(relation)));
    }

    @GET
    @Path("claims")
    @Operation(
            operationId = "listClaims",
            summary = "The claims behind a relation, with their sentences",
            description =
                    "First the asserted claims that carry the relation, the surest first; then what else is claimed of the same ends and type: denials,"
                            + " plans and suppositions, which carry no relation. Each with its sentence, its place, its document and its speaker.")
    public RelationClaims claims(
            @PathParam("id") @Parameter(description = "The relation's id", example = "met-with:0j8fqfpt36ubl")
                    String id,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "How many a page", example = "10")
                    int limit,
            @QueryParam("cursor")
                    @Parameter(
                            description = "next of the page before; default: the first page",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    ClaimCursor cursor) {
        Relation relation = relation(id);
        List<StatedClaim> rows = claims.list(relation.id(), cursor, limit + 1);
        List<StatedClaim> page = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? ClaimCursor.ofRelation(page.get(limit - 1)).token()
                : null;
        return new RelationClaims(
                relation.id().value(),
                page.stream().map(ClaimAnswer::of).toList(),
                next,
                dictionary.entities(Dictionary.named(page)),
                Dictionary.ofRelations(List.of(relation)));
    }

    private Relation relation(String id) {
        return RelationId.find(id)
                .flatMap(relations::find)
                .orElseThrow(() -> Problems.unknown("No relation has the id \"" + id + "\""));
    }

    /** One relation. */
    @Schema(name = "OneRelation", description = "One relation with both its ends")
    record OneRelation(
            @Schema(description = "Id of the relation") String relation,

            @Schema(description = "Every entity of the answer by its id")
            Map<String, EntityAnswer> entities,

            @Schema(description = "Every relation of the answer by its id")
            Map<String, RelationAnswer> relations) {}

    /** What a relation is drawn from. */
    @Schema(name = "RelationClaims", description = "A page of the claims behind a relation, the surest first")
    record RelationClaims(
            @Schema(description = "Id of the relation") String relation,

            @Schema(description = "Its claims in order") List<ClaimAnswer> claims,

            @Schema(description = "Give it as cursor for the next page; null on the last") @Nullable
            String next,

            @Schema(description = "Every entity of the answer by its id")
            Map<String, EntityAnswer> entities,

            @Schema(description = "Every relation of the answer by its id")
            Map<String, RelationAnswer> relations) {}
}
