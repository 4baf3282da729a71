package dev.entente.api;

import dev.entente.graph.BestQuotes;
import dev.entente.graph.EntityResolver;
import dev.entente.graph.PathCypher;
import dev.entente.graph.PathQuery;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.NoPathReason;
import dev.entente.network.PathHop;
import dev.entente.network.RelationFilter;
import dev.entente.network.RelationPath;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** How two entities are linked. */
@Path("/api/v1/paths")
@Tag(name = "Paths")
class PathResource {
    private final EntityResolver resolver;
    private final LinkSearch links;
    private final BestQuotes quotes;
    private final Dictionary dictionary;

    PathResource(EntityResolver resolver, LinkSearch links, BestQuotes quotes, Dictionary dictionary) {
        this.resolver = resolver;
        this.links = links;
        this.quotes = quotes;
        this.dictionary = dictionary;
    }

    @GET
    @Operation(
            operationId = "findPaths",
            summary = "How two entities are linked",
            description =
                    "The shortest paths first, none visits an entity twice. Different chains of entities come before different relations between the same"
                            + " entities: all relations of a pair count as one in the search, the best stands for them (most sources, then surest, then latest), and"
                            + " only room left over goes to the next best. Each step brings the sentence that says it. No path is an empty list with the reason.")
    public PathsAnswer find(
            @QueryParam("from")
                    @NotNull(message = "is required")
                    @Parameter(
                            description =
                                    "Where paths start: an id, an ISO 3166-1 code or a whole name that one entity bears. (Elsewhere from and to are dates.)",
                            example = "person:bernie-sanders")
                    String from,
            @QueryParam("to")
                    @NotNull(message = "is required")
                    @Parameter(description = "Where paths end, given the same way", example = "person:xi-jinping")
                    String to,
            @QueryParam("maxHops")
                    @DefaultValue("4")
                    @Min(1)
                    @Max(PathQuery.MAX_HOPS)
                    @Parameter(description = "How many relations long a path may be", example = "4")
                    int maxHops,
            @QueryParam("types")
                    @Separator(",")
                    @Parameter(
                            description =
                                    "Only relations of these types, parted by commas; see /ontology. Default: all",
                            explode = Explode.FALSE,
                            example = "MET_WITH,LEADS,ALLIED_WITH")
                    List<RelationType> types,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "States that hold on this day and events up to it; what is unknown excludes nothing. Default: any time",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2018-06-12")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(PathQuery.MAX_PATHS)
                    @Parameter(description = "How many paths at most", example = "3")
                    int limit) {
        Entity start = resolver.get(from);
        Entity end = resolver.get(to);
        if (start.id().equals(end.id())) {
            throw Problems.invalid("to", "same-entity: both ends are " + start.id() + "; name two different entities");
        }
        RelationFilter filter =
                new RelationFilter(Set.copyOf(types), Direction.BOTH, Set.of(), asOf, Period.UNKNOWN, 0);
        List<RelationPath> found = links.paths(start.id(), end.id(), filter, maxHops, limit);
        NoPathReason reason = found.isEmpty() ? links.reason(start.id(), end.id(), filter, maxHops) : null;
        return answer(start.id(), end.id(), found, reason);
    }

    private PathsAnswer answer(EntityId from, EntityId to, List<RelationPath> found, @Nullable NoPathReason reason) {
        Map<RelationId, Relation> relations = new LinkedHashMap<>();
        found.forEach(
                path -> path.hops().forEach(hop -> relations.put(hop.relation().id(), hop.relation())));
        Set<EntityId> visited = new HashSet<>(Dictionary.ends(relations.values()));
        visited.add(from);
        visited.add(to);
        Map<String, EntityAnswer> entities = dictionary.entities(visited);
        PathSentence sentence = new PathSentence(entities);
        Map<RelationId, StatedClaim> best = quotes.list(relations.keySet());
        return new PathsAnswer(
                from.value(),
                to.value(),
                found.stream().map(path -> PathAnswer.of(path, sentence, best)).toList(),
                reason == null ? null : reason.code(),
                entities,
                Dictionary.ofRelations(relations.values()));
    }

    /** The paths between two entities. */
    @Schema(name = "PathsAnswer", description = "The paths between two entities, shortest first")
    record PathsAnswer(
            @Schema(description = "Id of where paths start") String from,

            @Schema(description = "Id of where paths end") String to,

            @Schema(description = "The paths, shortest first")
            List<PathAnswer> paths,

            @Schema(
                    description = "Why there is no path; null where there is one",
                    enumeration = {
                        "no-path-within-hops",
                        "filtered-by-types",
                        "filtered-by-date",
                        "filtered-by-types-and-date"
                    })
            @Nullable
            String reason,

            @Schema(description = "Every entity of the answer by its id")
            Map<String, EntityAnswer> entities,

            @Schema(description = "Every relation of the answer by its id")
            Map<String, RelationAnswer> relations) {}

    /** One path. */
    @Schema(name = "Path", description = "A chain of relations that visits no entity twice")
    record PathAnswer(
            @Schema(description = "How many relations long it is", minimum = "1", maximum = "6")
            int length,

            @Schema(description = "The path in words") String sentence,

            @Schema(description = "Ids of the entities visited, both ends among them")
            List<String> entityIds,

            @Schema(description = "Its steps") List<HopAnswer> hops,

            @Schema(description = "Cypher that shows this path in the Neo4j Browser")
            String cypher) {
        static PathAnswer of(RelationPath path, PathSentence sentence, Map<RelationId, StatedClaim> quotes) {
            return new PathAnswer(
                    path.length(),
                    sentence.of(path),
                    path.entities().stream().map(EntityId::value).toList(),
                    path.hops().stream()
                            .map(hop -> HopAnswer.of(
                                    hop, sentence, quotes.get(hop.relation().id())))
                            .toList(),
                    PathCypher.of(path));
        }
    }

    /** One step of a path. */
    @Schema(name = "PathHop", description = "One step of a path with the sentence that says it")
    record HopAnswer(
            @Schema(description = "Id of the relation followed")
            String relation,

            @Schema(description = "Id of where the step starts")
            String from,

            @Schema(description = "Id of where the step leads")
            String to,

            @Schema(description = "The step in words, as seen from where it starts")
            String sentence,

            @Schema(description = "The surest asserted claim of the relation; null only where it was deleted meanwhile")
            @Nullable
            ClaimAnswer claim) {
        static HopAnswer of(PathHop hop, PathSentence sentence, @Nullable StatedClaim quote) {
            return new HopAnswer(
                    hop.relation().id().value(),
                    hop.from().value(),
                    hop.to().value(),
                    sentence.of(hop) + ".",
                    quote == null ? null : ClaimAnswer.of(quote));
        }
    }
}
