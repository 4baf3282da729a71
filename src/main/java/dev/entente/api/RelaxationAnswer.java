package dev.entente.api;

import dev.entente.network.PathRequest;
import dev.entente.network.RelationFilter;
import dev.entente.network.Relaxation;
import dev.entente.network.Restriction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question that gives a path where the one asked gave none. */
@Schema(name = "Relaxation", description = "A question that gives a path where the one asked gave none")
record RelaxationAnswer(
        @Schema(description = "What gives way", examples = "[\"date\"]")
        List<String> lifted,

        @Schema(description = "How long its shortest path is", minimum = "1", maximum = "30")
        int length,

        @Schema(
                description = "The parameters to change and what to; null: leave it out",
                type = SchemaType.OBJECT,
                examples = "{\"asOf\": \"2018-03-26\"}")
        Map<String, @Nullable String> parameters,

        @Schema(description = "The same in words") String message) {
    static RelaxationAnswer of(PathRequest asked, Relaxation relaxation) {
        Map<String, @Nullable String> before = texts(asked);
        Map<String, @Nullable String> changed = new LinkedHashMap<>();
        texts(relaxation.request()).forEach((name, value) -> {
            if (!Objects.equals(value, before.get(name))) {
                changed.put(name, value);
            }
        });
        String changes = changed.entrySet().stream()
                .map(change -> change.getValue() == null
                        ? "without " + change.getKey()
                        : "with " + change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(" and "));
        int hops = relaxation.hops();
        return new RelaxationAnswer(
                relaxation.lifted().stream().map(Restriction::code).distinct().toList(),
                hops,
                changed,
                "There is a path of " + hops + (hops == 1 ? " hop " : " hops ") + changes + ".");
    }

    /** The parameters that can give way, as a GET writes them. */
    private static Map<String, @Nullable String> texts(PathRequest request) {
        RelationFilter filter = request.filter();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("asOf", text(filter.asOf()));
        texts.put("windowFrom", text(filter.window().from()));
        texts.put("windowTo", text(filter.window().to()));
        texts.put("types", list(filter.types()));
        texts.put("knownAt", text(filter.knownAt()));
        texts.put("minConfidence", filter.minConfidence() == 0 ? null : String.valueOf(filter.minConfidence()));
        texts.put("polarity", filter.dispute().code());
        texts.put("sources", filter.relations().isAny() ? null : "");
        texts.put(
                "kinds", list(filter.kinds().stream().map(kind -> kind.label()).toList()));
        texts.put("direction", filter.direction().code());
        texts.put("via", list(request.via()));
        texts.put("avoid", list(request.avoid()));
        texts.put("sign", request.sign() == 0 ? "any" : "");
        texts.put("order", request.inTime() ? "time" : "any");
        texts.put("maxHops", String.valueOf(request.maxHops()));
        return texts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String list(Collection<?> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }
}
