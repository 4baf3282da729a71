package dev.entente.api.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON piece by piece; failures come out unchecked, so that it can be used while walking. */
final class JsonMembers implements AutoCloseable {
    private final JsonGenerator json;

    /** @param separator what stands between values that are not in one list: a line's end for JSON Lines */
    JsonMembers(OutputStream out, String separator) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setRootValueSeparator(new SerializedString(separator));
    }

    JsonMembers(OutputStream out) throws IOException {
        this(out, "\n");
    }

    JsonMembers openObject() {
        return run(json::writeStartObject);
    }

    JsonMembers openObject(String name) {
        return run(() -> json.writeObjectFieldStart(name));
    }

    JsonMembers closeObject() {
        return run(json::writeEndObject);
    }

    JsonMembers openList(String name) {
        return run(() -> json.writeArrayFieldStart(name));
    }

    JsonMembers closeList() {
        return run(json::writeEndArray);
    }

    /** A member whose value is a text, a number, a boolean, null, or a map or list of such. */
    JsonMembers member(String name, @Nullable Object value) {
        return run(() -> {
            json.writeFieldName(name);
            value(value);
        });
    }

    JsonMembers members(Map<String, Object> members) {
        members.forEach(this::member);
        return this;
    }

    /** A value in a list, or on a line of its own. */
    JsonMembers item(Object value) {
        return run(() -> value(value));
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    private JsonMembers run(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
