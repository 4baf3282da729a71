package dev.entente.load.benchmark;

import dev.entente.graph.DocumentContent;
import dev.entente.load.RowReading;
import dev.entente.load.RowReadings;
import dev.entente.load.RowSource;
import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Fingerprint;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Rows like those of machine-coded event data: dated events between two hundred states, a few of which take part in most of them (Zipf's law with
 * exponent 1), each row a document with one claim. The same seed gives the same rows.
 */
public final class MadeUpEvents implements RowSource {
    /** So many seeds give rows that share no relation. */
    public static final int STREAMS = 8_000;

    private static final int STATES = 200;
    private static final int DAYS = 365;
    private static final long BYTES_PER_ROW = 350;
    private static final List<RelationType> EVENTS = Arrays.stream(RelationType.values())
            .filter(RelationType::isEvent)
            .filter(MadeUpEvents::isBetweenStates)
            .toList();
    private static final List<Entity> ENTITIES =
            IntStream.range(0, STATES).mapToObj(MadeUpEvents::state).toList();
    private static final double[] CUMULATED = cumulated();

    private final long seed;
    private final long rows;

    public MadeUpEvents(long seed, long rows) {
        this.seed = seed;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "made-up-events";
    }

    @Override
    public OptionalLong sizeBytes() {
        return OptionalLong.of(rows * BYTES_PER_ROW);
    }

    @Override
    public RowReadings open(long afterRow) {
        return new RowReadings() {
            private long row = afterRow;

            @Override
            public Optional<RowReading> next() {
                if (row >= rows) {
                    return Optional.empty();
                }
                row++;
                return Optional.of(new RowReading.Read(row, List.of(content(row))));
            }

            @Override
            public long bytesRead() {
                return row * BYTES_PER_ROW;
            }

            @Override
            public void close() {}
        };
    }

    /** One row as a document. */
    public DocumentContent content(long row) {
        Random random = new Random(seed * 1_000_003 + row);
        random.nextDouble();
        int subject = drawn(random);
        int object = drawn(random);
        if (subject == object) {
            object = (object + 1) % STATES;
        }
        // Another year for another seed: then no relation is shared either.
        LocalDate day = LocalDate.of(1000 + (int) (seed % STREAMS), 1, 1).plusDays(random.nextInt(DAYS));
        String key = seed + "-" + row;
        Document document = new Document(
                new DocumentId("document:made-up-events-" + key),
                "Made-up event " + key,
                "https://example.org/articles/" + key + ".html",
                new Source("source:made-up-events", "Made-up events"),
                day,
                "und",
                Fingerprint.of(key));
        Entity a = ENTITIES.get(subject);
        Entity b = ENTITIES.get(object);
        Claim claim = new Claim(
                document.id(),
                new Tie(a.id(), EVENTS.get(random.nextInt(EVENTS.size())), b.id()),
                Polarity.ASSERTED,
                Period.since(PartialDate.day(day)),
                null,
                null,
                key + "\t" + day + "\t" + a.name() + "\t" + b.name() + "\t" + random.nextInt(20),
                new RowKey(key),
                (1 + random.nextInt(9)) / 10.0,
                "made-up/1");
        return new DocumentContent(document, List.of(a, b), List.of(claim));
    }

    private static int drawn(Random random) {
        int found = Arrays.binarySearch(CUMULATED, random.nextDouble());
        return Math.min(STATES - 1, found < 0 ? -found - 1 : found);
    }

    private static double[] cumulated() {
        double[] sums = new double[STATES];
        double sum = 0;
        for (int i = 0; i < STATES; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        for (int i = 0; i < STATES; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private static boolean isBetweenStates(RelationType type) {
        Entity state = state(0);
        return type.definition().allows(state.kind(), state.kind());
    }

    private static Entity state(int number) {
        String code = "x" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        String name = "Made-up state " + code.toUpperCase(Locale.ROOT);
        return new Entity(
                new EntityId("state:" + code),
                name,
                List.of(Name.preferred(name)),
                Map.of(IdentifierScheme.ISO3, code.toUpperCase(Locale.ROOT)));
    }
}
