package dev.entente.api;

import dev.entente.graph.TypeCursor;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import dev.entente.network.AmongSearch;
import dev.entente.network.BestPosition;
import dev.entente.network.Neighbourhood;
import dev.entente.network.RelationTotal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What lies around an entity. */
@Schema(name = "Neighbourhood", description = "What lies around an entity, level by level")
record NeighbourhoodAnswer(
        @Schema(description = "Id of the entity asked for") String center,

        @Schema(description = "How far was asked for", minimum = "1", maximum = "3")
        int depth,

        @Schema(description = "One for each distance, nearest first; fewer than depth where nothing lies further out")
        List<Level> levels,

        @Schema(
                description =
                        "The relations among the entities around the center; null unless limitAmong asks for them")
        @Nullable
        Among among,

        @Schema(description = "Whether the bound of 500 entities or 2,000 relations left something out")
        boolean truncated,

        @Schema(
                description =
                        "Whether a limit of time or relations ended the search, so that better ones and some in the counts may be missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    static NeighbourhoodAnswer of(
            Neighbourhood around, AmongSearch.@Nullable Among among, int depth, Dictionary dictionary) {
        List<Relation> relations = new ArrayList<>();
        around.levels().forEach(level -> relations.addAll(level.relations()));
        if (among != null) {
            relations.addAll(among.relations());
        }
        Set<EntityId> entities = new HashSet<>(Dictionary.ends(relations));
        entities.add(around.center());
        return new NeighbourhoodAnswer(
                around.center().value(),
                depth,
                around.levels().stream().map(Level::of).toList(),
                among == null ? null : Among.of(among),
                around.isTruncated(),
                around.isPartial(),
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
            List<Total> totals,

            @Schema(
                    description =
                            "Around the center for each type of which there are more: give it as cursor for the next of them. Empty further out")
            Map<String, String> next) {
        static Level of(Neighbourhood.Level level) {
            return new Level(
                    level.distance(),
                    level.entities().stream().map(EntityId::value).toList(),
                    level.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList(),
                    level.totals().stream().map(Total::of).toList(),
                    cursors(level.next()));
        }

        private static Map<String, String> cursors(Map<RelationType, BestPosition> next) {
            Map<String, String> cursors = new TreeMap<>();
            next.forEach((type, position) -> cursors.put(type.name(), new TypeCursor(position).token()));
            return cursors;
        }
    }

    /** Relations among the entities around the center. */
    @Schema(
            name = "NeighbourhoodAmong",
            description = "Relations between two entities around the center that no level shows")
    record Among(
            @Schema(description = "Ids of the best of them") List<String> relationIds,

            @Schema(description = "For each type how many there are, most first")
            List<Total> totals,

            @Schema(description = "Whether a limit ended the search, so that some are missing")
            boolean partial) {
        static Among of(AmongSearch.Among among) {
            return new Among(
                    among.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList(),
                    among.totals().stream().map(Total::of).toList(),
                    among.isPartial());
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
