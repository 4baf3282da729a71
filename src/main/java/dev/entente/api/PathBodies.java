package dev.entente.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.entente.api.Problems.InvalidParameter;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.network.Direction;
import dev.entente.network.Dispute;
import dev.entente.network.PathRank;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the body of a question about paths: what is absent is as it is for the GET, what is unknown or of a wrong form is refused by name. */
@Singleton
class PathBodies {
    private static final String BODY = "body";

    private final ObjectReader reader;
    private final Validator validator;

    PathBodies(ObjectMapper mapper, Validator validator) {
        this.reader = strict(mapper).readerFor(PathsBody.class);
        this.validator = validator;
    }

    /** Takes a text for no number, a number with a fraction for none without, and no member that it does not know. */
    private static ObjectMapper strict(ObjectMapper mapper) {
        ObjectMapper strict = mapper.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType number : List.of(LogicalType.Integer, LogicalType.Float)) {
            strict.coercionConfigFor(number).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        return strict;
    }

    PathsBody read(@Nullable String json) {
        PathsBody body = parse(json == null ? "" : json);
        if (body.from() == null || body.to() == null) {
            throw invalid(body.from() == null ? "from" : "to", "is required");
        }
        boolean hasNull = Stream.of(body.from(), body.to(), body.via(), body.avoid(), body.kinds())
                .flatMap(list -> PathsBody.orNone(list).stream())
                .anyMatch(Objects::isNull);
        if (hasNull) {
            throw invalid(BODY, "lists hold texts, not null");
        }
        return body;
    }

    private PathsBody parse(String json) {
        try {
            JsonNode tree = reader.readTree(json);
            if (!tree.isObject()) {
                throw invalid(BODY, "send {\"from\": [\"state:prk\"], \"to\": [\"state:usa\"]}");
            }
            return reader.treeToValue(tree, PathsBody.class);
        } catch (UnrecognizedPropertyException e) {
            throw invalid(e.getPropertyName(), "is unknown; known are " + e.getKnownPropertyIds());
        } catch (MismatchedInputException e) {
            String member = e.getPath().isEmpty() ? BODY : e.getPath().get(0).getFieldName();
            throw invalid(member, "is not of the form that /q/openapi describes");
        } catch (JsonProcessingException e) {
            throw invalid(
                    BODY,
                    "is no JSON"
                            + (e.getLocation() == null
                                    ? ""
                                    : " at column " + e.getLocation().getColumnNr() + " of line "
                                            + e.getLocation().getLineNr()));
        }
    }

    /** The body as the GET's parameters, whose ends are not looked at. */
    PathParameters parameters(PathsBody body) {
        Members members = new Members();
        List<EntityKind> kinds = new ArrayList<>();
        for (String kind : PathsBody.orNone(body.kinds())) {
            members.find("kinds", EntityKind.class, kind).ifPresent(kinds::add);
        }
        PathParameters parameters = new PathParameters(
                BODY,
                BODY,
                body.k() == null ? Integer.parseInt(PathParameters.PATHS) : body.k(),
                body.maxHops() == null ? Integer.parseInt(PathParameters.HOPS) : body.maxHops(),
                members.find("types", TypeChoice.class, body.types()).orElse(null),
                members.find("direction", Direction.class, body.direction()).orElse(Direction.BOTH),
                kinds,
                null,
                null,
                members.find("asOf", LocalDate.class, body.asOf()).orElse(null),
                members.find("windowFrom", PartialDate.class, body.windowFrom()).orElse(null),
                members.find("windowTo", PartialDate.class, body.windowTo()).orElse(null),
                members.find("knownAt", LocalDate.class, body.knownAt()).orElse(null),
                body.minConfidence() == null ? 0 : body.minConfidence(),
                members.find("polarity", Dispute.class, body.polarity()).orElse(Dispute.ANY),
                members.find("sources", ListChoice.class, body.sources()).orElse(null),
                members.find("order", PathOrder.class, body.order()).orElse(PathOrder.ANY),
                members.find("sign", PathSign.class, body.sign()).orElse(PathSign.ANY),
                members.find("rank", PathRank.class, body.rank()).orElse(PathRank.HOPS));
        validator
                .validate(parameters)
                .forEach(violation -> members.refuse(violation.getPropertyPath().toString(), violation.getMessage()));
        members.check();
        return parameters;
    }

    private static RuntimeException invalid(String field, String message) {
        return Problems.invalid(List.of(new InvalidParameter(field, BODY, message)));
    }

    /** Reads members of the body and gathers what is wrong with them. */
    private static final class Members {
        private final List<InvalidParameter> violations = new ArrayList<>();

        <T> Optional<T> find(String name, Class<T> type, @Nullable String text) {
            if (text == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(type.cast(ParameterForm.parse(type, text)));
            } catch (IllegalArgumentException e) {
                refuse(name, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }

        void refuse(String name, String message) {
            violations.add(new InvalidParameter(name, BODY, message));
        }

        void check() {
            if (!violations.isEmpty()) {
                throw Problems.invalid(violations);
            }
        }
    }
}
