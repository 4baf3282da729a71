package dev.entente.api;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.network.DyadChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two entities from one day to another. */
@Schema(name = "DyadChange", description = "What changed between two entities from one day to a later one")
record DyadChangeAnswer(
        @Schema(description = "Id of the one entity") String one,

        @Schema(description = "Id of the other entity") String other,

        @Schema(description = "The earlier day") LocalDate first,

        @Schema(description = "The later day") LocalDate second,

        @Schema(description = "How they stood to each other on the earlier day")
        PairSignAnswer before,

        @Schema(description = "How they stood to each other on the later day")
        PairSignAnswer after,

        @Schema(description = "Whether that is another sign")
        boolean signChanged,

        @Schema(description = "States that hold on both days; one of unknown start or end may have")
        Part held,

        @Schema(description = "States that hold on the later day only")
        Part began,

        @Schema(description = "States that hold on the earlier day only")
        Part ended,

        @Schema(description = "States that began after the earlier day and had ended by the later")
        Part passed,

        @Schema(description = "Events behind the earlier day and up to the later")
        Part happened,

        @Schema(description = "How many events were left out because their day is not known", minimum = "0")
        long undatedEvents,

        @Schema(description = "Whether a limit ended the search, so that some are missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    static DyadChangeAnswer of(
            EntityId one,
            EntityId other,
            List<LocalDate> between,
            DyadChange change,
            boolean isWhole,
            Dictionary dictionary) {
        List<Relation> relations = new ArrayList<>();
        Stream.of(change.held(), change.began(), change.ended(), change.passed(), change.happened())
                .forEach(part -> relations.addAll(part.relations()));
        return new DyadChangeAnswer(
                one.value(),
                other.value(),
                between.get(0),
                between.get(1),
                PairSignAnswer.of(change.before()),
                PairSignAnswer.of(change.after()),
                change.isSignChanged(),
                Part.of(change.held()),
                Part.of(change.began()),
                Part.of(change.ended()),
                Part.of(change.passed()),
                Part.of(change.happened()),
                change.undatedEvents(),
                change.isPartial() || !isWhole,
                dictionary.entities(List.of(one, other)),
                Dictionary.ofRelations(relations));
    }

    /** Some relations of one sort. */
    @Schema(name = "DyadPart", description = "The best evidenced relations of one sort, in order of time")
    record Part(
            @Schema(description = "How many there are", minimum = "0")
            long total,

            @Schema(description = "Ids of those shown") List<String> relationIds) {
        static Part of(DyadChange.Part part) {
            return new Part(
                    part.total(),
                    part.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList());
        }
    }
}
