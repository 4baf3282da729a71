package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.graph.SourcedRelations;
import dev.entente.model.EntityId;
import dev.entente.network.PathRequest;
import dev.entente.network.RelationChoice;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what is asked about paths into a request: looks up the entities and sources named, and refuses what contradicts itself. */
@Singleton
class PathQuestions {
    static final int MAX_ENTITIES = 5_000;
    /** Names are looked up one after another, ids all at once. */
    private static final int MAX_NAMES = 50;

    private static final String SOURCE = "source:";

    private final EntityResolver resolver;
    private final SourcedRelations sourced;

    PathQuestions(EntityResolver resolver, SourcedRelations sourced) {
        this.resolver = resolver;
        this.sourced = sourced;
    }

    PathRequest request(PathEnds ends, PathParameters parameters) {
        checkSize(ends);
        return request(
                resolver.list(ends.from()),
                resolver.list(ends.to()),
                resolver.list(ends.via()),
                resolver.list(ends.avoid()),
                parameters);
    }

    /** The request where all entities are given by ids and codes that are in memory; Neo4j is not asked. */
    Optional<PathRequest> findInMemory(PathEnds ends, PathParameters parameters) {
        checkSize(ends);
        Optional<Set<EntityId>> from = resolver.findInMemory(ends.from());
        Optional<Set<EntityId>> to = resolver.findInMemory(ends.to());
        Optional<Set<EntityId>> via = resolver.findInMemory(ends.via());
        Optional<Set<EntityId>> avoid = resolver.findInMemory(ends.avoid());
        return from.isEmpty() || to.isEmpty() || via.isEmpty() || avoid.isEmpty()
                ? Optional.empty()
                : Optional.of(request(from.get(), to.get(), via.get(), avoid.get(), parameters));
    }

    private PathRequest request(
            Set<EntityId> from, Set<EntityId> to, Set<EntityId> via, Set<EntityId> avoid, PathParameters parameters) {
        shared(from, to).ifPresent(id -> {
            throw Problems.invalid("to", "same-entity: " + id + " is at both ends; name different entities");
        });
        Set<EntityId> both = new LinkedHashSet<>(from);
        both.addAll(to);
        refuseShared("via", via, both);
        refuseShared("avoid", avoid, both);
        shared(via, avoid).ifPresent(id -> {
            throw Problems.invalid(
                    "avoid", id + " cannot be visited and avoided; leave it out of one of via and avoid");
        });
        if (via.size() >= parameters.maxHops()) {
            throw Problems.invalid(
                    "via",
                    "a path through " + via.size() + " entities has at least " + (via.size() + 1)
                            + " hops; raise maxHops or name fewer");
        }
        if (parameters.order() == PathOrder.TIME && parameters.sign() != PathSign.ANY) {
            throw Problems.invalid("sign", "cannot be asked for together with order=time; leave one out");
        }
        return new PathRequest(
                from,
                to,
                parameters.filter().withRelations(stated(parameters.sources())),
                parameters.maxHops(),
                parameters.k(),
                parameters.rank(),
                via,
                avoid,
                parameters.sign().product(),
                parameters.order() == PathOrder.TIME);
    }

    private static void checkSize(PathEnds ends) {
        if (ends.size() > MAX_ENTITIES) {
            throw Problems.tooLarge("from, to, via and avoid name " + ends.size()
                    + " entities together, more than the 5,000 allowed; ask in parts");
        }
        int names = ends.names();
        if (names > MAX_NAMES) {
            throw Problems.tooLarge("from, to, via and avoid hold " + names + " names or codes, more than the "
                    + MAX_NAMES + " allowed; give ids instead, as /api/v1/search finds them");
        }
        if (ends.from().isEmpty() || ends.to().isEmpty()) {
            throw Problems.invalid(ends.from().isEmpty() ? "from" : "to", "must name at least one entity");
        }
    }

    private static void refuseShared(String field, Set<EntityId> some, Set<EntityId> ends) {
        shared(some, ends).ifPresent(id -> {
            throw Problems.invalid(field, id + " is an end of the paths; leave it out");
        });
    }

    private static Optional<EntityId> shared(Collection<EntityId> some, Set<EntityId> others) {
        for (EntityId id : some) {
            if (others.contains(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private RelationChoice stated(@Nullable ListChoice sources) {
        if (sources == null) {
            return RelationChoice.ANY;
        }
        Set<String> ids = sources.values().stream()
                .map(id -> id.startsWith(SOURCE) ? id : SOURCE + id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> unknown = sourced.unknown(ids);
        if (!unknown.isEmpty()) {
            throw Problems.invalid("sources", "no source has the id " + String.join(", ", unknown));
        }
        Optional<RelationChoice> choice = sources.isExcluding() ? sourced.statedWithout(ids) : sourced.statedBy(ids);
        return choice.orElseThrow(() -> Problems.invalid(
                "sources",
                "these sources state more than the " + SourcedRelations.MOST
                        + " relations that can be told apart; "
                        + (sources.isExcluding()
                                ? "name those to believe instead, with in:"
                                : "name those not to believe instead, with nin:")));
    }
}
