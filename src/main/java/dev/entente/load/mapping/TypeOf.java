package dev.entente.load.mapping;

import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The relation type that a row states. */
@FunctionalInterface
interface TypeOf {
    RelationType of(Columns.Cells cells) throws RowProblem;

    /** How the row states it. */
    default Polarity polarity(Columns.Cells cells) {
        return Polarity.ASSERTED;
    }

    /** A type's name, {@code {cameo: COLUMN}}, {@code {name: COLUMN}} for a column of types' names, or {@code {column: COLUMN, codes: {CODE: TYPE}}}, where a code may mean {@code none}. */
    static TypeOf compile(Node node, Columns columns) {
        if (node.isText()) {
            RelationType type = type(node);
            return cells -> type;
        }
        node.allow("cameo", "name", "column", "codes", "otherwise");
        if (node.has("cameo")) {
            return new CameoEvents(columns.column(node.get("cameo")));
        }
        if (node.has("name")) {
            return named(columns.column(node.get("name")));
        }
        Text text = columns.column(node.get("column"));
        Map<String, @Nullable RelationType> types = new HashMap<>();
        node.get("codes")
                .members()
                .forEach((code, value) -> types.put(code, value.text().equals("none") ? null : type(value)));
        RelationType otherwise = node.find("otherwise")
                .filter(value -> !value.text().equals("none"))
                .map(TypeOf::type)
                .orElse(null);
        boolean hasOtherwise = node.has("otherwise");
        return cells -> {
            String code = text.of(cells);
            RelationType found = types.get(code);
            if (found == null && !types.containsKey(code)) {
                if (!hasOtherwise) {
                    throw new RowProblem(
                            "unknown-type-code",
                            "\"" + code
                                    + "\" is not among the codes of the mapping. Mend it, or add it to codes, as none where it states no relation");
                }
                found = otherwise;
            }
            if (found == null) {
                throw new RowProblem("no-relation-type", "\"" + code + "\" states no relation");
            }
            return found;
        };
    }

    private static TypeOf named(Text text) {
        Map<String, RelationType> types =
                Arrays.stream(RelationType.values()).collect(Collectors.toMap(Enum::name, t -> t));
        return cells -> {
            RelationType type = types.get(text.of(cells));
            if (type == null) {
                throw new RowProblem("no-relation-type", "\"" + text.of(cells) + "\" is no type of the ontology");
            }
            return type;
        };
    }

    private static RelationType type(Node node) {
        return RelationType.find(node.text()).orElseThrow(() -> {
            Set<String> names =
                    Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.toSet());
            String near = Node.nearest(node.text(), names);
            return node.problem("The ontology has no type \"" + node.text() + "\""
                    + (near == null ? "" : "; is " + near + " meant?"));
        });
    }
}
