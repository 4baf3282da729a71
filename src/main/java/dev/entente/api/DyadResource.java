package dev.entente.api;

import dev.entente.graph.BestQuotes;
import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.graph.RelationCursor;
import dev.entente.graph.SourceNames;
import dev.entente.graph.StatedClaim;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.Dyad;
import dev.entente.network.DyadChange;
import dev.entente.network.DyadChangeSearch;
import dev.entente.network.DyadSearch;
import dev.entente.network.PathHop;
import dev.entente.network.RelationFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What is between two entities. */
@Path("/api/v1/dyads/{one}/{other}")
@Tag(name = "Dyads")
class DyadResource {
    private static final String ONE =
            "The one entity: its id, an ISO 3166-1 code or a whole name that one entity bears";
    private static final String OTHER = "The other entity, given the same way";

    private final EntityResolver resolver;
    private final AskedNetwork networks;
    private final BestQuotes quotes;
    private final SourceNames sources;
    private final Dictionary dictionary;

    DyadResource(
            EntityResolver resolver,
            AskedNetwork networks,
            BestQuotes quotes,
            SourceNames sources,
            Dictionary dictionary) {
        this.resolver = resolver;
        this.networks = networks;
        this.quotes = quotes;
        this.sources = sources;
        this.dictionary = dictionary;
    }

    @GET
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "getDyad",
            summary = "Everything between two entities, in order of time",
            description =
                    "All relations between the two, whichever way they lead and whoever says so, the oldest start first and undated ones last, page by page: each with"
                            + " its best quote and the names of its sources, beside how many there are of each type and sign. What is only denied, planned or"
                            + " supposed is no relation: see /relations/{id}/claims.")
    public DyadAnswer get(
            @PathParam("one") @Parameter(description = ONE, example = "person:kim-jong-un") String oneName,
            @PathParam("other") @Parameter(description = OTHER, example = "person:xi-jinping") String otherName,
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
        EntityId one = resolver.getId(oneName);
        EntityId other = other(one, otherName);
        RelationFilter filter = which.filter();
        Excerpt asked = networks.between(List.of(one, other), filter);
        Dyad dyad = networks.search(limits -> new DyadSearch(asked.network(), one, other, filter, limits)
                .find(cursor == null ? null : cursor.position(), limit));
        Map<String, EntityAnswer> entities = dictionary.entities(List.of(one, other));
        return new DyadAnswer(
                one.value(),
                other.value(),
                entries(dyad.relations(), entities),
                dyad.hasMore()
                        ? RelationCursor.behind(dyad.relations().get(limit - 1)).token()
                        : null,
                DyadAnswer.totals(dyad.totals()),
                DyadAnswer.Signs.of(dyad.signs()),
                dyad.undated(),
                dyad.isPartial() || !asked.isWhole(),
                entities,
                Dictionary.ofRelations(dyad.relations()));
    }

    @GET
    @Path("changes")
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "compareDyad",
            summary = "What changed between two entities from one day to another",
            description =
                    "Which states hold on both days, which began, ended, or came and went between, and what happened meanwhile; and how the two stood to each other"
                            + " on either day, as one sign by weight of evidence. Of each sort the best evidenced are shown and all are counted. What is"
                            + " unknown excludes nothing: a state without an end holds on.")
    public DyadChangeAnswer changes(
            @PathParam("one") @Parameter(description = ONE, example = "state:usa") String oneName,
            @PathParam("other") @Parameter(description = OTHER, example = "state:kor") String otherName,
            @QueryParam("between")
                    @Separator(",")
                    @NotEmpty(message = "is required: two days, parted by a comma")
                    @Parameter(
                            description = "The two days, the earlier first, parted by a comma",
                            required = true,
                            explode = Explode.FALSE,
                            example = "1950-01-01,2018-12-31")
                    List<LocalDate> between,
            @QueryParam("types")
                    @Parameter(
                            description = ParameterTexts.TYPES,
                            schema = @Schema(type = SchemaType.STRING, pattern = TypeChoice.PATTERN),
                            example = "ALLIED_WITH,AT_WAR_WITH")
                    @Nullable
                    TypeChoice types,
            @QueryParam("minConfidence")
                    @DefaultValue("0")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    @Parameter(description = ParameterTexts.MIN_CONFIDENCE, example = "0.5")
                    double minConfidence,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "How many relations of each sort at most", example = "5")
                    int limit) {
        if (between.size() != 2 || !between.get(0).isBefore(between.get(1))) {
            throw Problems.invalid("between", "must be two days, the earlier first, like 2018-01-01,2018-12-31");
        }
        EntityId one = resolver.getId(oneName);
        EntityId other = other(one, otherName);
        RelationFilter filter = FilterParts.undirected(types, List.of(), null, minConfidence);
        Excerpt asked = networks.between(List.of(one, other), filter);
        DyadChange change = networks.search(
                limits -> new DyadChangeSearch(asked.network(), filter, between.get(0), between.get(1), limit, limits)
                        .find(one, other));
        return DyadChangeAnswer.of(one, other, between, change, asked.isWhole(), dictionary);
    }

    private EntityId other(EntityId one, String name) {
        EntityId other = resolver.getId(name);
        if (other.equals(one)) {
            throw Problems.invalid(List.of(new Problems.InvalidParameter(
                    "other", "path", "same-entity: both are " + one + "; name two different entities")));
        }
        return other;
    }

    private List<DyadAnswer.Entry> entries(List<Relation> relations, Map<String, EntityAnswer> entities) {
        List<RelationId> ids = relations.stream().map(Relation::id).toList();
        Map<RelationId, StatedClaim> best = quotes.list(ids);
        Map<RelationId, List<String>> said = sources.list(ids);
        PathSentence sentence = new PathSentence(entities);
        return relations.stream()
                .map(relation -> DyadAnswer.Entry.of(
                        relation.id(),
                        relation.type(),
                        sentence.of(new PathHop(
                                        relation.tie().subject(),
                                        relation,
                                        relation.tie().object()))
                                + ".",
                        said.get(relation.id()),
                        best.get(relation.id())))
                .toList();
    }
}
