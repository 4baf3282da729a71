package dev.entente.graph.offline;

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

    /** At its first field. */
    Unpacker(byte[] record) {
        this.bytes = record;
        this.buffer = ByteBuffer.wrap(record);
    }

    Unpacker skip(int count) {
        buffer.position(buffer.position() + count);
        return this;
    }

    /** The text that the record is sorted by, if it begins with one. */
    String key() {
        int start = buffer.position();
        int end = start;
        while (bytes[end] != 0) {
            end++;
        }
        buffer.position(end + 1);
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    long large() {
        return buffer.getLong();
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
        long day = large();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    Period period() {
        PartialDate from = date();
        return new Period(from, date());
    }

    private @Nullable PartialDate date() {
        int precision = number();
        return precision == Packer.NONE ? null : new PartialDate(Objects.requireNonNull(day()), PRECISIONS[precision]);
    }
}
