package dev.entente.api;

import dev.entente.graph.ClaimCursor;
import dev.entente.graph.DocumentCursor;
import dev.entente.graph.DocumentDeletion;
import dev.entente.graph.DocumentQueries;
import dev.entente.graph.DocumentWriter;
import dev.entente.graph.RelationQueries;
import dev.entente.graph.StatedClaim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.RelationId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What claims were read in. */
@Path("/api/v1/documents")
@Tag(name = "Documents")
class DocumentResource {
    private static final String ID_EXAMPLE = "document:over-the-line-at-panmunjom-00svvf7fmjj1v";

    private final DocumentQueries documents;
    private final DocumentWriter writer;
    private final RelationQueries relations;
    private final Dictionary dictionary;

    DocumentResource(
            DocumentQueries documents, DocumentWriter writer, RelationQueries relations, Dictionary dictionary) {
        this.documents = documents;
        this.writer = writer;
        this.relations = relations;
        this.dictionary = dictionary;
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "The documents loaded, page by page",
            description = "The newest first, undated ones last. Give next of one page as cursor of the following.")
    public DocumentPage list(
            @QueryParam("source")
                    @Parameter(
                            description = "Only documents of this source, by its id. Default: all",
                            example = "source:sample-courier")
                    @Nullable
                    String source,
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
                    DocumentCursor cursor) {
        List<Document> rows = documents.list(source, cursor, limit + 1);
        List<Document> page = rows.subList(0, Math.min(limit, rows.size()));
        String next =
                rows.size() > limit ? DocumentCursor.behind(page.get(limit - 1)).token() : null;
        return new DocumentPage(page.stream().map(DocumentAnswer::of).toList(), next);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getDocument",
            summary = "One document with what was read in it",
            description =
                    "The document and its claims in the order of its text, with the entities and relations they speak of.")
    public OneDocument get(
            @PathParam("id") @Parameter(description = "The document's id", example = ID_EXAMPLE) String id,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "How many claims a page", example = "2")
                    int limit,
            @QueryParam("cursor")
                    @Parameter(
                            description = "next of the page before; default: the first page of claims",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    ClaimCursor cursor) {
        Document document = DocumentId.find(id).flatMap(documents::find).orElseThrow(() -> unknown(id));
        List<StatedClaim> rows = documents.listClaims(document.id(), cursor, limit + 1);
        List<StatedClaim> page = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? ClaimCursor.inDocument(page.get(limit - 1)).token()
                : null;
        Set<RelationId> carried = page.stream()
                .map(StatedClaim::relationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new OneDocument(
                DocumentAnswer.of(document),
                page.stream().map(ClaimAnswer::of).toList(),
                next,
                dictionary.entities(Dictionary.named(page)),
                Dictionary.ofRelations(relations.list(carried)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteDocument",
            summary = "Delete a document and all that rests on it alone",
            description =
                    "Its claims go with it, then the relations that no other claim carries, then the entities that nothing names any more."
                            + " Loading the document again brings all of it back.")
    public Deletion delete(
            @PathParam("id") @Parameter(description = "The document's id", example = ID_EXAMPLE) String id) {
        Optional<DocumentDeletion> deletion = DocumentId.find(id).flatMap(writer::delete);
        return deletion.map(done -> Deletion.of(id, done)).orElseThrow(() -> unknown(id));
    }

    private static HttpProblem unknown(String id) {
        return Problems.unknown("No document has the id \"" + id + "\"; /api/v1/documents lists them");
    }

    /** A page of documents. */
    @Schema(name = "DocumentPage", description = "A page of the documents loaded, the newest first")
    record DocumentPage(
            @Schema(description = "The documents in order") List<DocumentAnswer> documents,

            @Schema(description = "Give it as cursor for the next page; null on the last") @Nullable
            String next) {}

    /** One document. */
    @Schema(name = "OneDocument", description = "One document with a page of what was read in it")
    record OneDocument(
            @Schema(description = "The document") DocumentAnswer document,

            @Schema(description = "Its claims in the order of its text")
            List<ClaimAnswer> claims,

            @Schema(description = "Give it as cursor for the next page of claims; null on the last") @Nullable
            String next,

            @Schema(description = "Every entity of the answer by its id")
            Map<String, EntityAnswer> entities,

            @Schema(description = "Every relation of the answer by its id")
            Map<String, RelationAnswer> relations) {}

    /** What deleting a document took along. */
    @Schema(name = "Deletion", description = "What deleting a document took along")
    record Deletion(
            @Schema(description = "Id of the document deleted")
            String document,

            @Schema(description = "How many claims went with it", minimum = "0")
            int claims,

            @Schema(description = "How many relations no claim carries any more", minimum = "0")
            int relationsRemoved,

            @Schema(description = "How many relations remain with other counts or dates", minimum = "0")
            int relationsChanged) {
        static Deletion of(String id, DocumentDeletion deletion) {
            return new Deletion(
                    id,
                    deletion.claims(),
                    deletion.relations().removed(),
                    deletion.relations().changed());
        }
    }
}
