package dev.entente.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graph.CurrentNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/**
 * Holds the OpenAPI document to what it promises. Its examples are true answers of the sample world to the example parameters; run with
 * {@code -Dentente.examples=write} to write them anew.
 */
@QuarkusTest
class OpenApiTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Driver driver;

    @Inject
    CurrentNetwork network;

    @BeforeEach
    void world() {
        writeWorld();
    }

    private void writeWorld() {
        SampleWorld.write(driver);
        SampleJobs.write(driver);
        network.open();
    }

    @AfterEach
    void forget() {
        network.close();
    }

    @Test
    void everyOperationIsDescribedWithAnExampleAndItsErrors() throws IOException {
        JsonNode api = api();
        assertThat(api.get("openapi").asText()).startsWith("3.1");
        assertThat(api.at("/info/description").asText()).isNotBlank();
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations(api)) {
            JsonNode node = operation.node();
            assertThat(ids.add(operation.id()))
                    .as("%s is unique", operation.id())
                    .isTrue();
            assertThat(node.path("summary").asText()).as(operation.id()).isNotBlank();
            assertThat(node.path("description").asText()).as(operation.id()).isNotBlank();
            assertThat(node.path("tags")).as(operation.id()).isNotEmpty();
            JsonNode content = node.path("responses")
                    .path(operation.beginsSomething() ? "202" : "200")
                    .path("content");
            JsonNode good = content.path(operation.isWatch() ? "text/event-stream" : "application/json");
            assertThat(good.has("schema")).as(operation.id()).isTrue();
            assertThat(good.path("example")).as(operation.id()).isNotEmpty();
            List<String> errors = new ArrayList<>(List.of("400", "406", "500", "503", "504"));
            if (operation.path().matches(".*(\\{.*|/paths|/export|/balance|/common-neighbours)")) {
                errors.add("404");
            }
            if (operation.path().endsWith("/paths")) {
                errors.addAll(List.of("413", "501"));
            }
            if (operation.beginsSomething()) {
                errors.addAll(List.of("403", "409"));
            }
            if (operation.isPost()) {
                assertThat(node.at("/requestBody/content/application~1json/schema/$ref")
                                .asText())
                        .as(operation.id())
                        .matches("#/components/schemas/(NewJob|PathsQuestion)");
            }
            for (String status : errors) {
                JsonNode response = resolve(api, node.path("responses").path(status));
                JsonNode problem = response.at("/content/application~1problem+json");
                assertThat(problem.at("/schema/$ref").asText())
                        .as("%s %s", operation.id(), status)
                        .isEqualTo("#/components/schemas/Problem");
                assertThat(problem.path("example").path("detail").asText()).isNotBlank();
            }
            for (JsonNode parameter : node.path("parameters")) {
                String name = operation.id() + " " + parameter.path("name").asText();
                assertThat(parameter.path("description").asText()).as(name).isNotBlank();
                assertThat(parameter.has("example")
                                || parameter.path("name").asText().equals("cursor"))
                        .as("%s has an example", name)
                        .isTrue();
                JsonNode schema = resolve(api, parameter.path("schema"));
                assertThat(schema.has("type") || schema.has("enum")).as(name).isTrue();
                assertThat(parameter.path("example").isArray())
                        .as(name)
                        .isEqualTo(schema.path("type").asText().equals("array"));
                if (schema.path("type").asText().matches("integer|number")) {
                    assertThat(schema.has("minimum") && schema.has("maximum") && schema.has("default"))
                            .as("%s has bounds and a default: %s", name, schema)
                            .isTrue();
                }
            }
        }
        assertThat(ids).hasSize(23);
    }

    @Test
    void everyMemberOfEveryAnswerIsDescribedAndNullableWhereItMayBeNull() throws IOException {
        JsonNode schemas = api().at("/components/schemas");
        assertThat(schemas.at("/Relation/properties/from/type")).hasToString("[\"string\",\"null\"]");
        assertThat(schemas.at("/Relation/properties/subject/type").asText()).isEqualTo("string");
        assertThat(schemas.at("/Claim/properties/start/type")).hasToString("[\"integer\",\"null\"]");
        schemas.fields()
                .forEachRemaining(
                        schema -> schema.getValue().path("properties").fields().forEachRemaining(member -> assertThat(
                                        member.getValue().has("description")
                                                || member.getValue().has("$ref")
                                                || schema.getKey().equals("Problem"))
                                .as(schema.getKey() + "." + member.getKey())
                                .isTrue()));
    }

    /** What broke generated clients, see {@link OpenApiSchemas}. */
    @Test
    void referencesStandWithoutATypeAndFormatsWhereTheyAreUsed() throws IOException {
        JsonNode api = api();

        assertThat(api.findParents("$ref")).isNotEmpty().noneMatch(node -> node.has("type"));
        assertThat(api.findParents("allOf")).isEmpty();
        assertThat(api.at("/components/schemas").fieldNames())
                .toIterable()
                .contains("EntityKind", "EntityKindDefinition")
                .noneMatch(name -> name.matches("LocalDate|Instant|.*[0-9]"));
        assertThat(api.at("/components/schemas/Relation/properties/firstReportedOn/type"))
                .hasToString("[\"string\",\"null\"]");
        assertThat(api.at("/components/schemas/Job/properties/createdAt/format").asText())
                .isEqualTo("date-time");
        assertThat(api.findParents("default"))
                .anyMatch(node -> node.path("$ref").asText().endsWith("/PathRank"));
    }

    @Test
    void everyExampleIsTheTrueAnswer() throws IOException {
        for (Operation operation : operations(api())) {
            String url = operation.url();
            JsonNode answer = json.readTree(
                    switch (operation.method()) {
                        case "delete" ->
                            given().urlEncodingEnabled(false).delete(url).asString();
                        // Its own answer has another id each time: this is the one of a load that waits.
                        case "post" ->
                            operation.beginsSomething()
                                    ? given().get(url + "/job:unga-5t7w2hzk").asString()
                                    : given().contentType("application/json")
                                            .body(operation.question())
                                            .post(url)
                                            .asString();
                        default ->
                            given().accept(operation.isWatch() ? "application/x-ndjson" : "application/json")
                                    .urlEncodingEnabled(false)
                                    .get(url)
                                    .asString();
                    });
            Path file = EXAMPLES.resolve(operation.id() + ".json");
            if ("write".equals(System.getProperty("entente.examples"))) {
                Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
            } else {
                assertThat(json.readTree(Files.readString(file)))
                        .as("%s of %s", file, url)
                        .isEqualTo(answer);
            }
            writeWorld();
        }
    }

    private JsonNode api() throws IOException {
        return json.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
    }

    private static JsonNode resolve(JsonNode api, JsonNode node) {
        JsonNode referring = node.has("allOf") ? node.get("allOf").get(0) : node;
        return referring.has("$ref") ? api.at(referring.get("$ref").asText().substring(1)) : referring;
    }

    private static List<Operation> operations(JsonNode api) {
        List<Operation> operations = new ArrayList<>();
        api.get("paths").fields().forEachRemaining(path -> {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
            }
        });
        return operations;
    }

    private record Operation(String path, String method, JsonNode node) {
        String id() {
            return node.path("operationId").asText();
        }

        boolean isPost() {
            return method.equals("post");
        }

        boolean beginsSomething() {
            return node.path("responses").has("202");
        }

        /** The body that the operation is described with. */
        String question() {
            return node.at("/requestBody/content/application~1json/example").toString();
        }

        boolean isWatch() {
            return path.endsWith("/events");
        }

        /** The operation asked with the examples of its required parameters, and of those that keep an answer short. */
        String url() {
            String url = path;
            StringBuilder query = new StringBuilder();
            for (JsonNode parameter : node.path("parameters")) {
                String name = parameter.path("name").asText();
                String value = URLEncoder.encode(text(parameter.path("example")), StandardCharsets.UTF_8);
                if (parameter.path("in").asText().equals("path")) {
                    url = url.replace("{" + name + "}", value);
                } else if (parameter.path("required").asBoolean() || name.matches("limit.*|k")) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(value);
                }
            }
            return url + query;
        }

        private static String text(JsonNode example) {
            List<String> values = new ArrayList<>();
            example.forEach(value -> values.add(value.asText()));
            return example.isArray() ? String.join(",", values) : example.asText();
        }
    }
}
