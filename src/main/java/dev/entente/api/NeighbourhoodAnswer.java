package dev.entente.api;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.Neighbourhood;
import dev.entente.network.RelationTotal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies around an entity. */
@Schema(name = "Neighbourhood", description = "What lies around an entity, level by level")
record NeighbourhoodAnswer(
        @Schema(description = "Id of the entity asked for") String center,

        @Schema(description = "How far was asked for", minimum = "1", maximum = "3")
        int depth,

        @Schema(description = "One for each distance, nearest first; fewer than depth where nothing lies further out")
        List<Level> levels,

        @Schema(description = "Whether the bound of 500 entities or 2,000 relations left something out")
        boolean truncated,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    static NeighbourhoodAnswer of(Neighbourhood around, int depth, Dictionary dictionary) {
        List<Relation> relations = new ArrayList<>();
        around.levels().forEach(level -> relations.addAll(level.relations()));
        Set<EntityId> entities = new HashSet<>(Dictionary.ends(relations));
        entities.add(around.center());
        return new NeighbourhoodAnswer(
                around.center().value(),
                depth,
                around.levels().stream().map(Level::of).toList(),
                around.isTruncated(),
                dictionary.entities(entities),
                Dictionary.ofRelations(relations));
    }

    /** One distance from the center. */
    @Schema(
            name = "NeighbourhoodLevel",
            description = "The entities at one distance and the relations that lead to them")
    record Level(
            @Schema(description = "How many relations away from the center", minimum = "1")
            int distance,

            @Schema(description = "Ids of the entities first met here")
            List<String> entityIds,

            @Schema(description = "Ids of the relations of the entities one step nearer")
            List<String> relationIds,

            @Schema(description = "For each type how many such relations there are, most first")
            List<Total> totals) {
        static Level of(Neighbourhood.Level level) {
            return new Level(
                    level.distance(),
                    level.entities().stream().map(EntityId::value).toList(),
                    level.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList(),
                    level.totals().stream().map(Total::of).toList());
        }
    }

    /** How many relations of a type there are. */
    @Schema(
            name = "RelationTotal",
            description = "How many relations of a type there are and how many the answer shows")
    record Total(
            @Schema(description = "The type") RelationType type,

            @Schema(description = "How many pass the filters", minimum = "1")
            long total,

            @Schema(description = "How many are shown", minimum = "0")
            int returned) {
        static Total of(RelationTotal total) {
            return new Total(total.type(), total.total(), total.returned());
        }
    }
}
