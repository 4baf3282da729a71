package dev.entente.load.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Records of JSON: one a line, the elements of one array (as dumps of Wikidata are written), or those of an array in a document. A column is a
 * path of members parted by dots; where an array stands in its way, all elements are followed, or the one whose number is the next step, and a cell of several values has them
 * parted by {@link Row#SEPARATOR}.
 */
final class JsonRows implements RowReader {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** How much of a file is looked at to see whether it has a record a line. */
    private static final int LOOK_AHEAD = 1 << 20;

    private final @Nullable JsonLines lines;
    private final CountingStream parsed;
    private final JsonParser parser;
    private final List<String> columns;
    private final List<String[]> paths;
    private final String[] each;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private long line;

    JsonRows(InputStream in, TableFormat format) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in, LOOK_AHEAD);
        lines = format.records().isEmpty() && hasLines(stream) ? new JsonLines(stream) : null;
        // A parser takes what it may need at once, and would take it from the lines.
        parsed = new CountingStream(lines == null ? stream : InputStream.nullInputStream());
        parser = MAPPER.createParser(parsed);
        columns = format.columns();
        paths = columns.stream().map(JsonRows::path).toList();
        each = path(format.each());
        try {
            for (String member : path(format.records())) {
                enter(member);
            }
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private static boolean hasLines(BufferedInputStream stream) throws IOException {
        byte[] start = new byte[LOOK_AHEAD];
        stream.mark(LOOK_AHEAD);
        int length = TableFile.lookAhead(stream, start);
        stream.reset();
        return JsonLines.isIn(new String(start, 0, length, StandardCharsets.UTF_8), length < LOOK_AHEAD);
    }

    private static String[] path(String dotted) {
        return dotted.isEmpty() ? new String[0] : dotted.split("\\.");
    }

    private void enter(String member) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(member)) {
                    return;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        }
        throw new UnreadableTableException("records-missing", "It has no member " + member);
    }

    @Override
    public List<String> header() {
        return columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (waiting.isEmpty()) {
            JsonLines.JsonLine read = lines == null ? ofParser() : lines.next();
            if (read == null) {
                return null;
            }
            line = read.number();
            JsonNode record = read.json();
            if (record == null) {
                return new FaultyRow(
                        line, read.text(), new Row.Fault("not-json", Objects.requireNonNull(read.fault())));
            }
            if (each.length == 0) {
                waiting.add(row(record, null));
            } else {
                List<JsonNode> parts = new ArrayList<>();
                follow(record, each, 0, parts);
                if (parts.isEmpty()) {
                    waiting.add(row(record, MAPPER.createObjectNode()));
                }
                parts.forEach(part -> waiting.add(row(record, part)));
            }
        }
        return waiting.remove();
    }

    @Override
    public long bytesHandedOut() {
        return lines == null ? parsed.count() : lines.bytesHandedOut();
    }

    /** The next record as it stands there; null behind the last. Lines that are none are passed over. */
    @Nullable
    JsonNode nextRecord() throws IOException {
        if (lines == null) {
            return record();
        }
        for (JsonLines.JsonLine read = lines.next(); read != null; read = lines.next()) {
            if (read.json() != null) {
                return read.json();
            }
        }
        return null;
    }

    private JsonLines.@Nullable JsonLine ofParser() throws IOException {
        JsonNode record = record();
        return record == null ? null : new JsonLines.JsonLine(line + 1, "", record, null);
    }

    private @Nullable JsonNode record() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            return token == JsonToken.START_OBJECT ? MAPPER.readTree(parser) : null;
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (EOFException | ZipException e) {
            throw TableFile.broken(e, line);
        }
    }

    private UnreadableTableException notJson(JsonProcessingException e) {
        return new UnreadableTableException(
                "not-json", "Behind record " + line + " it is no JSON: " + e.getOriginalMessage());
    }

    private Row row(JsonNode record, @Nullable JsonNode part) {
        String[] cells = new String[paths.size()];
        for (int i = 0; i < cells.length; i++) {
            String[] path = paths.get(i);
            List<JsonNode> values = new ArrayList<>();
            if (part != null && path.length > 0 && path[0].equals("each")) {
                follow(part, path, 1, values);
            } else {
                follow(record, path, 0, values);
            }
            StringBuilder cell = new StringBuilder();
            for (JsonNode value : values) {
                if (value.isValueNode() && !value.isNull()) {
                    cell.append(cell.isEmpty() ? "" : Row.SEPARATOR)
                            .append(value.asText().strip());
                }
            }
            cells[i] = cell.toString();
        }
        return new RecordRow(line, cells, part == null ? record : part);
    }

    private static void follow(JsonNode node, String[] path, int depth, List<JsonNode> found) {
        if (node.isArray() && depth < path.length && isNumber(path[depth])) {
            JsonNode element = node.get(Integer.parseInt(path[depth]));
            if (element != null) {
                follow(element, path, depth + 1, found);
            }
        } else if (node.isArray()) {
            for (Iterator<JsonNode> elements = node.elements(); elements.hasNext(); ) {
                follow(elements.next(), path, depth, found);
            }
        } else if (depth == path.length) {
            found.add(node);
        } else {
            JsonNode member = node.get(path[depth]);
            if (member != null) {
                follow(member, path, depth + 1, found);
            }
        }
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private record RecordRow(long line, String[] cells, JsonNode json) implements Row {
        @Override
        public int size() {
            return cells.length;
        }

        @Override
        public String cell(int column) {
            return column < 0 || column >= cells.length ? "" : cells[column];
        }

        @Override
        public String raw() {
            return json.toString();
        }

        @Override
        public int length() {
            return Arrays.stream(cells).mapToInt(String::length).sum();
        }
    }
}
