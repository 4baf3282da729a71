package dev.entente.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of an entity's relations. */
@Schema(name = "RelationPage", description = "A page of an entity's relations, the latest first")
record RelationPage(
        @Schema(description = "Id of the entity") String entity,

        @Schema(description = "Ids of the relations in order")
        List<String> relationIds,

        @Schema(description = "Give it as cursor for the next page; null on the last") @Nullable
        String next,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations) {}
