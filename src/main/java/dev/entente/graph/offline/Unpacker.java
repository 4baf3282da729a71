package dev.entente.graph.offline;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes out of a record what a {@link Packer} has put in, in the same order. */
final class Unpacker {
    private static final Precision[] PRECISIONS = Precision.values();

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final int keyLength;
    private final long first;

    Unpacker(byte[] record) {
        this.bytes = record;
        int length = 0;
        while (record[length] != 0) {
            length++;
        }
        this.keyLength = length;
        this.buffer = ByteBuffer.wrap(record).position(length + 1);
        this.first = buffer.getLong();
        buffer.getInt();
    }

    /** The text that the record is sorted by. */
    String key() {
        return new String(bytes, 0, keyLength, StandardCharsets.UTF_8);
    }

    /** The first number that it is sorted by among those of its text. */
    long first() {
        return first;
    }

    @Nullable
    String findText() {
        int length = buffer.getInt();
        if (length == Packer.NONE) {
            return null;
        }
        String text = new String(bytes, buffer.position(), length, StandardCharsets.UTF_8);
        buffer.position(buffer.position() + length);
        return text;
    }

    String text() {
        return Objects.requireNonNull(findText());
    }

    int number() {
        return buffer.getInt();
    }

    double fraction() {
        return buffer.getDouble();
    }

    @Nullable
    LocalDate day() {
        long day = buffer.getLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    Period period() {
        PartialDate from = date();
        return new Period(from, date());
    }

    @Nullable
    EntityId entity() {
        String id = findText();
        return id == null ? null : new EntityId(id);
    }

    private @Nullable PartialDate date() {
        int precision = number();
        return precision == Packer.NONE ? null : new PartialDate(Objects.requireNonNull(day()), PRECISIONS[precision]);
    }
}
