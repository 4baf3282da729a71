package dev.entente.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The paths between two entities or sets of them. */
@Schema(name = "PathsAnswer", description = "The paths between entities, best first")
record PathsAnswer(
        @Schema(description = "Ids of where paths start") List<String> from,

        @Schema(description = "Ids of where paths end") List<String> to,

        @Schema(description = "The paths, best first") List<PathAnswer> paths,

        @Schema(
                description =
                        "Whether a limit of time or relations ended the search: there may be better paths, or any")
        boolean partial,

        @Schema(
                description =
                        "Why there is no path, null where there is one: no-path where nothing joins the ends in 30 hops or fewer, whatever is allowed; no-path-within-hops where only more hops do (or, from Neo4j, where no filter cuts the link); filtered-by- and what cuts it (date, types,"
                                + " known-at, confidence, polarity, sources, kinds, direction, via, avoid, sign, order, hops), joined by -and- where only together;"
                                + " search-limit where a limit ended the search before that was known",
                examples = "filtered-by-date",
                pattern = "^(no-path|no-path-within-hops|search-limit|filtered-by-[a-z-]+)$")
        @Nullable
        String reason,

        @Schema(
                description =
                        "Where there is no path, the nearest questions that have one; each changes as little as will do")
        List<RelaxationAnswer> relaxations,

        @Schema(
                description =
                        "Every entity of the answer by its id; of the ends, those that a path reaches or the first hundred")
        Map<String, EntityAnswer> entities,

        @Schema(description = "Every relation of the answer by its id")
        Map<String, RelationAnswer> relations)
        implements GraphAnswer {}
