package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.network.CommonNeighbourSearch;
import dev.entente.network.CommonNeighbours;
import dev.entente.network.RelationFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;

/** Whom several entities are all tied to. */
@Path("/api/v1/common-neighbours")
@Tag(name = "Entities")
class CommonNeighboursResource {
    private final EntityResolver resolver;
    private final AskedNetwork networks;
    private final Dictionary dictionary;

    CommonNeighboursResource(EntityResolver resolver, AskedNetwork networks, Dictionary dictionary) {
        this.resolver = resolver;
        this.networks = networks;
        this.dictionary = dictionary;
    }

    @GET
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "listCommonNeighbours",
            summary = "Whom several entities are all tied to",
            description =
                    "Every entity with a relation to each of two to 20 others, counted; the most telling are shown with their best relations to each. A neighbour is the"
                            + " more telling the surer its relations and the fewer it has in all: what everybody is tied to says little.")
    public CommonNeighboursAnswer list(
            @QueryParam("of")
                    @Separator(",")
                    @NotEmpty(message = "is required: two to 20 entities, parted by commas")
                    @Parameter(
                            description =
                                    "Two to 20 entities, parted by commas: ids, ISO 3166-1 codes or whole names that one entity bears",
                            required = true,
                            explode = Explode.FALSE,
                            example = "person:kim-jong-un,person:donald-trump")
                    List<String> of,
            @BeanParam @Valid RelationParameters which,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "How many neighbours at most", example = "5")
                    int limit,
            @QueryParam("limitPerPair")
                    @DefaultValue("3")
                    @Min(1)
                    @Max(20)
                    @Parameter(description = "How many relations of each of them with each entity", example = "2")
                    int limitPerPair) {
        Set<EntityId> named = named(of);
        RelationFilter filter = which.filter();
        Excerpt asked = networks.around(named, filter);
        ToIntFunction<EntityId> degrees = networks.degrees(asked);
        CommonNeighbours common = networks.search(limits ->
                new CommonNeighbourSearch(asked.network(), named, filter, degrees, limit, limitPerPair, limits).find());
        return answer(named, common, asked.isWhole());
    }

    private Set<EntityId> named(List<String> of) {
        if (of.size() < 2) {
            throw Problems.invalid("of", "must name two to 20 entities, not " + of.size());
        }
        return NamedEntities.resolve(of, CommonNeighbourSearch.MAX_NAMED, resolver);
    }

    private CommonNeighboursAnswer answer(Set<EntityId> named, CommonNeighbours common, boolean isWhole) {
        List<Relation> relations = common.neighbours().stream()
                .flatMap(neighbour -> neighbour.ties().stream())
                .flatMap(ties -> ties.relations().stream())
                .toList();
        Set<EntityId> shown = new LinkedHashSet<>(named);
        shown.addAll(Dictionary.ends(relations));
        return new CommonNeighboursAnswer(
                named.stream().map(EntityId::value).toList(),
                common.total(),
                common.neighbours().stream()
                        .map(CommonNeighboursAnswer.Neighbour::of)
                        .toList(),
                common.isPartial() || !isWhole,
                dictionary.entities(shown),
                Dictionary.ofRelations(relations));
    }
}
