package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.network.Direction;
import dev.entente.network.Dispute;
import dev.entente.network.PathRank;
import dev.entente.network.PathRequest;
import dev.entente.network.RelationChoice;
import dev.entente.network.RelationFilter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which paths to show: the parameters of a GET; a body has the same, with lists of ends. */
record PathParameters(
        @QueryParam("from")
        @NotNull(message = "is required")
        @Parameter(
                description =
                        "Where paths start: an id, an ISO 3166-1 code or a whole name that one entity bears; several ids or codes parted by commas. (Elsewhere from and to are dates.)",
                example = "person:bernie-sanders")
        String from,

        @QueryParam("to")
        @NotNull(message = "is required")
        @Parameter(description = "Where paths end, given the same way", example = "person:xi-jinping")
        String to,

        @QueryParam("k")
        @DefaultValue(PathParameters.PATHS)
        @Min(LEAST)
        @Max(MAX_PATHS)
        @Parameter(description = "How many paths at most", example = "3")
        int k,

        @QueryParam("maxHops")
        @DefaultValue(PathParameters.HOPS)
        @Min(LEAST)
        @Max(PathRequest.MAX_HOPS)
        @Parameter(description = "How many relations long a path may be", example = "4")
        int maxHops,

        @QueryParam("types")
        @Parameter(
                description = ParameterTexts.TYPES,
                schema = @Schema(type = SchemaType.STRING, pattern = TypeChoice.PATTERN),
                example = "in:MET_WITH,LEADS,ALLIED_WITH")
        @Nullable
        TypeChoice types,

        @QueryParam("direction")
        @DefaultValue("both")
        @Parameter(
                description =
                        "out: every step leads from subject to object; in: from object to subject; symmetric types count either way",
                example = "both")
        Direction direction,

        @QueryParam("kinds")
        @Separator(",")
        @Parameter(
                description =
                        "Only through entities of these kinds, parted by commas; the ends may be of any. Default: all",
                explode = Explode.FALSE,
                example = "Person,State")
        List<EntityKind> kinds,

        @QueryParam("via")
        @Parameter(description = "Entities every path visits between its ends, given as from is", example = "state:usa")
        @Nullable
        String via,

        @QueryParam("avoid")
        @Parameter(description = "Entities no path visits, given as from is", example = "state:chn")
        @Nullable
        String avoid,

        @QueryParam("asOf")
        @Parameter(
                description = ParameterTexts.AS_OF,
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-12")
        @Nullable
        LocalDate asOf,

        @QueryParam("windowFrom")
        @Parameter(
                description =
                        "Start of a window of time, a day, month or year: relations count that may overlap [windowFrom, windowTo); one of unknown date may overlap any, so it counts in all (its from in the answer is null)",
                schema = @Schema(type = SchemaType.STRING, pattern = ParameterTexts.PARTIAL_DATE),
                example = "2018-01")
        @Nullable
        PartialDate windowFrom,

        @QueryParam("windowTo")
        @Parameter(
                description = ParameterTexts.WINDOW_TO,
                schema = @Schema(type = SchemaType.STRING, pattern = ParameterTexts.PARTIAL_DATE),
                example = "2018-12")
        @Nullable
        PartialDate windowTo,

        @QueryParam("knownAt")
        @Parameter(
                description = ParameterTexts.KNOWN_AT,
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2018-06-30")
        @Nullable
        LocalDate knownAt,

        @QueryParam("minConfidence")
        @DefaultValue("0")
        @DecimalMin("" + LEAST_CONFIDENCE)
        @DecimalMax("" + MOST_CONFIDENCE)
        @Parameter(description = ParameterTexts.MIN_CONFIDENCE, example = "0.5")
        double minConfidence,

        @QueryParam("polarity") @DefaultValue("any") @Parameter(description = ParameterTexts.POLARITY, example = "any")
        Dispute polarity,

        @QueryParam("sources")
        @Parameter(
                description =
                        "Only relations that one of these sources asserts, by their ids parted by commas; with nin: before them only those that stand without them. Default: all",
                schema = @Schema(type = SchemaType.STRING),
                example = "nin:source:sample-herald")
        @Nullable
        ListChoice sources,

        @QueryParam("order")
        @DefaultValue("any")
        @Parameter(
                description =
                        "time: no relation is used before the one it follows: days can be chosen within their periods that never go back",
                example = "any")
        PathOrder order,

        @QueryParam("sign")
        @DefaultValue("any")
        @Parameter(
                description =
                        "positive: the signs of the path's relations multiply to +1, as a friend's friend and an enemy's enemy do; negative: to -1; neutral relations have no part in either",
                example = "any")
        PathSign sign,

        @QueryParam("rank")
        @DefaultValue("hops")
        @Parameter(
                description =
                        "What comes first: hops, short paths (of more that are equally long than k, any are shown, not always the first of a larger k); strength, sure, recent ones that many sources state; informative, those that do not lead through what everybody is linked to. By the last two the best of the 1,000 shortest chains of entities (or k, if more) are chosen",
                example = "hops")
        PathRank rank) {
    static final int MAX_PATHS = 1_000;

    /** How many paths where none is said. */
    static final String PATHS = "10";
    /** How long a path may be where nothing is said. */
    static final String HOPS = "4";

    private static final int LEAST = 1;
    private static final int LEAST_CONFIDENCE = 0;
    private static final int MOST_CONFIDENCE = 1;

    /**
     * The parameters of a GET; empty where an end is missing. Bounds are for who makes a question of them: {@link PathRequest} and {@link RelationFilter} have none
     * beyond theirs.
     *
     * @param texts by name, null for what is not given
     * @throws IllegalArgumentException where a text is not of its parameter's form
     */
    static Optional<PathParameters> find(Function<String, @Nullable String> texts) {
        String from = texts.apply("from");
        String to = texts.apply("to");
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new PathParameters(
                from,
                to,
                read(texts, "k", int.class, Integer.valueOf(PATHS)),
                read(texts, "maxHops", int.class, Integer.valueOf(HOPS)),
                findText(texts, "types", TypeChoice.class).orElse(null),
                read(texts, "direction", Direction.class, Direction.BOTH),
                kinds(texts.apply("kinds")),
                texts.apply("via"),
                texts.apply("avoid"),
                findText(texts, "asOf", LocalDate.class).orElse(null),
                findText(texts, "windowFrom", PartialDate.class).orElse(null),
                findText(texts, "windowTo", PartialDate.class).orElse(null),
                findText(texts, "knownAt", LocalDate.class).orElse(null),
                read(texts, "minConfidence", double.class, 0.0),
                read(texts, "polarity", Dispute.class, Dispute.ANY),
                findText(texts, "sources", ListChoice.class).orElse(null),
                read(texts, "order", PathOrder.class, PathOrder.ANY),
                read(texts, "sign", PathSign.class, PathSign.ANY),
                read(texts, "rank", PathRank.class, PathRank.HOPS)));
    }

    private static <T> T read(Function<String, @Nullable String> texts, String name, Class<T> type, T otherwise) {
        return findText(texts, name, type).orElse(otherwise);
    }

    @SuppressWarnings("unchecked") // A class of a primitive type casts to nothing.
    private static <T> Optional<T> findText(Function<String, @Nullable String> texts, String name, Class<T> type) {
        String text = texts.apply(name);
        return text == null ? Optional.empty() : Optional.of((T) ParameterForm.parse(type, text));
    }

    private static List<EntityKind> kinds(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(kind -> (EntityKind) ParameterForm.parse(EntityKind.class, kind))
                        .toList();
    }

    PathEnds ends() {
        return new PathEnds(
                references(from),
                references(to),
                via == null ? List.of() : references(via),
                avoid == null ? List.of() : references(avoid));
    }

    /** All but the sources, which have to be looked up. */
    RelationFilter filter() {
        return new RelationFilter(
                FilterParts.types(types),
                direction,
                Set.copyOf(kinds),
                asOf,
                FilterParts.window(windowFrom, windowTo, "windowFrom", "windowTo"),
                minConfidence,
                knownAt,
                polarity,
                RelationChoice.ANY);
    }

    /** A comma may be part of a name, but not of an id or a code. */
    private static List<String> references(String text) {
        if (text.indexOf(',') < 0) {
            return List.of(text);
        }
        List<String> parts = Arrays.stream(text.split(",")).map(String::strip).toList();
        boolean areSeveral = parts.size() > 1 && parts.stream().allMatch(PathParameters::isIdOrCode);
        return areSeveral ? parts : List.of(text);
    }

    private static boolean isIdOrCode(String part) {
        return EntityId.isValid(part) || EntityResolver.STATE_CODE.matcher(part).matches();
    }
}
