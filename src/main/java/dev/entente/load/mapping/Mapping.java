package dev.entente.load.mapping;

import dev.entente.load.tables.TableFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A mapping file, read and compiled. Immutable but for its lookups, which one reading fills. */
public final class Mapping {
    /** GDELT's rows have 61 columns, Wikidata's records thousands of members. */
    private static final int MOST_SHOWN = 100;

    private final String name;
    private final String title;
    private final String about;
    private final String licence;
    private final TableFormat format;
    private final List<List<String>> layouts;
    private final List<LookupTable> lookups;
    private final RowMapper rows;
    private final Optional<Agreement> agreement;
    private final Columns columns;

    Mapping(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.about = builder.about;
        this.licence = builder.licence;
        this.layouts = builder.layouts;
        this.rows = builder.rows;
        this.agreement = builder.agreement;
        this.columns = builder.columns;
        this.format = builder.format.withColumns(builder.columns.names());
        this.lookups = builder.lookups.stream()
                .map(each -> new LookupTable(each, builder.format))
                .toList();
    }

    /** What {@link MappingReader} gathers. */
    static final class Builder {
        String name = "";
        String title = "";
        String about = "";
        String licence = "";
        TableFormat format = TableFormat.delimited(',', true, true);
        List<List<String>> layouts = List.of();
        List<Lookup> lookups = List.of();
        RowMapper rows;
        Optional<Agreement> agreement = Optional.empty();
        Columns columns;

        Builder(Columns columns, RowMapper rows) {
            this.columns = columns;
            this.rows = rows;
        }
    }

    /** The name people type: {@code gdelt}. */
    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** What the data are and how they are read, in a few sentences. */
    public String about() {
        return about;
    }

    /** Under what terms the data may be used, and how they want to be cited. */
    public String licence() {
        return licence;
    }

    public TableFormat format() {
        return format;
    }

    /** The columns of tables without a header, one list for each number of columns that occurs; empty where a header says. */
    public List<List<String>> layouts() {
        return layouts;
    }

    /** The tables that rows are looked up in. */
    public List<LookupTable> lookups() {
        return lookups;
    }

    public RowMapper rows() {
        return rows;
    }

    /** Which people the data set's Wikidata items are, to be found out before the first row is mapped; empty where it names nobody by item. */
    public Optional<PeopleByItem> people() {
        return columns.peopleAskedFor();
    }

    /** How the rows are summed up; empty where each row speaks for itself. */
    public Optional<Agreement> agreement() {
        return agreement;
    }

    /**
     * Where the mapping's columns stand under this header.
     *
     * @param missing is told those that it has not
     */
    public Layout layout(List<String> header, Set<String> missing) {
        return new Layout(columns.layout(header, missing));
    }

    /**
     * Which columns the mapping names that records of JSON with these members do not have. A member that only some records have may be in none of those
     * that were looked at: so it is told only where they have another that nobody asks for and is spelled much alike, or nothing of what is asked for.
     *
     * @param members the paths of the members that hold a value
     */
    public Set<String> misspelled(Set<String> members) {
        Map<String, String> paths = new TreeMap<>();
        columns.names().forEach(column -> paths.put(column, memberPath(column)));
        Set<String> unasked = new TreeSet<>(members);
        unasked.removeAll(paths.values());
        Set<String> missing = new TreeSet<>(paths.keySet());
        missing.removeIf(column -> members.contains(column) || members.contains(paths.get(column)));
        if (missing.size() < paths.size()) {
            missing.removeIf(column -> Node.nearest(Objects.requireNonNull(paths.get(column)), unasked) == null);
        }
        return missing;
    }

    /** The members on a column's way, without the numbers of elements of arrays. */
    private String memberPath(String column) {
        String whole = column.equals("each") || column.startsWith("each.")
                ? format.each() + column.substring("each".length())
                : column;
        return Arrays.stream(whole.split("\\."))
                .filter(step -> !step.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("."));
    }

    /**
     * What is wrong with the mapping where no table has a column that it names, at the line where it is named first.
     *
     * @param header the columns that a table has
     */
    public MappingException missing(String column, List<String> header) {
        String near = Node.nearest(column, Set.copyOf(header));
        String shown = header.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                + (header.size() > MOST_SHOWN ? ", ..." : "");
        return Objects.requireNonNull(columns.firstUses().get(column))
                .problem("No file has a column \"" + column + "\""
                        + (near == null ? "." : "; is \"" + near + "\" meant?")
                        + " There are: " + shown);
    }

    /** Where the columns of a mapping stand in one table. */
    public static final class Layout {
        private final Columns.Layout places;

        Layout(Columns.Layout places) {
            this.places = places;
        }

        Columns.Layout places() {
            return places;
        }

        /** How many columns the table has. */
        public int size() {
            return places.size();
        }
    }
}
