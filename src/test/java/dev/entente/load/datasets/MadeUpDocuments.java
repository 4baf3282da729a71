package dev.entente.load.datasets;

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
import dev.entente.model.Locator;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import dev.entente.model.RowKey;
import dev.entente.model.Source;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents drawn from a seed, with all that can be stored: every polarity and precision, speakers, places, spans of text, copies, line breaks and quotation
 * marks, entities that go by several names, and documents of which a later one takes the place.
 */
final class MadeUpDocuments implements RowSource {
    private static final List<RelationType> TYPES = Stream.of(RelationType.values())
            .filter(type ->
                    type.definition().allows(actor(0, 0).kind(), actor(1, 0).kind()))
            .toList();
    private static final int ACTORS = 9;

    private final Random random;
    private final List<DocumentContent> contents = new ArrayList<>();

    MadeUpDocuments(long seed, int count) {
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            // One in ten is told twice; the first time it may name an actor that nothing else names.
            if (i % 10 == 0) {
                contents.add(content(i, 0, ACTORS + i));
            }
            contents.add(content(i, i % 10 == 0 ? 0 : random.nextInt(3), random.nextInt(ACTORS)));
        }
    }

    List<DocumentContent> contents() {
        return contents;
    }

    private DocumentContent content(int number, int variant, int anActor) {
        Document document = new Document(
                new DocumentId("document:made-up-" + number),
                "Made \"up\"" + (number % 7 == 0 ? "\nin two lines, " : ", ") + number,
                number % 3 == 0 ? null : "https://example.org/" + number,
                new Source("source:made-up-" + number % 5, "Made up " + number % 5),
                number % 4 == 0 ? null : day(),
                "en",
                Fingerprint.of("text " + number % 50));
        Entity a = actor(anActor, variant);
        Entity b = actor((anActor + 1 + random.nextInt(ACTORS - 1)) % ACTORS, variant);
        if (a.id().equals(b.id())) {
            b = actor((anActor + 1) % ACTORS, variant);
        }
        Entity speaker = actor(random.nextInt(ACTORS), 0);
        List<Entity> entities = new ArrayList<>(List.of(a, b));
        if (entities.stream().noneMatch(entity -> entity.id().equals(speaker.id()))) {
            entities.add(speaker);
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            claims.add(claim(document, a, b, random.nextBoolean() ? speaker.id() : null));
        }
        return new DocumentContent(document, entities, claims);
    }

    private Claim claim(Document document, Entity a, Entity b, @Nullable EntityId other) {
        Locator locator = random.nextBoolean()
                ? new TextSpan(random.nextInt(100), 100 + random.nextInt(100))
                : new RowKey("key " + random.nextInt(1000));
        return new Claim(
                document.id(),
                new Tie(a.id(), TYPES.get(random.nextInt(TYPES.size())), b.id()),
                Polarity.values()[random.nextInt(3) > 0 ? 0 : random.nextInt(Polarity.values().length)],
                period(),
                random.nextBoolean() ? other : null,
                random.nextBoolean() ? other : null,
                switch (random.nextInt(4)) {
                    case 0 -> "He said \"no\";\r\nthen, \"yes\"";
                    case 1 -> " комма, \t und 조선 ";
                    case 2 -> "\\ back, \"\"";
                    default -> "plain";
                },
                locator,
                random.nextInt(11) / 10.0,
                "made-up/1");
    }

    private Period period() {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return Period.UNKNOWN;
        }
        PartialDate from = new PartialDate(day(), Precision.values()[random.nextInt(3)]);
        PartialDate to = new PartialDate(
                from.first().plusDays(366L + random.nextInt(99)), Precision.values()[random.nextInt(3)]);
        return kind == 1 ? Period.until(to) : kind == 2 ? Period.between(from, to) : Period.since(from);
    }

    private LocalDate day() {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(800));
    }

    /** A group as one of three sorts of document knows it. */
    private static Entity actor(int number, int variant) {
        String name = variant == 0 ? "Group " + number : variant == 1 ? "GROUP " + number : "The \"group\" " + number;
        List<Name> names = variant == 2
                ? List.of(
                        Name.preferred(name),
                        Name.alias("Gruppe\n" + number, "de"),
                        Name.alias("Group " + number, "und"))
                : List.of(Name.preferred(name));
        Map<IdentifierScheme, String> identifiers =
                variant == 2 && number % 2 == 0 ? Map.of(IdentifierScheme.WIKIDATA, "Q" + number) : Map.of();
        return new Entity(new EntityId("group:made-up-" + number), name, names, identifiers);
    }

    @Override
    public String name() {
        return "made-up";
    }

    @Override
    public OptionalLong sizeBytes() {
        return OptionalLong.empty();
    }

    @Override
    public RowReadings open(long afterRow) {
        Iterator<DocumentContent> rest = contents.iterator();
        return new RowReadings() {
            private long row;

            @Override
            public Optional<RowReading> next() {
                return rest.hasNext()
                        ? Optional.of(new RowReading.Read(++row, List.of(rest.next())))
                        : Optional.empty();
            }

            @Override
            public long bytesRead() {
                return 0;
            }

            @Override
            public void close() {}
        };
    }
}
