package dev.entente.api;

import dev.entente.graph.EntitySearch;
import dev.entente.graph.SearchHit;
import dev.entente.model.EntityKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;

/** Finds entities by name. */
@Path("/api/v1/search")
@Tag(name = "Entities")
class SearchResource {
    private final EntitySearch search;

    SearchResource(EntitySearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Find entities by name, while typing",
            description =
                    "Looks through all names and aliases in any script. The last word may be only begun, and one letter of each word may be"
                            + " wrong. Whole names come first, then names that start with the text, then names with all its words, then near ones; of equals the"
                            + " best connected. Nothing in the text is syntax.")
    public SearchAnswer search(
            @QueryParam("q")
                    @NotNull(message = "is required")
                    @Size(min = 1, max = 200)
                    @Parameter(description = "What was typed, 1 to 200 characters", example = "kim jon")
                    String q,
            @QueryParam("kinds")
                    @Separator(",")
                    @Parameter(
                            description = "Only entities of these kinds, parted by commas. Default: all",
                            explode = Explode.FALSE,
                            example = "Person,State")
                    List<EntityKind> kinds,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many at most", example = "5")
                    int limit) {
        List<SearchHit> hits = search.search(q, Set.copyOf(kinds), limit);
        return new SearchAnswer(
                hits.stream().map(Hit::of).toList(),
                Dictionary.ofEntities(hits.stream().map(SearchHit::entity).toList()));
    }

    /** What a search found. */
    @Schema(name = "SearchAnswer", description = "Entities that a search found, best first")
    record SearchAnswer(
            @Schema(description = "The entities found, best first")
            List<Hit> hits,

            @Schema(description = "Every entity of the answer by its id")
            Map<String, EntityAnswer> entities) {}

    /** One entity found. */
    @Schema(name = "SearchHit", description = "An entity found, with the name that matched")
    record Hit(
            @Schema(description = "Id of the entity") String id,

            @Schema(description = "Which of its names matched best")
            String matchedName,

            @Schema(
                    description = "How well: the whole name, its beginning, all words, or nearly",
                    enumeration = {"exact", "prefix", "words", "fuzzy"})
            String match,

            @Schema(description = "How many relations it has", minimum = "0")
            long relations) {
        static Hit of(SearchHit hit) {
            return new Hit(
                    hit.entity().id().value(), hit.matchedName(), hit.match().code(), hit.relations());
        }
    }
}
