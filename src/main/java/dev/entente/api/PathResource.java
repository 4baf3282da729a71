package dev.entente.api;

import dev.entente.network.PathRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How entities are linked. */
@Path(PathsAtOnce.PATH)
@Tag(name = "Paths")
class PathResource {
    private final PathQuestions questions;
    private final PathBodies bodies;
    private final LinkSearch links;
    private final LargeAnswers large;
    private final PathAnswers answers;

    PathResource(
            PathQuestions questions, PathBodies bodies, LinkSearch links, LargeAnswers large, PathAnswers answers) {
        this.questions = questions;
        this.bodies = bodies;
        this.links = links;
        this.large = large;
        this.answers = answers;
    }

    @GET
    @FromNetwork
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "findPaths",
            summary = "How two entities are linked",
            description =
                    "The best paths first, none visits an entity twice. Different chains of entities come before different relations between the same"
                            + " entities: all relations of a pair count as one in the search, the best stands for them (most sources, then surest, then latest), and"
                            + " only room left over goes to the next best. Each step brings the sentence that says it. partial is true where a limit of time or"
                            + " relations ended the search before all was looked at. No path is an empty list with the reason and with what would give one. While the"
                            + " network is not in memory Neo4j answers, within 6 hops and 50 paths and with types, dates, knownAt, minConfidence, polarity and sources"
                            + " only; all else is a problem 501 then, and 503 where the network lacks only what was written a moment ago.")
    public PathsAnswer find(@BeanParam @Valid PathParameters parameters) {
        return answer(parameters.ends(), parameters);
    }

    /** A question, as long ones do not fit in an address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE
    })
    @Operation(
            operationId = "findPathsOfSets",
            summary = "How sets of entities are linked",
            description =
                    "The paths from any of some entities to any of others: the same as by GET, with lists of ends in the body, up to 5,000 ids together.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PathsBody.class)))
    public PathsAnswer findOfSets(@Nullable String body) {
        PathsBody read = bodies.read(body);
        return answer(read.ends(), bodies.parameters(read));
    }

    private PathsAnswer answer(PathEnds ends, PathParameters parameters) {
        PathRequest request = questions.request(ends, parameters);
        LinkedPaths found = links.paths(request);
        large.admit(found.paths().size());
        return answers.of(request, found);
    }
}
