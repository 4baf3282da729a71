package dev.entente.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a question about paths between sets; what a GET takes as text is text here. */
@Schema(
        name = "PathsQuestion",
        description =
                "Which paths to show: as the parameters of the GET, with lists of entities; only from and to are required")
record PathsBody(
        @Schema(
                description = "Where paths start: ids, or up to 50 codes and names",
                examples = "[\"state:prk\", \"person:kim-jong-un\"]",
                maxItems = PathQuestions.MAX_ENTITIES)
        @Nullable
        List<String> from,

        @Schema(
                description = "Where paths end, given the same way",
                examples = "[\"state:usa\", \"person:donald-trump\"]",
                maxItems = PathQuestions.MAX_ENTITIES)
        @Nullable
        List<String> to,

        @Schema(description = "How many paths at most", minimum = "1", maximum = "1000", defaultValue = "10") @Nullable
        Integer k,

        @Schema(
                description = "How many relations long a path may be",
                minimum = "1",
                maximum = "30",
                defaultValue = "4")
        @Nullable
        Integer maxHops,

        @Schema(
                description = "Only these types, or with nin: before them all others",
                examples = "nin:MEMBER_OF,PART_OF")
        @Nullable
        String types,

        @Schema(description = "out, in or both", defaultValue = "both") @Nullable
        String direction,

        @Schema(description = "Only through entities of these kinds", examples = "[\"Person\", \"State\"]") @Nullable
        List<String> kinds,

        @Schema(description = "Entities every path visits between its ends") @Nullable
        List<String> via,

        @Schema(description = "Entities no path visits") @Nullable
        List<String> avoid,

        @Schema(
                description = "States that hold on this day and events up to it",
                type = SchemaType.STRING,
                examples = "2018-06-12")
        @Nullable
        String asOf,

        @Schema(description = "Start of a window of time, a day, month or year", examples = "2018-01") @Nullable
        String windowFrom,

        @Schema(description = ParameterTexts.WINDOW_TO, examples = "2018-12") @Nullable
        String windowTo,

        @Schema(
                description =
                        "Only relations that a document had reported by this day; those of which no report is dated, too",
                examples = "2018-06-30")
        @Nullable
        String knownAt,

        @Schema(description = "Only relations at least this sure", minimum = "0", maximum = "1", defaultValue = "0")
        @Nullable
        Double minConfidence,

        @Schema(description = "any, disputed or undisputed", defaultValue = "any") @Nullable
        String polarity,

        @Schema(
                description =
                        "Only relations that one of these sources asserts, or with nin: before them only those that stand without them",
                examples = "nin:source:sample-herald")
        @Nullable
        String sources,

        @Schema(description = "any or time", defaultValue = "any") @Nullable
        String order,

        @Schema(description = "any, positive or negative", defaultValue = "any") @Nullable
        String sign,

        @Schema(description = "hops, strength or informative", defaultValue = "hops") @Nullable
        String rank) {
    PathEnds ends() {
        return new PathEnds(orNone(from), orNone(to), orNone(via), orNone(avoid));
    }

    static List<String> orNone(@Nullable List<String> some) {
        return some == null ? List.of() : some;
    }
}
