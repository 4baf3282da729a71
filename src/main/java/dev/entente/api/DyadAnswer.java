package dev.entente.api;

import dev.entente.graph.StatedClaim;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.RelationTotal;
import dev.entente.network.SignCounts;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything between two entities. */
@Schema(name = "Dyad", description = "A page of everything between two entities, in order of time")
record DyadAnswer(
        @Schema(description = "Id of the one entity") String one,

        @Schema(description = "Id of the other entity") String other,

        @Schema(description = "The relations of the page, the oldest start first, undated ones last")
        List<Entry> timeline,

        @Schema(description = "Give it as cursor for the next page; null on the last") @Nullable
        String next,

        @Schema(description = "For each type how many relations there are on all pages, most first")
        List<NeighbourhoodAnswer.Total> totals,

        @Schema(description = "How many there are of each sign on all pages")
        Signs signs,

        @Schema(description = "How many of them have no known start", minimum = "0")
        long undated,

        @Schema(description = "Whether a limit ended the search, so that some are missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    static List<NeighbourhoodAnswer.Total> totals(List<RelationTotal> totals) {
        return totals.stream().map(NeighbourhoodAnswer.Total::of).toList();
    }

    /** One relation on the timeline. */
    @Schema(name = "DyadEntry", description = "One relation on a timeline with the best sentence that says it")
    record Entry(
            @Schema(description = "Id of the relation") String relation,

            @Schema(description = "Its type, see /ontology") RelationType type,

            @Schema(description = "The relation in words, from its subject to its object")
            String sentence,

            @Schema(
                    description =
                            "Names of the sources that assert it, those with most claims first; 10 at most, and none while Neo4j is away")
            List<String> sources,

            @Schema(
                    description =
                            "The surest asserted claim of the relation; null only where it was deleted meanwhile and while Neo4j is away")
            @Nullable
            ClaimAnswer claim) {
        static Entry of(
                RelationId id,
                RelationType type,
                String sentence,
                @Nullable List<String> sources,
                @Nullable StatedClaim quote) {
            return new Entry(
                    id.value(),
                    type,
                    sentence,
                    sources == null ? List.of() : sources,
                    quote == null ? null : ClaimAnswer.of(quote));
        }
    }

    /** How many relations there are of each sign. */
    @Schema(name = "SignCounts", description = "How many relations there are of each sign")
    record Signs(
            @Schema(description = "Of types with sign +1", minimum = "0")
            long positive,

            @Schema(description = "Of types with sign 0", minimum = "0")
            long neutral,

            @Schema(description = "Of types with sign -1", minimum = "0")
            long negative) {
        static Signs of(SignCounts counts) {
            return new Signs(counts.positive(), counts.neutral(), counts.negative());
        }
    }
}
