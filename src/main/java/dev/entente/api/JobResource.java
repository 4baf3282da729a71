package dev.entente.api;

import dev.entente.graph.Job;
import dev.entente.graph.JobStore;
import dev.entente.load.AllowedFolders;
import dev.entente.load.LoadLimits;
import dev.entente.load.LoadRequest;
import dev.entente.load.UnusableRequestException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Loads: how they stand, and to begin and cancel them. */
@Path("/api/v1/jobs")
@Tag(name = "Jobs")
class JobResource {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String LINES = "application/x-ndjson";
    private static final String ID = "The job's id";
    private static final String DONE = "job:gdelt-3kf9a2c1";

    /** Reading them takes a folder, whose links may lead anywhere, and more memory than serving has. */
    private static final Set<String> BY_COMMAND_ONLY = Set.of("documents", "actors");

    private final JobStore store;
    private final BackgroundLoads background;
    private final AllowedFolders folders;

    JobResource(JobStore store, BackgroundLoads background, JobsConfig config) {
        this.store = store;
        this.background = background;
        this.folders = new AllowedFolders(config.allowedFolders().orElse(List.of()));
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "The loads, the newest first",
            description = "Whether begun over HTTP or by the command line, in this process or another.")
    public JobList list(
            @QueryParam("source")
                    @Parameter(description = "Only loads of this data set. Default: all", example = "gdelt")
                    @Nullable
                    String source,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "How many at most", example = "2")
                    int limit) {
        return new JobList(store.list(source, limit).stream().map(JobAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getJob",
            summary = "One load",
            description = "Its state, how far it has come, what it has done, its rate and the time left.")
    public JobAnswer get(@PathParam("id") @Parameter(description = ID, example = DONE) String id) {
        return JobAnswer.of(existing(id));
    }

    /** How the job stands now, and each time it has come further, until it has ended. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "watchJob",
            summary = "How a load comes along",
            description =
                    "The job as it stands now, and again each time it has come further, until it has ended: as Server-Sent Events, or with"
                            + " Accept: application/x-ndjson a line each. The example is one of them.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = JobAnswer.class)),
                @Content(mediaType = LINES, schema = @Schema(implementation = JobAnswer.class))
            })
    public Multi<JobAnswer> events(@PathParam("id") @Parameter(description = ID, example = DONE) String id) {
        return changes(id);
    }

    /** The same, a line each. */
    @GET
    @Path("{id}/events")
    @Produces(LINES)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Multi<JobAnswer> lines(@PathParam("id") String id) {
        return changes(id);
    }

    /** Begins to load files of an allowed folder. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startJob",
            summary = "Begin a load",
            description =
                    "Only files of the folders that the operator names in entente.jobs.allowed-folders; without it, none. One load of a data set"
                            + " runs at a time. Location names the job, which is queued.")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobAnswer.class)))
    public Response start(@Nullable NewJob wanted) {
        if (wanted == null
                || wanted.source() == null
                || wanted.files() == null
                || wanted.files().stream().anyMatch(Objects::isNull)) {
            throw new UnusableRequestException("Send {\"source\": \"gdelt\", \"files\": [\"/absolute/path\"]}");
        }
        if (BY_COMMAND_ONLY.contains(wanted.source())) {
            throw new UnusableRequestException("Load documents and dictionaries of actors by the command line");
        }
        List<java.nio.file.Path> files =
                wanted.files().stream().map(folders::check).toList();
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(other -> {
            throw new UnusableRequestException(other + " is no file; name the files in it");
        });
        Job job = background.start(new LoadRequest(wanted.source(), files, null, LoadLimits.USUAL.maxUnusable(), null));
        return Response.accepted(JobAnswer.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    /** By DELETE, which no web page of another origin can send. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a load",
            description =
                    "One that runs ends after the batch at hand, one that waits at once, one that has ended stays as it is. What was written stays;"
                            + " entente load --resume goes on with it.")
    public JobAnswer cancel(@PathParam("id") @Parameter(description = ID, example = "job:ucdp-8d1m0qvx") String id) {
        return JobAnswer.of(store.cancel(id).orElseThrow(() -> unknown(id)));
    }

    /** Asks the store again and again: the job may run in another process. */
    private Multi<JobAnswer> changes(String id) {
        existing(id);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> existing(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(PAUSE)
                .whilst(job -> !job.state().isEnded())
                .map(JobAnswer::of)
                .skip()
                .repetitions();
    }

    private Job existing(String id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    private static HttpProblem unknown(String id) {
        return Problems.unknown("No job has the id \"" + id + "\"; /api/v1/jobs lists them");
    }

    /** Jobs. */
    @Schema(name = "JobList", description = "Loads, the newest first")
    record JobList(
            @Schema(description = "The loads in order") List<JobAnswer> jobs) {}

    /** What to load. */
    @Schema(name = "NewJob", description = "What to load")
    record NewJob(
            @Schema(description = "The data set's name, as entente load --list shows it", examples = "gdelt") @Nullable
            String source,

            @Schema(
                    description = "Its files, as absolute paths without links, in folders that the operator allows",
                    examples = "[\"/srv/incoming/20191024143000.export.CSV.zip\"]")
            @Nullable
            List<String> files) {}
}
