package dev.entente.api;

import dev.entente.graph.Job;
import dev.entente.graph.JobStore;
import dev.entente.load.AllowedFolders;
import dev.entente.load.LoadJobs;
import dev.entente.load.LoadLimits;
import dev.entente.load.LoadRequest;
import dev.entente.load.UnusableRequestException;
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
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Loads: how they stand, and to begin and end them. */
@Path("/api/v1/jobs")
class JobResource {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JobStore store;
    private final LoadJobs jobs;
    private final BackgroundLoads background;
    private final AllowedFolders folders;

    JobResource(JobStore store, LoadJobs jobs, BackgroundLoads background, JobsConfig config) {
        this.store = store;
        this.jobs = jobs;
        this.background = background;
        this.folders = new AllowedFolders(config.allowedFolders().orElse(List.of()));
    }

    @GET
    @Operation(hidden = true)
    public JobList list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return new JobList(store.list(source, limit).stream().map(JobAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public JobAnswer get(@PathParam("id") String id) {
        return JobAnswer.of(existing(id));
    }

    /** How the job stands now, and each time it has come further, until it has ended. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<JobAnswer> events(@PathParam("id") String id) {
        return changes(id);
    }

    /** The same, a line each. */
    @GET
    @Path("{id}/events")
    @Produces("application/x-ndjson")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<JobAnswer> lines(@PathParam("id") String id) {
        return changes(id);
    }

    /** Begins to load files of an allowed folder. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response start(@Nullable NewJob wanted) {
        if (wanted == null || wanted.source() == null || wanted.files() == null) {
            throw new UnusableRequestException("Send {\"source\": ..., \"files\": [...]}");
        }
        List<java.nio.file.Path> files = wanted.files().stream().map(folders::check).toList();
        Job job = jobs.create(
                new LoadRequest(wanted.source(), files, null, LoadLimits.USUAL.maxUnusable(), null));
        background.start(job);
        return Response.accepted(JobAnswer.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    @POST
    @Path("{id}/cancel")
    @Operation(hidden = true)
    public JobAnswer cancel(@PathParam("id") String id) {
        existing(id);
        return JobAnswer.of(store.cancel(id).orElseThrow());
    }

    @DELETE
    @Path("{id}")
    @Operation(hidden = true)
    public JobAnswer delete(@PathParam("id") String id) {
        return cancel(id);
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
        return store.find(id).orElseThrow(() -> Problems.unknown("There is no job " + id));
    }

    /** Jobs, the newest first. */
    record JobList(List<JobAnswer> jobs) {}

    /** What to load. */
    record NewJob(
            @Nullable String source, @Nullable List<String> files) {}
}
