package dev.entente.network;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Relations column by column, 49 bytes each: number {@code r} has its fields at index {@code r} of every array. Filled by one thread, then
 * never changed.
 */
final class RelationColumns {
    /** A start nobody knows: earlier than all others. */
    static final int NO_START = Integer.MIN_VALUE;
    /** An end nobody knows: later than all others. */
    static final int NO_END = Integer.MAX_VALUE;

    /** A type and an entity share an int: six bits and twenty-six. */
    static final int TYPE_SHIFT = 26;

    static final int ENTITY_MASK = (1 << TYPE_SHIFT) - 1;
    /** Denials and independent sources are counted up to this. */
    static final int MAX_COUNT = Character.MAX_VALUE;

    private static final RelationType[] TYPES = RelationType.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final int TO_PRECISION_SHIFT = 2;
    private static final int ID_TOP_SHIFT = 4;
    private static final int ID_DIGITS = 13;
    private static final int DIGIT_BITS = 5;

    int size;
    int[] subjects;
    /** The type and the object. */
    int[] words;

    int[] froms;
    int[] tos;
    /** Two bits for the precision of each end and the id's topmost bit. */
    byte[] flags;

    double[] confidences;
    int[] claims;
    char[] denials;
    char[] sources;
    int[] firsts;
    int[] lasts;
    /** The low 64 of the 65 bits that thirteen characters of base 32 hold. */
    long[] ids;

    RelationColumns(int capacity) {
        subjects = new int[capacity];
        words = new int[capacity];
        froms = new int[capacity];
        tos = new int[capacity];
        flags = new byte[capacity];
        confidences = new double[capacity];
        claims = new int[capacity];
        denials = new char[capacity];
        sources = new char[capacity];
        firsts = new int[capacity];
        lasts = new int[capacity];
        ids = new long[capacity];
    }

    static RelationType typeOf(int ordinal) {
        return TYPES[ordinal];
    }

    int type(int r) {
        return words[r] >>> TYPE_SHIFT;
    }

    int object(int r) {
        return words[r] & ENTITY_MASK;
    }

    Precision fromPrecision(int r) {
        return PRECISIONS[flags[r] & 3];
    }

    /** The first day of its start; null where unknown. */
    @Nullable
    LocalDate start(int r) {
        return froms[r] == NO_START ? null : LocalDate.ofEpochDay(froms[r]);
    }

    /** The day a relation is ranked by: its start, else its first report; {@link #NO_START} where both are unknown. */
    int rankDay(int r) {
        return froms[r] == NO_START ? firsts[r] : froms[r];
    }

    /** @throws IllegalArgumentException when the id does not begin with the type's name, as every id that was derived does */
    void add(int subject, int object, Relation relation) {
        if (size == subjects.length) {
            resize(Math.max(16, size + (size >> 1)));
        }
        String id = relation.id().value();
        int hash = id.length() - ID_DIGITS;
        if (!id.startsWith(prefix(relation.type()))) {
            throw new IllegalArgumentException("The id " + id + " does not name the type " + relation.type());
        }
        int top = Character.digit(id.charAt(hash), 32) >>> (DIGIT_BITS - 1);
        PartialDate from = relation.period().from();
        PartialDate to = relation.period().to();
        subjects[size] = subject;
        words[size] = relation.type().ordinal() << TYPE_SHIFT | object;
        froms[size] = day(relation.period().firstDay(), NO_START);
        tos[size] = day(relation.period().endDay(), NO_END);
        flags[size] = (byte) (precision(from) | precision(to) << TO_PRECISION_SHIFT | top << ID_TOP_SHIFT);
        confidences[size] = relation.confidence();
        claims[size] = relation.claims();
        denials[size] = (char) Math.min(relation.denials(), MAX_COUNT);
        sources[size] = (char) Math.min(relation.sources(), MAX_COUNT);
        firsts[size] = day(relation.firstReportedOn(), NO_START);
        lasts[size] = day(relation.lastReportedOn(), NO_START);
        ids[size] = bits(id, hash);
        size++;
    }

    /** Adds a relation that other columns hold. */
    void addRow(RelationColumns other, int r) {
        if (size == subjects.length) {
            resize(Math.max(16, size + (size >> 1)));
        }
        subjects[size] = other.subjects[r];
        words[size] = other.words[r];
        froms[size] = other.froms[r];
        tos[size] = other.tos[r];
        flags[size] = other.flags[r];
        confidences[size] = other.confidences[r];
        claims[size] = other.claims[r];
        denials[size] = other.denials[r];
        sources[size] = other.sources[r];
        firsts[size] = other.firsts[r];
        lasts[size] = other.lasts[r];
        ids[size] = other.ids[r];
        size++;
    }

    void write(ColumnWriter out) throws IOException {
        out.write(subjects, size);
        out.write(words, size);
        out.write(froms, size);
        out.write(tos, size);
        out.write(flags, size);
        out.write(confidences, size);
        out.write(claims, size);
        out.write(denials, size);
        out.write(sources, size);
        out.write(firsts, size);
        out.write(lasts, size);
        out.write(ids, size);
    }

    static RelationColumns read(ColumnReader in) throws IOException {
        RelationColumns columns = new RelationColumns(0);
        columns.subjects = in.ints();
        columns.words = in.ints();
        columns.froms = in.ints();
        columns.tos = in.ints();
        columns.flags = in.bytes();
        columns.confidences = in.doubles();
        columns.claims = in.ints();
        columns.denials = in.chars();
        columns.sources = in.chars();
        columns.firsts = in.ints();
        columns.lasts = in.ints();
        columns.ids = in.longs();
        columns.size = columns.subjects.length;
        return columns;
    }

    /** The lowest bits of an id, as in {@link #ids}. */
    static int bits(RelationId id) {
        String value = id.value();
        return (int) bits(value, value.length() - ID_DIGITS);
    }

    /** What {@link #ids} holds of an id. */
    static long key(RelationId id) {
        String value = id.value();
        return bits(value, value.length() - ID_DIGITS);
    }

    /** What {@link #ids} does not hold of an id: its type and its topmost bit; never 0. */
    static byte rest(RelationId id, RelationType type) {
        String value = id.value();
        int top = Character.digit(value.charAt(value.length() - ID_DIGITS), 32) >>> (DIGIT_BITS - 1);
        return rest(type.ordinal(), top);
    }

    byte rest(int r) {
        return rest(type(r), flags[r] >>> ID_TOP_SHIFT & 1);
    }

    private static byte rest(int type, int top) {
        return (byte) ((type << 1 | top) + 1);
    }

    private static long bits(String id, int hash) {
        long bits = 0;
        for (int i = hash; i < id.length(); i++) {
            bits = bits << DIGIT_BITS | Character.digit(id.charAt(i), 32);
        }
        return bits;
    }

    /** The relation as the rest of the program knows it. */
    Relation relation(int r, EntityTable entities) {
        RelationType type = typeOf(type(r));
        return new Relation(
                id(r),
                new Tie(entities.id(subjects[r]), type, entities.id(object(r))),
                period(r),
                claims[r],
                denials[r],
                sources[r],
                confidences[r],
                firsts[r] == NO_START ? null : LocalDate.ofEpochDay(firsts[r]),
                lasts[r] == NO_START ? null : LocalDate.ofEpochDay(lasts[r]));
    }

    RelationId id(int r) {
        char[] digits = new char[ID_DIGITS];
        long bits = ids[r];
        for (int i = ID_DIGITS - 1; i >= 0; i--) {
            digits[i] = Character.forDigit((int) (bits & 31), 32);
            bits >>>= DIGIT_BITS;
        }
        int top = (flags[r] >>> ID_TOP_SHIFT & 1) << (DIGIT_BITS - 1);
        digits[0] = Character.forDigit(Character.digit(digits[0], 32) | top, 32);
        return new RelationId(prefix(typeOf(type(r))) + new String(digits));
    }

    private Period period(int r) {
        PartialDate from =
                froms[r] == NO_START ? null : new PartialDate(LocalDate.ofEpochDay(froms[r]), fromPrecision(r));
        Precision toPrecision = PRECISIONS[flags[r] >>> TO_PRECISION_SHIFT & 3];
        PartialDate to = tos[r] == NO_END
                ? null
                : new PartialDate(
                        LocalDate.ofEpochDay(toPrecision == Precision.DAY ? tos[r] : tos[r] - 1L), toPrecision);
        return new Period(from, to);
    }

    /** The columns in another order; each old one is let go as soon as the new one stands. */
    void reorder(int[] order) {
        subjects = picked(subjects, order);
        words = picked(words, order);
        froms = picked(froms, order);
        tos = picked(tos, order);
        claims = picked(claims, order);
        firsts = picked(firsts, order);
        lasts = picked(lasts, order);
        denials = picked(denials, order);
        sources = picked(sources, order);
        byte[] newFlags = new byte[order.length];
        double[] newConfidences = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            newFlags[i] = flags[order[i]];
            newConfidences[i] = confidences[order[i]];
        }
        flags = newFlags;
        confidences = newConfidences;
        long[] newIds = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            newIds[i] = ids[order[i]];
        }
        ids = newIds;
        size = order.length;
    }

    private static int[] picked(int[] column, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private static char[] picked(char[] column, int[] order) {
        char[] picked = new char[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private void resize(int capacity) {
        subjects = Arrays.copyOf(subjects, capacity);
        words = Arrays.copyOf(words, capacity);
        froms = Arrays.copyOf(froms, capacity);
        tos = Arrays.copyOf(tos, capacity);
        flags = Arrays.copyOf(flags, capacity);
        confidences = Arrays.copyOf(confidences, capacity);
        claims = Arrays.copyOf(claims, capacity);
        denials = Arrays.copyOf(denials, capacity);
        sources = Arrays.copyOf(sources, capacity);
        firsts = Arrays.copyOf(firsts, capacity);
        lasts = Arrays.copyOf(lasts, capacity);
        ids = Arrays.copyOf(ids, capacity);
    }

    private static String prefix(RelationType type) {
        return PREFIXES[type.ordinal()];
    }

    private static final String[] PREFIXES = Arrays.stream(TYPES)
            .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":")
            .toArray(String[]::new);

    private static int day(@Nullable LocalDate day, int unknown) {
        return day == null ? unknown : (int) day.toEpochDay();
    }

    private static int precision(@Nullable PartialDate date) {
        return date == null ? 0 : date.precision().ordinal();
    }
}
