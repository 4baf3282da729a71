package dev.entente.graph.offline;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Packs fields into the bytes of a record; {@link Unpacker} takes them out in the same order. Used again for each record, by one thread. */
final class Packer {
    /** Stands for what is not there. */
    static final int NONE = -1;

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 12);

    /** Begins a record that is sorted by what it is given first; numbers sort as they should unless they are negative. */
    Packer begin() {
        buffer.clear();
        return this;
    }

    /** Begins a record that is sorted by this text, and among those of one text by the numbers. */
    Packer begin(String key, long first, int second) {
        buffer.clear();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        // No key holds a zero, so that none is the beginning of another.
        ensure(bytes.length + 1);
        buffer.put(bytes).put((byte) 0);
        return large(first).number(second);
    }

    Packer large(long number) {
        ensure(Long.BYTES);
        buffer.putLong(number);
        return this;
    }

    Packer text(@Nullable String text) {
        if (text == null) {
            return number(NONE);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        ensure(bytes.length);
        buffer.put(bytes);
        return this;
    }

    Packer number(int number) {
        ensure(Integer.BYTES);
        buffer.putInt(number);
        return this;
    }

    Packer fraction(double number) {
        ensure(Double.BYTES);
        buffer.putDouble(number);
        return this;
    }

    Packer day(@Nullable LocalDate day) {
        return large(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    Packer period(Period period) {
        return date(period.from()).date(period.to());
    }

    byte[] end() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private Packer date(@Nullable PartialDate date) {
        if (date == null) {
            return number(NONE);
        }
        return number(date.precision().ordinal()).day(date.first());
    }

    private void ensure(int bytes) {
        if (buffer.remaining() < bytes) {
            byte[] larger = Arrays.copyOf(buffer.array(), Math.max(2 * buffer.capacity(), buffer.position() + bytes));
            buffer = ByteBuffer.wrap(larger).position(buffer.position());
        }
    }
}
