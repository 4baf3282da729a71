package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A graph drawn from a seed that looks as ours do, for measuring: a few states have a million relations each, most entities some dozens; dates
 * over twenty years, nine events for each state of affairs.
 *
 * <p>Entity number k is an end with a probability that falls as {@code (k+1)^-0.9} (Zipf's law; with 10 million relations the first has 800,000).
 */
public final class SkewedGraph {
    /** The day before which every date lies. */
    public static final LocalDate END = LocalDate.of(2020, 1, 1);

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = (int) (END.toEpochDay() - START.toEpochDay());
    private static final double EXPONENT = 0.9;
    private static final int STATES = 200;
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.GROUP);
    private static final List<RelationType> STATE_TYPES =
            Arrays.stream(RelationType.values()).filter(type -> !type.isEvent()).toList();
    private static final List<RelationType> EVENT_TYPES =
            Arrays.stream(RelationType.values()).filter(RelationType::isEvent).toList();

    private final SplittableRandom random;
    private final List<Entity> entities = new ArrayList<>();
    private final double[] upTo;

    public SkewedGraph(long seed, int entityCount) {
        this.random = new SplittableRandom(seed);
        this.upTo = new double[entityCount];
        double sum = 0;
        for (int k = 0; k < entityCount; k++) {
            EntityKind kind = k < STATES ? EntityKind.STATE : KINDS.get(k % KINDS.size());
            String name = "Entity " + k;
            entities.add(
                    new Entity(new EntityId(kind.prefix() + ":e" + k), name, List.of(Name.preferred(name)), Map.of()));
            sum += Math.pow(k + 1.0, -EXPONENT);
            upTo[k] = sum;
        }
    }

    /** The entities, those of most relations first. */
    public List<Entity> entities() {
        return List.copyOf(entities);
    }

    /** An entity as likely as it is an end of a relation. */
    public Entity anEnd() {
        double point = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, point);
        return entities.get(place < 0 ? -place - 1 : place);
    }

    /** The next relation. */
    public Relation next() {
        Entity a = anEnd();
        Entity b = anEnd();
        while (b == a) {
            b = anEnd();
        }
        boolean isEvent = random.nextInt(10) > 0;
        List<RelationType> types = isEvent ? EVENT_TYPES : STATE_TYPES;
        RelationType type = types.get(random.nextInt(types.size()));
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        LocalDate last = day.plusDays(random.nextInt(100));
        return new Relation(
                new RelationId(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + hash()),
                new Tie(a.id(), type, b.id()),
                isEvent ? event(day) : state(day),
                1 + random.nextInt(20),
                random.nextInt(20) == 0 ? 1 : 0,
                1 + (int) (random.nextDouble() * random.nextDouble() * 10),
                0.5 + random.nextInt(50) / 100.0,
                day,
                last);
    }

    private Period event(LocalDate day) {
        int chance = random.nextInt(100);
        if (chance < 3) {
            return Period.UNKNOWN;
        }
        Precision precision = chance < 8 ? Precision.YEAR : chance < 18 ? Precision.MONTH : Precision.DAY;
        return Period.since(new PartialDate(day, precision));
    }

    private Period state(LocalDate day) {
        PartialDate from = new PartialDate(day, random.nextBoolean() ? Precision.YEAR : Precision.DAY);
        if (random.nextInt(10) < 3) {
            return Period.since(from);
        }
        return Period.between(from, PartialDate.day(day.plusDays(30L + random.nextInt(3000))));
    }

    private String hash() {
        String digits = Long.toUnsignedString(random.nextLong() >>> 3, 32);
        return "0".repeat(13 - digits.length()) + digits;
    }
}
