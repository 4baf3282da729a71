package dev.entente.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.entente.graph.AmbiguousNameException;
import dev.entente.graph.JobRunningException;
import dev.entente.graph.QueryTimeoutException;
import dev.entente.graph.StoreUnavailableException;
import dev.entente.graph.UnknownEntityException;
import dev.entente.load.ForbiddenFileException;
import dev.entente.load.UnusableRequestException;
import dev.entente.model.Entity;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one edge where errors become {@code application/problem+json} (RFC 9457). What resources throw of {@code graph}'s exceptions is
 * mapped here; what the framework itself refuses passes through {@link #apply} to get the same members.
 */
@ApplicationScoped
class Problems implements ProblemPostProcessor {
    private static final String TYPES = "urn:entente:problem:";

    /** What is wrong with one parameter. */
    record InvalidParameter(String field, String in, String message) {}

    static HttpProblem invalid(List<InvalidParameter> violations) {
        String detail = violations.stream()
                .map(violation -> violation.field() + ": " + violation.message())
                .collect(Collectors.joining("; "));
        return problem(400, "invalid-request", "Invalid request", detail)
                .with("violations", violations)
                .build();
    }

    static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new InvalidParameter(field, "query", message)));
    }

    static HttpProblem unknown(String detail) {
        return problem(404, "not-found", "Not found", detail).build();
    }

    static HttpProblem tooLarge(String detail) {
        return problem(413, "too-large", "Too large", detail).build();
    }

    static HttpProblem tooLargeBody(long most, String path) {
        return problem(
                        413,
                        "too-large",
                        "Too large",
                        "The body is larger than the " + most + " bytes allowed; ask in parts")
                .withInstance(URI.create(path))
                .build();
    }

    /** Answered here, and not thrown as a problem: the framework would log it as the server's failure. */
    @ServerExceptionMapper
    Response onlyInMemory(OnlyInMemoryException e, UriInfo uri) {
        return answer(problem(501, "only-in-memory", "Only in memory", String.valueOf(e.getMessage())), uri);
    }

    @ServerExceptionMapper
    Response notYetInMemory(NotYetInMemoryException e, UriInfo uri) {
        return answer(
                problem(503, "not-ready", "Not ready", String.valueOf(e.getMessage()))
                        .withHeader("Retry-After", Long.toString(e.retryAfterSeconds())),
                uri);
    }

    @ServerExceptionMapper
    Response busy(BusyException e, UriInfo uri) {
        return answer(
                problem(
                                503,
                                "busy",
                                "Busy",
                                e.getMessage()
                                        + "; try again in a moment, or ask for fewer paths, fewer hops, fewer types or a shorter time")
                        .withHeader("Retry-After", Long.toString(e.retryAfterSeconds())),
                uri);
    }

    @ServerExceptionMapper
    Response unknownEntity(UnknownEntityException e, UriInfo uri) {
        return answer(
                problem(
                                404,
                                "unknown-entity",
                                "Unknown entity",
                                e.getMessage() + (e.suggestions().isEmpty() ? "" : "; see suggestions")
                                        + ". Search for it at /api/v1/search?q="
                                        + URLEncoder.encode(e.reference(), StandardCharsets.UTF_8))
                        .with("suggestions", named(e.suggestions())),
                uri);
    }

    @ServerExceptionMapper
    Response ambiguousName(AmbiguousNameException e, UriInfo uri) {
        return answer(
                problem(
                                400,
                                "ambiguous-name",
                                "Ambiguous name",
                                e.getMessage() + "; use the id of one of the candidates")
                        .with("candidates", named(e.candidates())),
                uri);
    }

    @ServerExceptionMapper
    Response timeout(QueryTimeoutException e, UriInfo uri) {
        return answer(
                problem(
                        504,
                        "time-limit",
                        "Time limit hit",
                        e.getMessage() + "; ask for fewer hops, a smaller depth, fewer types or a shorter time"),
                uri);
    }

    @ServerExceptionMapper
    Response jobRunning(JobRunningException e, UriInfo uri) {
        return answer(
                problem(409, "job-running", "Job running", String.valueOf(e.getMessage()))
                        .with("job", e.job()),
                uri);
    }

    @ServerExceptionMapper
    Response forbiddenFile(ForbiddenFileException e, UriInfo uri) {
        return answer(problem(403, "forbidden-file", "Forbidden file", String.valueOf(e.getMessage())), uri);
    }

    @ServerExceptionMapper
    Response unusableRequest(UnusableRequestException e, UriInfo uri) {
        return answer(problem(400, "invalid-request", "Invalid request", String.valueOf(e.getMessage())), uri);
    }

    /** A body whose members are of the wrong sort. */
    @ServerExceptionMapper
    Response unreadableBody(MismatchedInputException e, UriInfo uri) {
        String members = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return answer(
                problem(
                        400,
                        "invalid-request",
                        "Invalid request",
                        "The body" + (members.isEmpty() ? "" : "'s \"" + members + "\"")
                                + " is not of the form that /q/openapi describes"),
                uri);
    }

    @ServerExceptionMapper
    Response unavailable(StoreUnavailableException e, UriInfo uri) {
        return answer(
                problem(503, "not-ready", "Not ready", e.getMessage() + "; try again in a moment")
                        .withHeader("Retry-After", "5"),
                uri);
    }

    /** Completes the framework's problems: each gets a type, a detail that says what to change, and no internals. */
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return HttpProblem.builder(invalid(violations.stream()
                            .filter(Violation.class::isInstance)
                            .map(Violation.class::cast)
                            // Parameters of a bean are taken for members of a body, and no operation has one.
                            .map(v -> new InvalidParameter(v.field, v.in.equals("body") ? "query" : v.in, v.message))
                            .toList()))
                    .withInstance(problem.getInstance())
                    .build();
        }
        int status = problem.getStatusCode();
        String slug = status == 400 ? "invalid-request" : status == 500 ? "internal" : reason(problem);
        return HttpProblem.builder(problem)
                .withType(URI.create(TYPES + slug))
                .withDetail(detail(problem))
                .build();
    }

    private static String detail(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 404 -> "Nothing is served at this path; see /q/openapi for what is";
            case 405 -> "This path does not take that method; see /q/openapi";
            case 406 -> "Answers are application/json; ask for that in the Accept header";
            case 415 -> "Send application/json";
            case 413 -> "The request is too large";
            case 500 -> "The server failed; its log says why";
            case 400 ->
                isBare(problem)
                        ? "The request cannot be read; its body must be JSON of the form that /q/openapi describes"
                        : problem.getDetail();
            default -> isBare(problem) ? problem.getTitle() : problem.getDetail();
        };
    }

    /** Whether the framework says no more than the status. */
    private static boolean isBare(HttpProblem problem) {
        return problem.getDetail() == null || problem.getDetail().startsWith("HTTP " + problem.getStatusCode());
    }

    private static String reason(HttpProblem problem) {
        Response.Status status = Response.Status.fromStatusCode(problem.getStatusCode());
        return status == null
                ? "other"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static HttpProblem.Builder problem(int status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + type))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }

    private static Response answer(HttpProblem.Builder problem, UriInfo uri) {
        return problem.withInstance(instance(uri)).build().toResponse();
    }

    private static URI instance(UriInfo uri) {
        return URI.create(uri.getRequestUri().getRawPath());
    }

    private static List<Map<String, String>> named(List<Entity> entities) {
        return entities.stream()
                .map(entity ->
                        Map.of("id", entity.id().value(), "kind", entity.kind().label(), "name", entity.name()))
                .toList();
    }
}
