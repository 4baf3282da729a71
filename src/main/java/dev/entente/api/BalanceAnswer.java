package dev.entente.api;

import dev.entente.model.EntityId;
import dev.entente.network.Balance;
import dev.entente.network.Triad;
import dev.entente.network.TriadKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How balanced the signed triads around or among entities are. */
@Schema(
        name = "Balance",
        description = "How balanced the signed triads around an entity or among some are, as of a day")
record BalanceAnswer(
        @Schema(description = "Ids of the entities asked about")
        List<String> of,

        @Schema(description = "The day") LocalDate asOf,

        @Schema(description = "How many triads there are of each kind: +++ and +-- are balanced, ++- and --- are not")
        Map<String, Long> counts,

        @Schema(description = "How many are balanced", minimum = "0")
        long balanced,

        @Schema(description = "How many are not", minimum = "0")
        long unbalanced,

        @Schema(description = "How many more were left out because one of their signs is ambiguous", minimum = "0")
        long ambiguous,

        @Schema(
                description =
                        "How many entities stand in a signed tie with the one asked about; of several, how many were named",
                minimum = "0")
        int partners,

        @Schema(description = "How many of these, those of least weight, were too many to look at", minimum = "0")
        int leftOut,

        @Schema(description = "Unbalanced triads first, then those whose weakest sign is the clearest")
        List<OneTriad> triads,

        @Schema(description = "Whether a limit ended the search, so that triads are missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    /** How many there are of each kind, the most friendly first. */
    static Map<String, Long> counts(Balance balance) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TriadKind kind : TriadKind.values()) {
            counts.put(kind.signs(), balance.counts().getOrDefault(kind, 0L));
        }
        return counts;
    }

    /** One triad. */
    @Schema(name = "Triad", description = "Three entities, each two of which are on good or on bad terms")
    record OneTriad(
            @Schema(description = "Ids of the three") List<String> entityIds,

            @Schema(
                    description = "Its signs, the friendly ones first",
                    enumeration = {"+++", "++-", "+--", "---"})
            String signs,

            @Schema(description = "Whether the product of its signs is positive")
            boolean balanced,

            @Schema(description = "By how much weight the weakest of its signs leads", minimum = "0")
            double strength,

            @Schema(description = "Its three pairs") List<Side> sides) {
        static OneTriad of(Triad triad) {
            return new OneTriad(
                    triad.entities().stream().map(EntityId::value).toList(),
                    triad.kind().signs(),
                    triad.kind().isBalanced(),
                    PairSignAnswer.rounded(triad.strength()),
                    triad.sides().stream().map(Side::of).toList());
        }
    }

    /** Two of the three. */
    @Schema(name = "TriadSide", description = "Two entities of a triad and the relations that make their sign")
    record Side(
            @Schema(description = "Id of the one") String one,

            @Schema(description = "Id of the other") String other,

            @Schema(description = "How they stand to each other")
            PairSignAnswer sign,

            @Schema(description = "How many relations make the sign", minimum = "1")
            long total,

            @Schema(description = "Ids of the best evidenced of these, 5 at most")
            List<String> relationIds) {
        static Side of(Triad.Side side) {
            return new Side(
                    side.one().value(),
                    side.other().value(),
                    PairSignAnswer.of(side.sign()),
                    side.total(),
                    side.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList());
        }
    }
}
