package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.graph.RelationCursor;
import dev.entente.graph.RelationQueries;
import dev.entente.graph.TypeCursor;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.network.AmongSearch.Among;
import dev.entente.network.Neighbourhood;
import dev.entente.network.RelationFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One entity and what lies around it. */
@Path("/api/v1/entities/{id}")
@Tag(name = "Entities")
class EntityResource {
    private static final String ID =
            "The entity: its id, an ISO 3166-1 code (KP, PRK) or a whole name where only one entity bears it";

    private final EntityResolver resolver;
    private final RelationQueries relations;
    private final LinkSearch links;
    private final EgoNetwork egos;
    private final Dictionary dictionary;

    EntityResource(
            EntityResolver resolver,
            RelationQueries relations,
            LinkSearch links,
            EgoNetwork egos,
            Dictionary dictionary) {
        this.resolver = resolver;
        this.relations = relations;
        this.links = links;
        this.egos = egos;
        this.dictionary = dictionary;
    }

    @GET
    @FromNetwork
    @Operation(
            operationId = "getEntity",
            summary = "One entity with all its names",
            description = "The entity with every name known in every language and its ids in other systems.")
    public EntityDetails get(@PathParam("id") @Parameter(description = ID, example = "state:prk") String id) {
        return EntityDetails.of(resolver.get(id));
    }

    @GET
    @Path("relations")
    @Operation(
            operationId = "listRelations",
            summary = "An entity's relations, page by page",
            description =
                    "The latest start first, undated ones last. Give next of one page as cursor of the following; relations written meanwhile"
                            + " neither repeat nor hide a row.")
    public RelationPage relations(
            @PathParam("id") @Parameter(description = ID, example = "person:kim-jong-un") String id,
            @BeanParam @Valid RelationParameters which,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "How many a page", example = "2")
                    int limit,
            @QueryParam("cursor")
                    @Parameter(
                            description = "next of the page before; default: the first page",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    RelationCursor cursor) {
        EntityId entity = resolver.getId(id);
        List<Relation> rows = relations.page(entity, which.filter(), cursor, limit + 1);
        List<Relation> page = rows.subList(0, Math.min(limit, rows.size()));
        String next =
                rows.size() > limit ? RelationCursor.behind(page.get(limit - 1)).token() : null;
        return new RelationPage(
                entity.value(),
                page.stream().map(relation -> relation.id().value()).toList(),
                next,
                dictionary.entities(Dictionary.ends(page)),
                Dictionary.ofRelations(page));
    }

    @GET
    @Path("neighbourhood")
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "getNeighbourhood",
            summary = "What lies around an entity",
            description =
                    "Level by level: the entities one, two or three relations away and the relations that lead there, the best of each type for each"
                            + " entity (most sources, then surest, then latest), beside how many of each type there are; next goes on with one type. limitAmong adds the relations among those shown: an"
                            + " ego network. At most 500 entities and 2,000 relations.")
    public NeighbourhoodAnswer neighbourhood(
            @PathParam("id") @Parameter(description = ID, example = "person:kim-jong-un") String id,
            @QueryParam("depth")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(3)
                    @Parameter(description = "How many relations away", example = "1")
                    int depth,
            @BeanParam @Valid RelationParameters which,
            @QueryParam("limitPerType")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "How many relations of each type for each entity", example = "5")
                    int limitPerType,
            @QueryParam("limitAmong")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(Neighbourhood.MAX_RELATIONS)
                    @Parameter(
                            description =
                                    "How many relations among the entities shown, as in an ego network: the best that no level shows. Default: none",
                            example = "5")
                    int limitAmong,
            @QueryParam("cursor")
                    @Parameter(
                            description =
                                    "next of a type, to go on with its relations around the entity; depth is 1 then. Default: the beginning of all types",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    TypeCursor cursor) {
        if (cursor != null && depth > 1) {
            throw Problems.invalid("cursor", "goes on around the entity itself: leave depth out, or set it to 1");
        }
        EntityId center = resolver.getId(id);
        RelationFilter filter = which.filter();
        Neighbourhood around = cursor == null
                ? links.neighbourhood(center, filter, depth, limitPerType)
                : egos.more(center, filter, cursor.position(), limitPerType);
        Among among = limitAmong == 0 ? null : egos.among(around, filter, limitAmong);
        return NeighbourhoodAnswer.of(around, among, depth, dictionary);
    }
}
