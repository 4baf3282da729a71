package dev.entente.api;

import dev.entente.api.export.ExportFormat;
import dev.entente.graph.EntityResolver;
import dev.entente.graph.ExportedGraph;
import dev.entente.graph.GraphExport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The graph, or a part of it, as a file for other programs. */
@Path("/api/v1/export")
@Tag(name = "Export")
class ExportResource {
    private final EntityResolver resolver;
    private final GraphExport graphs;

    ExportResource(EntityResolver resolver, GraphExport graphs) {
        this.resolver = resolver;
        this.graphs = graphs;
    }

    @GET
    @Operation(
            operationId = "exportGraph",
            summary = "The graph as a file",
            description =
                    "Every entity and relation that the filters let through, or those around one entity, each relation with up to 5 of its claims: quote,"
                            + " document, source. Written while it is read, so of any size; a file that ends early was cut off by an error. Formats: csv (a"
                            + " zip file of three tables), graphml, gexf (with dates, for Gephi), json-ld, cytoscape, node-link (d3, networkx, sigma), ftm"
                            + " (FollowTheMoney, one entity a line). Of a relation that has ended, to is as everywhere in the API, the first day not covered, or a"
                            + " month or year that is; lastDay is the last day covered, whichever it is.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = NodeLink.class)),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/graphml+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/gexf+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/vnd.cytoscape+json"),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @QueryParam("format")
                    @DefaultValue("node-link")
                    @Parameter(
                            description = "csv, graphml, gexf, json-ld, cytoscape, node-link or ftm",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "node-link",
                                            enumeration = {
                                                "csv",
                                                "graphml",
                                                "gexf",
                                                "json-ld",
                                                "cytoscape",
                                                "node-link",
                                                "ftm"
                                            }),
                            example = "node-link")
                    ExportFormat format,
            @QueryParam("entity")
                    @Parameter(
                            description =
                                    "Only what lies around this entity: an id, an ISO 3166-1 code or a whole name. Default: the whole graph",
                            example = "person:kim-jong-un")
                    @Nullable
                    String entity,
            @QueryParam("depth")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(3)
                    @Parameter(description = "How many relations away from the entity", example = "1")
                    int depth,
            @QueryParam("limitPerType")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(200)
                    @Parameter(
                            description = "How many relations of each type for each entity, where an entity is given",
                            example = "1")
                    int limitPerType,
            @BeanParam @Valid RelationParameters which) {
        ExportedGraph graph = entity == null
                ? graphs.whole(which.filter())
                : graphs.around(resolver.get(entity).id(), which.filter(), depth, limitPerType);
        StreamingOutput file = out -> format.write(graph, out);
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
                .build();
    }

    /** What node-link answers look like. */
    @Schema(name = "NodeLink", description = "A graph as lists of nodes and links, as networkx and d3 read it")
    record NodeLink(
            @Schema(description = "Whether links have a direction; symmetric ones say so themselves")
            boolean directed,

            @Schema(description = "Whether there may be several links between two nodes; key tells them apart")
            boolean multigraph,

            @Schema(description = "What is told of the whole: nothing", type = SchemaType.OBJECT)
            Object graph,

            @Schema(description = "Entities: id, name, kind, otherNames, ids in other systems")
            List<Object> nodes,

            @Schema(description = "Relations: source, target, key, type, phrase, sign, period, counts, quote")
            List<Object> links) {}
}
