package dev.entente.load.mapping;

import dev.entente.load.tables.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a mapping speaks of, each with a number of its own; a {@link Layout} says where in a table they are, so that a row is read
 * without looking up names.
 */
final class Columns {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** What is not told of a table in its file's name: how it is packed and written. */
    private static final Pattern ENDINGS = Pattern.compile("(\\.[A-Za-z]{1,5})?(\\.(gz|zip))?$");

    private static final Pattern LOOKED_UP = Pattern.compile("([a-z][a-z-]*)(?:\\(([^()]+)\\))?\\.(.+)");

    /** Of most quotes, in characters. */
    private static final int USUAL_LENGTH = 160;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Node> firstUses = new LinkedHashMap<>();
    private final Map<String, Lookup> lookups;
    private final Map<String, Map<String, String>> replacements;
    private final PeopleByItem people;
    private boolean hasPeople;

    /**
     * @param replacements of some columns the texts within a cell that give way to others
     * @param people filled, as the lookups are, before the first row is mapped
     */
    Columns(Map<String, Lookup> lookups, Map<String, Map<String, String>> replacements, PeopleByItem people) {
        this.lookups = lookups;
        this.replacements = replacements;
        this.people = people;
    }

    /** The people that the data set's items are, for who asks for them by item. */
    PeopleByItem people() {
        hasPeople = true;
        return people;
    }

    /** As {@link #people}; empty where the mapping names nobody by item. */
    Optional<PeopleByItem> peopleAskedFor() {
        return hasPeople ? Optional.of(people) : Optional.empty();
    }

    /** The names used, in the order of their numbers. */
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    Map<String, Node> firstUses() {
        return firstUses;
    }

    /**
     * The text of the column that the node names; of {@code lookup.column}, or {@code lookup(key column).column}, that of the row looked up.
     */
    Text column(Node node) {
        return column(node.text(), node);
    }

    private Text column(String name, Node node) {
        Matcher looked = LOOKED_UP.matcher(name);
        Lookup lookup = looked.matches() ? lookups.get(looked.group(1)) : null;
        if (lookup == null) {
            return own(name, node);
        }
        String key = looked.group(2) == null ? lookup.keyInMain(node) : looked.group(2);
        return lookup.text(looked.group(3), own(key, node));
    }

    /** The number of the table's own column that the node names. */
    int number(Node node) {
        own(node.text(), node);
        return Objects.requireNonNull(numbers.get(node.text()));
    }

    private Text own(String name, Node node) {
        if (name.equals("each.column")) {
            return Cells::eachColumn;
        }
        if (name.equals("#file")) {
            return Cells::file;
        }
        if (name.equals("each.value")) {
            return Cells::eachValue;
        }
        int number = numbers.computeIfAbsent(name, key -> numbers.size());
        firstUses.putIfAbsent(name, node);
        Map<String, String> texts = replacements.get(name);
        return texts == null ? cells -> cells.get(number) : cells -> replaced(cells.get(number), texts);
    }

    private static String replaced(String cell, Map<String, String> texts) {
        String replaced = cell;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            replaced = replaced.replace(text.getKey(), text.getValue());
        }
        return replaced;
    }

    /** Text with column names in braces. */
    Text template(Node node) {
        List<Text> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(node.text());
        int end = 0;
        while (matcher.find()) {
            addConstant(node.text().substring(end, matcher.start()), parts);
            parts.add(column(matcher.group(1), node));
            end = matcher.end();
        }
        addConstant(node.text().substring(end), parts);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Text[] all = parts.toArray(Text[]::new);
        return cells -> {
            StringBuilder text = new StringBuilder(USUAL_LENGTH);
            for (Text part : all) {
                text.append(part.of(cells));
            }
            return text.toString();
        };
    }

    private static void addConstant(String text, List<Text> parts) {
        if (!text.isEmpty()) {
            parts.add(cells -> text);
        }
    }

    /** Where in a table the columns are. */
    record Layout(int[] places, List<String> header) {
        int size() {
            return header.size();
        }
    }

    /**
     * Finds the columns in a table.
     *
     * @param header the table's column names
     * @param missing is told those that it has not
     */
    Layout layout(List<String> header, Set<String> missing) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i).strip().toLowerCase(java.util.Locale.ROOT), i);
        }
        int[] found = new int[numbers.size()];
        numbers.forEach((name, number) -> {
            Integer place = places.get(name.toLowerCase(java.util.Locale.ROOT));
            if (place == null && name.startsWith("#")) {
                place = Integer.parseInt(name.substring(1)) - 1;
            }
            if (place == null) {
                missing.add(name);
            }
            found[number] = place == null ? -1 : place;
        });
        return new Layout(found, List.copyOf(header));
    }

    /** A row as a mapping sees it. */
    static final class Cells {
        private final Row row;
        private final int[] places;
        private final List<String> header;
        private final Set<String> missing;
        private final String table;
        private final @Nullable String[] read;
        private int each = -1;

        /** @param table the name of the row's table: {@code 2018.csv.gz}, {@code all.zip!2018.csv} */
        Cells(Row row, Layout layout, Set<String> missing, String table) {
            this.table = table;
            this.row = row;
            this.places = layout.places;
            this.header = layout.header;
            this.missing = missing;
            this.read = new String[places.length];
        }

        /** Goes to the next of the table's columns; false behind the last. */
        boolean nextColumn() {
            each++;
            if (each < header.size()) {
                return true;
            }
            each = -1;
            return false;
        }

        /** The row's file without its endings: {@code 2018}. */
        String file() {
            return ENDINGS.matcher(table.substring(table.indexOf('!') + 1)).replaceFirst("");
        }

        String eachColumn() {
            return each < 0 ? "" : header.get(each);
        }

        String eachValue() {
            return each < 0 ? "" : known(row.cell(each));
        }

        /** Several parts of a mapping ask for one column: it is decoded once. */
        String get(int number) {
            String cell = read[number];
            if (cell == null) {
                cell = known(row.cell(places[number]));
                read[number] = cell;
            }
            return cell;
        }

        /** From now on the column has this value. */
        void set(int number, String value) {
            read[number] = value;
        }

        private String known(String cell) {
            return cell.length() <= 4 && !missing.isEmpty() && missing.contains(cell) ? "" : cell;
        }
    }
}
