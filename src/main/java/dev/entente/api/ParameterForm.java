package dev.entente.api;

import static java.util.Map.entry;

import dev.entente.api.export.ExportFormat;
import dev.entente.graph.ClaimCursor;
import dev.entente.graph.DocumentCursor;
import dev.entente.graph.RelationCursor;
import dev.entente.graph.TypeCursor;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.RelationType;
import dev.entente.network.Direction;
import dev.entente.network.Dispute;
import dev.entente.network.PathRank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the text of a query parameter is read, by the type that a resource declares for it. */
final class ParameterForm {
    private static final Map<Class<?>, Function<String, Object>> FORMS = Map.ofEntries(
            entry(String.class, text -> text),
            entry(int.class, ParameterForm::integer),
            entry(double.class, ParameterForm::decimal),
            entry(LocalDate.class, ParameterForm::day),
            entry(PartialDate.class, PartialDate::parse),
            entry(RelationType.class, ParameterForm::relationType),
            entry(EntityKind.class, ParameterForm::kind),
            entry(TypeChoice.class, TypeChoice::parse),
            entry(ListChoice.class, ListChoice::parse),
            entry(Direction.class, ParameterForm::direction),
            entry(Dispute.class, text -> word(text, Dispute::find, "any, disputed or undisputed")),
            entry(PathRank.class, text -> word(text, PathRank::find, "hops, strength or informative")),
            entry(PathSign.class, text -> word(text, PathSign::find, "any, positive or negative")),
            entry(PathOrder.class, text -> word(text, PathOrder::find, "any or time")),
            entry(ExportFormat.class, ParameterForm::format),
            entry(RelationCursor.class, RelationCursor::parse),
            entry(TypeCursor.class, TypeCursor::parse),
            entry(ClaimCursor.class, ClaimCursor::parse),
            entry(DocumentCursor.class, DocumentCursor::parse));

    private ParameterForm() {}

    static boolean reads(Class<?> type) {
        return FORMS.containsKey(type);
    }

    /** @throws IllegalArgumentException with a message that says what to write, when the text is not of the type's form */
    static Object parse(Class<?> type, String text) {
        Function<String, Object> form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("No query parameter can be a " + type);
        }
        return form.apply(text.strip());
    }

    private static Object integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number, not \"" + text + "\"", e);
        }
    }

    private static Object decimal(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a number like 0.8, not \"" + text + "\"", e);
        }
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a day like 2018-03-26, not \"" + text + "\"", e);
        }
    }

    static RelationType relationType(String text) {
        return RelationType.find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no relation type; " + nearest(text)
                        + "valid are " + listed(RelationType.values())));
    }

    private static String nearest(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String near = Arrays.stream(RelationType.values())
                .map(Enum::name)
                .filter(name -> !upper.isBlank() && (name.contains(upper) || upper.contains(name)))
                .collect(Collectors.joining(" or "));
        return near.isEmpty() ? "" : "did you mean " + near + "? ";
    }

    private static Object kind(String text) {
        return EntityKind.find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no kind of entity; valid are "
                        + Arrays.stream(EntityKind.values())
                                .map(EntityKind::label)
                                .collect(Collectors.joining(", "))));
    }

    private static Object direction(String text) {
        return word(text, Direction::find, "out, in or both");
    }

    private static <T> T word(String text, Function<String, Optional<T>> find, String valid) {
        return find.apply(text)
                .orElseThrow(() -> new IllegalArgumentException("must be " + valid + ", not \"" + text + "\""));
    }

    private static Object format(String text) {
        return ExportFormat.find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no format; valid are "
                        + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::code)
                                .collect(Collectors.joining(", "))));
    }

    private static String listed(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
