package dev.entente.api;

import dev.entente.graph.PathCypher;
import dev.entente.graph.StatedClaim;
import dev.entente.model.EntityId;
import dev.entente.model.Period;
import dev.entente.model.RelationId;
import dev.entente.network.PathHop;
import dev.entente.network.PathScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One path. */
@Schema(name = "Path", description = "A chain of relations that visits no entity twice")
record PathAnswer(
        @Schema(description = "How many relations long it is", minimum = "1", maximum = "30")
        int length,

        @Schema(description = "The path in words") String sentence,

        @Schema(description = "Ids of the entities visited, both ends among them")
        List<String> entityIds,

        @Schema(description = "Ids of the relations followed")
        List<String> relationIds,

        @Schema(description = "When all of it may have held together; null where there is no such day") @Nullable
        HeldAnswer held,

        @Schema(
                description =
                        "Whether the dates of one of its relations are wholly unknown: such a relation counts on any day and in any window, and bounds nothing of held")
        boolean undated,

        @Schema(description = "How good it is, in parts; null where Neo4j answered") @Nullable
        ScoreAnswer score,

        @Schema(description = "Its steps") List<HopAnswer> hops,

        @Schema(description = "Cypher that shows this path in the Neo4j Browser")
        String cypher) {
    static PathAnswer of(LinkedPaths.LinkedPath found, PathSentence sentence, Map<RelationId, StatedClaim> quotes) {
        List<PathHop> hops = found.path().hops();
        List<HopAnswer> steps = new ArrayList<>(hops.size());
        List<String> relations = new ArrayList<>(hops.size());
        List<String> words = new ArrayList<>(hops.size());
        boolean isUndated = false;
        for (PathHop hop : hops) {
            RelationId id = hop.relation().id();
            String step = sentence.of(hop);
            steps.add(HopAnswer.of(hop, step, quotes.get(id)));
            relations.add(id.value());
            words.add(step);
            isUndated |= hop.relation().period().isUnknown();
        }
        Period held = found.held();
        PathScore score = found.score();
        return new PathAnswer(
                hops.size(),
                String.join("; ", words) + ".",
                found.path().entities().stream().map(EntityId::value).toList(),
                relations,
                held == null ? null : new HeldAnswer(RelationAnswer.text(held.from()), RelationAnswer.text(held.to())),
                isUndated,
                score == null ? null : ScoreAnswer.of(score),
                steps,
                PathCypher.of(found.path()));
    }

    /** A span of days. */
    @Schema(name = "HeldTogether", description = "The days [from, to) on which all relations of a path may have held")
    record HeldAnswer(
            @Schema(description = "The first such day; null where nothing bounds it", examples = "2018-03-26") @Nullable
            String from,

            @Schema(description = "The first day after; null where nothing bounds it", examples = "2018-03-27")
            @Nullable
            String to) {}

    /** A score in its parts. */
    @Schema(
            name = "PathScore",
            description =
                    "How good a path is; each part is a product over its relations or the entities between, 0 to 1")
    record ScoreAnswer(
            @Schema(description = "Of the relations' confidences", minimum = "0", maximum = "1")
            double evidence,

            @Schema(description = "Of 1 - 2^-n for n independent sources", minimum = "0", maximum = "1")
            double sources,

            @Schema(
                    description =
                            "Of 2^-(y/10) for relations last reported y years before the day asked about, else the latest day known",
                    minimum = "0",
                    maximum = "1")
            double recency,

            @Schema(
                    description = "Of degree^-0.4 for the entities between the ends, so that hubs count little",
                    minimum = "0",
                    maximum = "1")
            double damping,

            @Schema(description = "evidence, sources and recency multiplied: what rank=strength goes by")
            double strength,

            @Schema(description = "evidence and damping multiplied: what rank=informative goes by")
            double informative) {
        static ScoreAnswer of(PathScore score) {
            return new ScoreAnswer(
                    score.evidence(),
                    score.sources(),
                    score.recency(),
                    score.damping(),
                    score.strength(),
                    score.informative());
        }
    }

    /** One step of a path. */
    @Schema(name = "PathHop", description = "One step of a path with the sentence that says it")
    record HopAnswer(
            @Schema(description = "Id of the relation followed")
            String relation,

            @Schema(description = "Id of where the step starts")
            String from,

            @Schema(description = "Id of where the step leads")
            String to,

            @Schema(description = "The step in words, as seen from where it starts")
            String sentence,

            @Schema(
                    description =
                            "The surest asserted claim of the relation; null where it was deleted meanwhile, behind the first 2,000 relations of an answer, and while Neo4j is away")
            @Nullable
            ClaimAnswer claim) {
        static HopAnswer of(PathHop hop, String step, @Nullable StatedClaim quote) {
            return new HopAnswer(
                    hop.relation().id().value(),
                    hop.from().value(),
                    hop.to().value(),
                    step + ".",
                    quote == null ? null : ClaimAnswer.of(quote));
        }
    }
}
