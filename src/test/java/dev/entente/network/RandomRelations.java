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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph drawn from a seed: entities of several kinds, relations of every type and precision, parallel and undated ones and events of several days among them, and such of several
 * types whose ids are the same but for the type.
 */
public record RandomRelations(List<Entity> entities, List<Relation> relations) {
    private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.GROUP);
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 1500;

    public static RandomRelations of(long seed, int entities, int relations) {
        Random random = new Random(seed);
        List<Entity> drawn = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            drawn.add(entity(KINDS.get(random.nextInt(KINDS.size())), i));
        }
        List<Relation> ties = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            ties.add(relation(random, drawn, i));
        }
        return new RandomRelations(drawn, sharingHashes(ties));
    }

    /** Up to four relations that follow one another get the hash of the first, as far as their types tell them apart. */
    private static List<Relation> sharingHashes(List<Relation> ties) {
        Set<RelationId> taken = new HashSet<>();
        List<Relation> sharing = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            String first = ties.get(i / 4 * 4).id().value();
            String own = ties.get(i).id().value();
            RelationId shared =
                    new RelationId(own.substring(0, own.indexOf(':')) + first.substring(first.indexOf(':')));
            sharing.add(taken.add(shared) ? withId(ties.get(i), shared) : ties.get(i));
        }
        return sharing;
    }

    private static Relation withId(Relation relation, RelationId id) {
        return new Relation(
                id,
                relation.tie(),
                relation.period(),
                relation.claims(),
                relation.denials(),
                relation.sources(),
                relation.confidence(),
                relation.firstReportedOn(),
                relation.lastReportedOn());
    }

    public static Entity entity(EntityKind kind, int number) {
        String name = kind.prefix() + number;
        return new Entity(new EntityId(kind.prefix() + ":e" + number), name, List.of(Name.preferred(name)), Map.of());
    }

    /** One more relation between two of the entities, told apart by its number. */
    public static Relation relation(Random random, List<Entity> entities, int number) {
        int a = random.nextInt(entities.size());
        // Squared, so that some entities have many relations.
        int b = (int) (random.nextDouble() * random.nextDouble() * (entities.size() - 1));
        b = b >= a ? b + 1 : b;
        RelationType type = RelationType.values()[random.nextInt(RelationType.values().length)];
        LocalDate first = random.nextInt(6) == 0 ? null : START.plusDays(random.nextInt(DAYS));
        return new Relation(
                new RelationId(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":"
                        + (random.nextBoolean() ? "v" : "0") + "%012d".formatted(number)),
                new Tie(entities.get(a).id(), type, entities.get(b).id()),
                period(random, type),
                1 + random.nextInt(5),
                random.nextInt(3),
                1 + random.nextInt(3),
                0.5 + random.nextInt(5) / 10.0,
                first,
                first == null ? null : first.plusDays(random.nextInt(300)));
    }

    public Network network() {
        NetworkBuilder builder = new NetworkBuilder(entities, 10);
        builder.add(relations);
        return builder.build();
    }

    /** A filter drawn at random; about one in four lets everything pass. */
    public static RelationFilter filter(Random random) {
        if (random.nextInt(4) == 0) {
            return RelationFilter.NONE;
        }
        Set<RelationType> types = Set.of();
        if (random.nextBoolean()) {
            List<RelationType> all = List.of(RelationType.values());
            int first = random.nextInt(all.size() - 15);
            types = Set.copyOf(all.subList(first, first + 15));
        }
        return new RelationFilter(
                types,
                Direction.values()[random.nextInt(3)],
                random.nextInt(3) == 0 ? Set.of(EntityKind.PERSON, EntityKind.STATE) : Set.of(),
                random.nextInt(3) == 0 ? START.plusDays(random.nextInt(DAYS)) : null,
                random.nextInt(3) == 0 ? window(random) : Period.UNKNOWN,
                random.nextInt(3) == 0 ? 0.7 : 0,
                random.nextInt(4) == 0 ? START.plusDays(random.nextInt(DAYS)) : null,
                Dispute.values()[random.nextInt(3) * random.nextInt(2)],
                RelationChoice.ANY);
    }

    /** The filter, one time in three for some of the relations only or all but some, as the choice of sources leaves them. */
    public RelationFilter chosen(RelationFilter filter, Random random) {
        if (random.nextInt(3) > 0) {
            return filter;
        }
        List<RelationId> some = relations.stream()
                .map(Relation::id)
                .filter(id -> random.nextInt(3) > 0)
                .toList();
        List<RelationId> few = relations.stream()
                .map(Relation::id)
                .filter(id -> random.nextInt(3) == 0)
                .toList();
        return filter.withRelations(random.nextBoolean() ? RelationChoice.only(some) : RelationChoice.without(few));
    }

    private static Period window(Random random) {
        LocalDate from = START.plusDays(random.nextInt(DAYS));
        PartialDate to = PartialDate.day(from.plusDays(1 + random.nextInt(500)));
        return switch (random.nextInt(3)) {
            case 0 -> Period.since(PartialDate.day(from));
            case 1 -> Period.until(to);
            default -> Period.between(PartialDate.day(from), to);
        };
    }

    private static Period period(Random random, RelationType type) {
        PartialDate from = random.nextInt(5) == 0 ? null : date(random, START.plusDays(random.nextInt(DAYS)));
        if (type.isEvent()) {
            return new Period(from, random.nextInt(3) > 0 ? null : date(random, lastDay(random, from)));
        }
        PartialDate to = random.nextInt(3) == 0 ? null : date(random, later(random, from));
        return new Period(from, to);
    }

    /** Of an event that mostly takes a few days. */
    private static LocalDate lastDay(Random random, @Nullable PartialDate from) {
        LocalDate first = from == null ? START.plusDays(random.nextInt(DAYS)) : from.first();
        return first.plusDays(1 + random.nextInt(random.nextInt(4) > 0 ? 5 : 700));
    }

    private static LocalDate later(Random random, @Nullable PartialDate from) {
        return from == null ? START.plusDays(random.nextInt(DAYS)) : from.next().plusDays(1 + random.nextInt(700));
    }

    private static PartialDate date(Random random, LocalDate day) {
        return new PartialDate(day, Precision.values()[random.nextInt(3)]);
    }
}
