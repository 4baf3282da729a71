package dev.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The relation types and what they mean, read from {@code ontology.csv}: lists parted by spaces,
 * the kind {@code Actor} standing for person, state, organization and group.
 */
public final class Ontology {
    private static final String FILE = "ontology.csv";

    private final Map<RelationType, RelationTypeDefinition> definitions;

    private Ontology(Map<RelationType, RelationTypeDefinition> definitions) {
        this.definitions = definitions;
    }

    /** The shipped ontology, read once. */
    public static Ontology get() {
        return Shipped.ONTOLOGY;
    }

    public RelationTypeDefinition definition(RelationType type) {
        return Objects.requireNonNull(definitions.get(type), () -> type + " is not in " + FILE);
    }

    /** Every definition, in the file's order. */
    public List<RelationTypeDefinition> list() {
        return List.copyOf(definitions.values());
    }

    static Ontology of(ShippedTable table) {
        Map<RelationType, RelationTypeDefinition> definitions = new EnumMap<>(RelationType.class);
        for (ShippedTable.Row row : table.rows()) {
            RelationTypeDefinition definition = definition(row);
            if (definitions.put(definition.type(), definition) != null) {
                throw row.problem(definition.type() + " stands twice");
            }
        }
        Set<RelationType> missing = EnumSet.allOf(RelationType.class);
        missing.removeAll(definitions.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(FILE + " has no line for " + missing);
        }
        return new Ontology(definitions);
    }

    private static RelationTypeDefinition definition(ShippedTable.Row row) {
        String plover = row.cell("plover");
        return new RelationTypeDefinition(
                RelationType.valueOf(row.cell("type")),
                row.cell("phrase"),
                row.cell("inverse_phrase"),
                Integer.parseInt(row.cell("sign")),
                Temporality.valueOf(row.cell("temporality").toUpperCase(Locale.ROOT)),
                row.cell("direction").equals("symmetric"),
                kinds(row.cell("subject_kinds")),
                kinds(row.cell("object_kinds")),
                plover.isEmpty() ? null : plover,
                words(row.cell("cameo")),
                row.cell("definition"));
    }

    private static Set<EntityKind> kinds(String cell) {
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        for (String word : words(cell)) {
            if (word.equals("Actor")) {
                Arrays.stream(EntityKind.values()).filter(EntityKind::isActor).forEach(kinds::add);
            } else {
                kinds.add(EntityKind.find(word).orElseThrow(() -> new IllegalStateException("No such kind: " + word)));
            }
        }
        return kinds;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(cell.split(" ")));
    }

    /** Reads the shipped file when first asked for. */
    private static final class Shipped {
        static final Ontology ONTOLOGY = of(ShippedTable.read(Ontology.class, FILE));
    }
}
