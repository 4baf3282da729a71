package dev.entente.load.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which members the records of a JSON file have, as far as its beginning tells: the columns that a mapping can name. */
public final class JsonMembers {
    /** A member that none of so many records has is a rare one, or misspelled. */
    private static final int MOST_RECORDS = 1_000;

    /** Wikidata's records have up to 4 MB. */
    private static final long MOST_BYTES = 16L << 20;

    private final Set<String> paths = new TreeSet<>();

    private JsonMembers() {}

    /** The paths of all members that hold a value, their steps parted by dots; arrays on the way are no step. */
    public static Set<String> of(TableFile file, TableFormat format) throws IOException {
        JsonMembers members = new JsonMembers();
        if (file.nextTable(format.withoutEach().withColumns(List.of())) instanceof JsonRows rows) {
            int records = 0;
            for (JsonNode next = rows.nextRecord(); next != null; next = rows.nextRecord()) {
                members.add("", next);
                records++;
                if (records == MOST_RECORDS || rows.bytesHandedOut() > MOST_BYTES) {
                    break;
                }
            }
        }
        return members.paths;
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member ->
                            add(path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            node.forEach(element -> add(path, element));
        } else {
            paths.add(path);
        }
    }
}
