package dev.entente.api;

import dev.entente.network.CommonNeighbours;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom several entities are all tied to. */
@Schema(name = "CommonNeighbours", description = "Whom several entities are all tied to, the most telling first")
record CommonNeighboursAnswer(
        @Schema(description = "Ids of the entities asked about")
        List<String> of,

        @Schema(description = "How many common neighbours there are", minimum = "0")
        long total,

        @Schema(description = "The most telling of them") List<Neighbour> neighbours,

        @Schema(description = "Whether a limit ended the search, so that some are missing")
        boolean partial,

        @Schema(description = "Every entity of the answer by its id")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {
    /** One common neighbour. */
    @Schema(name = "CommonNeighbour", description = "One whom all are tied to")
    record Neighbour(
            @Schema(description = "Its id") String entity,

            @Schema(description = "How many relations it has in all", minimum = "1")
            int degree,

            @Schema(
                    description =
                            "The product of the confidences of its surest relation with each, times degree to the power of -0.4",
                    minimum = "0",
                    maximum = "1")
            double score,

            @Schema(description = "Its relations with each of the entities asked about")
            List<Ties> ties) {
        static Neighbour of(CommonNeighbours.Neighbour neighbour) {
            return new Neighbour(
                    neighbour.entity().value(),
                    neighbour.degree(),
                    PairSignAnswer.rounded(neighbour.score()),
                    neighbour.ties().stream().map(Ties::of).toList());
        }
    }

    /** The relations of a common neighbour with one of the entities. */
    @Schema(name = "CommonNeighbourTies", description = "The relations of a common neighbour with one of the entities")
    record Ties(
            @Schema(description = "Id of the entity asked about")
            String of,

            @Schema(description = "How many relations there are", minimum = "1")
            long total,

            @Schema(description = "Ids of the best of them") List<String> relationIds) {
        static Ties of(CommonNeighbours.Ties ties) {
            return new Ties(
                    ties.of().value(),
                    ties.total(),
                    ties.relations().stream()
                            .map(relation -> relation.id().value())
                            .toList());
        }
    }
}
