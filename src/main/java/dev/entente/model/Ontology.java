package dev.entente.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * The relation types and what they mean, read from {@code ontology.csv}: eleven columns, no quoting, lists parted by spaces,
 * the kind {@code Actor} standing for person, state, organization and group.
 */
public final class Ontology {
    private static final String FILE = "ontology.csv";
    private static final int COLUMNS = 11;

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

    static Ontology read(BufferedReader file) throws IOException {
        Map<RelationType, RelationTypeDefinition> definitions = new EnumMap<>(RelationType.class);
        file.readLine();
        String line = file.readLine();
        for (int number = 2; line != null; number++, line = file.readLine()) {
            RelationTypeDefinition definition = definition(line.split(",", -1), number);
            if (definitions.put(definition.type(), definition) != null) {
                throw new IllegalStateException(FILE + ":" + number + ": " + definition.type() + " stands twice");
            }
        }
        Set<RelationType> missing = EnumSet.allOf(RelationType.class);
        missing.removeAll(definitions.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(FILE + " has no line for " + missing);
        }
        return new Ontology(definitions);
    }

    private static RelationTypeDefinition definition(String[] cells, int line) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ":" + line + ": " + cells.length + " columns, not " + COLUMNS);
        }
        return new RelationTypeDefinition(
                RelationType.valueOf(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Temporality.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5].equals("symmetric"),
                kinds(cells[6]),
                kinds(cells[7]),
                cells[8].isEmpty() ? null : cells[8],
                words(cells[9]),
                cells[10]);
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
        static final Ontology ONTOLOGY = load();

        private static Ontology load() {
            try (InputStream stream = Objects.requireNonNull(Ontology.class.getResourceAsStream(FILE), FILE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return read(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + FILE, e);
            }
        }
    }
}
