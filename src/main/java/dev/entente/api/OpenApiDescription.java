package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the OpenAPI document what annotations would say over and over: what tags mean, every operation's problems and its example, a true answer
 * from {@code openapi/examples/<operationId>.json}, and that no member is ever left out of an answer.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public final class OpenApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final String EXAMPLES = "openapi/examples/";

    /** The operations that search the network, and so can be told how long. */
    private static final Set<String> SEARCHES = Set.of(
            "findPaths",
            "findPathsOfSets",
            "getNeighbourhood",
            "getDyad",
            "compareDyad",
            "getBalance",
            "listCommonNeighbours",
            "getTimeProfile");

    /** The operations whose answers bear a tag. */
    private static final Set<String> REVALIDATED = Stream.of(
                    PathResource.class,
                    EntityResource.class,
                    DyadResource.class,
                    BalanceResource.class,
                    CommonNeighboursResource.class,
                    TimeProfileResource.class)
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(FromNetwork.class))
            .map(method -> Objects.requireNonNull(
                            method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class))
                    .operationId())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> TAGS = new TreeMap<>(Map.of(
            "Entities",
                    "Who and what stands at the ends of relations: people, states, organizations, groups, places, events, agreements, topics",
            "Relations", "Typed, dated ties between two entities, and the claims they are drawn from",
            "Paths", "How two entities are linked, with the sentence behind every step",
            "Dyads", "What is between two entities: on one timeline, and what changed",
            "Balance", "Which signed triads are balanced",
            "Documents", "What claims were read in",
            "Jobs", "Loads of data sets: how they stand, to begin and to cancel them",
            "Export", "The graph as a file for other programs",
            "Ontology", "What the kinds of entity and the types of relation mean"));

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "400",
                    "A parameter is wrong or unknown, see violations; or several entities bear the name, see candidates"),
            Map.entry("403", "The file lies in no folder that the operator allows"),
            Map.entry("404", "Nothing has this id, code or name; for entities see suggestions"),
            Map.entry("406", "The answer is not served in the form that Accept asks for"),
            Map.entry("409", "A job of this source runs already, see job"),
            Map.entry("413", "More is asked for at once than is answered; ask in parts"),
            Map.entry("415", "The body is not application/json"),
            Map.entry("500", "The server failed; its log says why"),
            Map.entry(
                    "501",
                    "Only the network in memory can answer this, and it is not there; detail says what to leave out"),
            Map.entry(
                    "503",
                    "Neo4j cannot be reached, the network in memory lacks what was written a moment ago, or too many long searches run; try again after the seconds of Retry-After"),
            Map.entry("504", "The query hit its limit of time; ask for less")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setTags(TAGS.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList());
        // Described by our own schema instead.
        api.getComponents().removeSchema("HttpProblem");
        api.getComponents().removeSchema("HttpValidationProblem");
        api.getComponents().removeSchema("Violation");
        OpenApiSchemas.complete(api.getComponents());
        api.getComponents().addSchema(PROBLEM, problemSchema());
        PROBLEMS.forEach((status, description) ->
                api.getComponents().addResponse(PROBLEM + status, problemResponse(status, description)));
        api.getPaths().getPathItems().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        boolean namesSomething = path.contains("{") || path.matches(".*/(paths|export|balance|common-neighbours)");
        for (Operation operation : item.getOperations().values()) {
            boolean beginsSomething = operation.getResponses().getAPIResponse("202") != null;
            describeParameters(operation);
            PROBLEMS.keySet().stream()
                    .filter(status -> switch (status) {
                        case "403", "409" -> beginsSomething;
                        case "404" -> namesSomething;
                        case "413", "501" -> path.endsWith("/paths");
                        case "415" -> operation == item.getPOST();
                        default -> true;
                    })
                    .forEach(status -> operation
                            .getResponses()
                            .addAPIResponse(
                                    status, OASFactory.createAPIResponse().ref(PROBLEM + status)));
            APIResponse good = operation.getResponses().getAPIResponse(beginsSomething ? "202" : "200");
            good.setDescription(operation.getSummary());
            describeGraphForms(good);
            if (SEARCHES.contains(operation.getOperationId())) {
                describeWait(operation, good);
            }
            if (REVALIDATED.contains(operation.getOperationId())) {
                describeRevalidation(operation, good);
            }
            MediaType json = good.getContent().getMediaType(JSON);
            (json == null ? good.getContent().getMediaType(EVENTS) : json)
                    .setExample(example(operation.getOperationId()));
            if (operation == item.getPOST() && !beginsSomething) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaType(JSON)
                        .setExample(example(operation.getOperationId() + ".question"));
            }
        }
    }

    /** What {@link Revalidation} does. */
    private static void describeRevalidation(Operation operation, APIResponse good) {
        operation.addParameter(OASFactory.createParameter()
                .name(HttpHeaders.IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description("ETag of the answer that is there already: it is good where 304 comes back")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example("W/\"7-0k3c1ml2x4f9a\""));
        good.addHeader(
                HttpHeaders.ETAG,
                header("Of this question and version of the graph; none where a limit cut the answer short"));
        good.addHeader(Revalidation.VERSION, header("The version of the graph that was asked"));
        good.addHeader(
                Revalidation.STALE_SINCE,
                header(
                        "Since when Neo4j has been away, or the network has been read anew, while that lasts; what was written since is not in the answer"));
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("The answer is as it was"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static void describeWait(Operation operation, APIResponse good) {
        operation.addParameter(OASFactory.createParameter()
                .name(WaitPreference.PREFER)
                .in(Parameter.In.HEADER)
                .description("wait=N: search N seconds at most, or as long as the server allows where that is less"
                        + " (RFC 7240), and answer with what was found")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example("wait=2"));
        good.addHeader(WaitPreference.APPLIED, header("wait=N, where the search kept to that"));
    }

    /** In the forms of graph libraries an answer has another schema: theirs. */
    private static void describeGraphForms(APIResponse good) {
        for (GraphForm form : GraphForm.values()) {
            MediaType type = good.getContent().getMediaType(form.mediaType());
            if (type != null) {
                type.setSchema(OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("The same graph as " + form.reader() + " read it"));
            }
        }
    }

    private static void describeParameters(Operation operation) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            Schema schema = parameter.getSchema();
            // An annotation's example is text; of a list it must be a list.
            if (schema.getType() != null
                    && schema.getType().contains(SchemaType.ARRAY)
                    && parameter.getExample() instanceof String text) {
                parameter.setExample(List.of(text.split(",")));
            }
            parameter.setSchema(OpenApiSchemas.withDefaultBeside(schema));
        }
    }

    private static Schema problemSchema() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong and what to change, RFC 9457")
                .addProperty("type", string("What sort of problem it is, a URN"))
                .addProperty("title", string("The sort of problem in words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status"))
                .addProperty("detail", string("What is wrong and what to change"))
                .addProperty("instance", string("The path asked for"))
                .addProperty("violations", list("Each wrong parameter", "field", "in", "message"))
                .addProperty("job", string("The job that stands in the way"))
                .addProperty("candidates", list("The entities that bear an ambiguous name", "id", "kind", "name"))
                .addProperty(
                        "suggestions",
                        list("The entities that may have been meant, likeliest first", "id", "kind", "name"))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema list(String description, String... members) {
        Schema item = OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.of(members));
        for (String member : members) {
            item.addProperty(member, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(description)
                .items(item);
    }

    private static APIResponse problemResponse(String status, String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example("problem" + status))));
    }

    private static Object example(String name) {
        String file = EXAMPLES + name + ".json";
        try (InputStream stream = OpenApiDescription.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No example at " + file);
            }
            return new ObjectMapper()
                    .readValue(new String(stream.readAllBytes(), StandardCharsets.UTF_8), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
