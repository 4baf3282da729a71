package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers by going through everything, in as few words as possible: what searches are held against. */
public record NaiveGraph(List<Relation> relations, RelationFilter filter) {
    /** Whether it passes, whatever the way it is followed. */
    public boolean passes(Relation relation) {
        LocalDate from = relation.period().firstDay();
        LocalDate to = relation.period().endDay();
        boolean isEvent = relation.type().isEvent();
        LocalDate start = from == null && isEvent ? relation.firstReportedOn() : from;
        LocalDate end = end(relation);
        LocalDate asOf = filter.asOf();
        LocalDate windowStart = filter.window().firstDay();
        LocalDate windowEnd = filter.window().endDay();
        return (filter.types().isEmpty() || filter.types().contains(relation.type()))
                && relation.confidence() >= filter.minConfidence()
                && (filter.knownAt() == null
                        || relation.firstReportedOn() == null
                        || !relation.firstReportedOn().isAfter(filter.knownAt()))
                && (filter.dispute() == Dispute.ANY
                        || (filter.dispute() == Dispute.DISPUTED) == (relation.denials() > 0))
                && filter.relations().ids().contains(relation.id())
                        == filter.relations().isOnly()
                && (asOf == null || start == null || !start.isAfter(asOf))
                && (asOf == null || isEvent || to == null || to.isAfter(asOf))
                && (windowEnd == null || from == null || from.isBefore(windowEnd))
                && (windowStart == null || end == null || end.isAfter(windowStart));
    }

    /** The first day after it: of an event without a known end that after its date. */
    static @Nullable LocalDate end(Relation relation) {
        PartialDate from = relation.period().from();
        LocalDate to = relation.period().endDay();
        return to == null && from != null && relation.type().isEvent() ? from.next() : to;
    }

    /** Whether the relation leads from the one to the other, the wanted way. */
    public boolean leads(Relation relation, EntityId a, EntityId b) {
        boolean isForward =
                relation.tie().subject().equals(a) && relation.tie().object().equals(b);
        boolean isBackward =
                relation.tie().object().equals(a) && relation.tie().subject().equals(b);
        return passes(relation)
                && ((isForward
                                && (filter.direction() != Direction.IN
                                        || relation.type().isSymmetric()))
                        || (isBackward
                                && (filter.direction() != Direction.OUT
                                        || relation.type().isSymmetric())));
    }

    public List<Relation> between(EntityId a, EntityId b) {
        return relations.stream().filter(r -> leads(r, a, b)).toList();
    }

    /** Every chain of entities that fulfils the condition, none visiting one twice. */
    public Set<List<EntityId>> chains(
            Set<EntityId> from, Set<EntityId> to, Set<EntityId> avoid, int maxHops, Predicate<List<EntityId>> wanted) {
        Set<List<EntityId>> found = new HashSet<>();
        Set<EntityId> barred = new HashSet<>(from);
        barred.addAll(to);
        barred.addAll(avoid);
        from.forEach(start -> extend(List.of(start), to, barred, maxHops, wanted, found));
        return found;
    }

    /** The products of the signs of the relations that can be chosen along a chain; 0 where one has none. */
    public Set<Integer> products(List<EntityId> chain) {
        Set<Integer> products = Set.of(1);
        for (int i = 1; i < chain.size(); i++) {
            Set<Integer> next = new HashSet<>();
            for (Relation relation : between(chain.get(i - 1), chain.get(i))) {
                products.forEach(p -> next.add(p * relation.type().definition().sign()));
            }
            products = next;
        }
        return products;
    }

    /** Whether relations can be chosen along a chain none of which is before the one it follows: tries every one on every step. */
    public boolean canFollow(List<EntityId> chain) {
        return canFollow(chain, 0, LocalDate.MIN);
    }

    private boolean canFollow(List<EntityId> chain, int step, LocalDate day) {
        if (step == chain.size() - 1) {
            return true;
        }
        return between(chain.get(step), chain.get(step + 1)).stream().anyMatch(relation -> {
            PartialDate from = relation.period().from();
            LocalDate first = from == null || from.first().isBefore(day) ? day : from.first();
            LocalDate end = end(relation);
            return (end == null || first.isBefore(end)) && canFollow(chain, step + 1, first);
        });
    }

    private void extend(
            List<EntityId> chain,
            Set<EntityId> to,
            Set<EntityId> barred,
            int hopsLeft,
            Predicate<List<EntityId>> wanted,
            Set<List<EntityId>> found) {
        if (hopsLeft == 0) {
            return;
        }
        EntityId last = chain.get(chain.size() - 1);
        for (EntityId next : neighbours(last)) {
            List<EntityId> longer = new ArrayList<>(chain);
            longer.add(next);
            if (to.contains(next)) {
                if (wanted.test(longer)) {
                    found.add(longer);
                }
            } else if (!barred.contains(next)
                    && !chain.contains(next)
                    && (filter.kinds().isEmpty() || filter.kinds().contains(next.kind()))) {
                extend(longer, to, barred, hopsLeft - 1, wanted, found);
            }
        }
    }

    private Set<EntityId> neighbours(EntityId entity) {
        Set<EntityId> found = new LinkedHashSet<>();
        for (Relation relation : relations) {
            EntityId subject = relation.tie().subject();
            EntityId object = relation.tie().object();
            if (leads(relation, entity, object)) {
                found.add(object);
            }
            if (leads(relation, entity, subject)) {
                found.add(subject);
            }
        }
        return found;
    }
}
