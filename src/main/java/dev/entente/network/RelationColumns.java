package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final byte[] DIGITS = "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.ISO_8859_1);

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
        Period period = relation.period();
        begin(subject, object, relation.type(), relation.id().value());
        setPeriod(
                day(period.firstDay(), NO_START),
                precision(period.from()),
                day(period.endDay(), NO_END),
                precision(period.to()));
        setEvidence(relation.claims(), relation.denials(), relation.sources(), relation.confidence());
        setReports(day(relation.firstReportedOn(), NO_START), day(relation.lastReportedOn(), NO_START));
    }

    /**
     * Begins a row, of which the setters say the rest.
     *
     * @throws IllegalArgumentException when the id is not the type's name, a colon and a hash of thirteen characters
     */
    void begin(int subject, int object, RelationType type, String id) {
        String prefix = prefix(type);
        int hash = prefix.length();
        if (!id.startsWith(prefix) || id.length() != hash + ID_DIGITS) {
            throw new IllegalArgumentException("The id " + id + " is not " + prefix + " and a hash of 13 characters");
        }
        if (size == subjects.length) {
            resize(Math.max(16, size + (size >> 1)));
        }
        subjects[size] = subject;
        words[size] = type.ordinal() << TYPE_SHIFT | object;
        flags[size] = (byte) (digit(id, hash) >>> (DIGIT_BITS - 1) << ID_TOP_SHIFT);
        ids[size] = bits(id, hash);
        size++;
    }

    void setPeriod(int from, Precision fromPrecision, int to, Precision toPrecision) {
        int r = size - 1;
        froms[r] = from;
        tos[r] = to;
        flags[r] |= (byte) (fromPrecision.ordinal() | toPrecision.ordinal() << TO_PRECISION_SHIFT);
    }

    void setEvidence(int claimed, int denied, int independent, double confidence) {
        int r = size - 1;
        claims[r] = claimed;
        denials[r] = (char) Math.min(denied, MAX_COUNT);
        sources[r] = (char) Math.min(independent, MAX_COUNT);
        confidences[r] = confidence;
    }

    void setReports(int first, int last) {
        firsts[size - 1] = first;
        lasts[size - 1] = last;
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

    /** Adds all relations that other columns hold. */
    void addAll(RelationColumns other) {
        int added = other.size;
        if (size + added > subjects.length) {
            resize(Math.max(size + added, size + (size >> 1)));
        }
        System.arraycopy(other.subjects, 0, subjects, size, added);
        System.arraycopy(other.words, 0, words, size, added);
        System.arraycopy(other.froms, 0, froms, size, added);
        System.arraycopy(other.tos, 0, tos, size, added);
        System.arraycopy(other.flags, 0, flags, size, added);
        System.arraycopy(other.confidences, 0, confidences, size, added);
        System.arraycopy(other.claims, 0, claims, size, added);
        System.arraycopy(other.denials, 0, denials, size, added);
        System.arraycopy(other.sources, 0, sources, size, added);
        System.arraycopy(other.firsts, 0, firsts, size, added);
        System.arraycopy(other.lasts, 0, lasts, size, added);
        System.arraycopy(other.ids, 0, ids, size, added);
        size += added;
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
        return rest(type.ordinal(), digit(value, value.length() - ID_DIGITS) >>> (DIGIT_BITS - 1));
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
            bits = bits << DIGIT_BITS | digit(id, i);
        }
        return bits;
    }

    /** A digit of base 32, in small letters. */
    private static int digit(String id, int place) {
        char c = id.charAt(place);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'v') {
            return c - 'a' + 10;
        }
        throw new IllegalArgumentException(
                "The hash of the id " + id + " has another character than 0 to 9 and a to v");
    }

    /** The relation as the rest of the program knows it. */
    Relation relation(int r, EntityTable entities) {
        return relation(r, entities.id(subjects[r]), entities.id(object(r)));
    }

    /**
     * The same where the ids of its ends are at hand. All that lies in columns is read before anything is made of it: of a large network each is a wait for
     * memory, and these waits go together where nothing stands between them.
     */
    Relation relation(int r, EntityId subject, EntityId object) {
        int word = words[r];
        int from = froms[r];
        int to = tos[r];
        int flag = flags[r];
        double confidence = confidences[r];
        int claimed = claims[r];
        int denied = denials[r];
        int independent = sources[r];
        int first = firsts[r];
        int last = lasts[r];
        long bits = ids[r];
        RelationType type = typeOf(word >>> TYPE_SHIFT);
        return new Relation(
                id(type, flag, bits),
                new Tie(subject, type, object),
                period(from, to, flag),
                claimed,
                denied,
                independent,
                confidence,
                reported(first),
                reported(last));
    }

    private static @Nullable LocalDate reported(int day) {
        return day == NO_START ? null : LocalDate.ofEpochDay(day);
    }

    RelationId id(int r) {
        return id(typeOf(type(r)), flags[r], ids[r]);
    }

    private static RelationId id(RelationType type, int flag, long lowBits) {
        byte[] digits = new byte[ID_DIGITS];
        long bits = lowBits;
        for (int i = ID_DIGITS - 1; i > 0; i--) {
            digits[i] = DIGITS[(int) (bits & 31)];
            bits >>>= DIGIT_BITS;
        }
        int top = (flag >>> ID_TOP_SHIFT & 1) << (DIGIT_BITS - 1);
        digits[0] = DIGITS[(int) bits | top];
        return new RelationId(prefix(type) + new String(digits, StandardCharsets.ISO_8859_1));
    }

    private static Period period(int start, int end, int flag) {
        PartialDate from =
                start == NO_START ? null : new PartialDate(LocalDate.ofEpochDay(start), PRECISIONS[flag & 3]);
        Precision toPrecision = PRECISIONS[flag >>> TO_PRECISION_SHIFT & 3];
        PartialDate to = end == NO_END
                ? null
                : new PartialDate(LocalDate.ofEpochDay(toPrecision == Precision.DAY ? end : end - 1L), toPrecision);
        return new Period(from, to);
    }

    /** The columns in another order; each old one is let go as soon as the new one stands. */
    void reorder(int[] numbers) {
        ColumnOrder order = new ColumnOrder(numbers);
        subjects = order.of(subjects);
        words = order.of(words);
        froms = order.of(froms);
        tos = order.of(tos);
        flags = order.of(flags);
        confidences = order.of(confidences);
        claims = order.of(claims);
        denials = order.of(denials);
        sources = order.of(sources);
        firsts = order.of(firsts);
        lasts = order.of(lasts);
        ids = order.of(ids);
        size = numbers.length;
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

    private static Precision precision(@Nullable PartialDate date) {
        return date == null ? Precision.DAY : date.precision();
    }
}
