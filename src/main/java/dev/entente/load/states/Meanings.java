package dev.entente.load.states;

import dev.entente.model.EntityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which states keys meant, and when. */
final class Meanings {
    private final Map<String, List<Meaning>> byKey = new HashMap<>();

    record Meaning(Span span, EntityId state) {}

    void add(String key, Meaning meaning) {
        byKey.computeIfAbsent(key, unknown -> new ArrayList<>()).add(meaning);
    }

    /** Adds a meaning for all time, unless the key has one already. */
    void addUnlessKnown(String key, EntityId state) {
        if (!key.isEmpty() && !byKey.containsKey(key)) {
            add(key, new Meaning(Span.ALWAYS, state));
        }
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    List<Meaning> list(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** What the key meant on that very day. */
    Optional<EntityId> findOn(String key, LocalDate day) {
        return first(key, meaning -> meaning.span.covers(day));
    }

    /** What the key meant on that day, else at another time of its year. */
    @Nullable
    EntityId find(String key, LocalDate day) {
        return findOn(key, day)
                .or(() -> first(key, meaning -> meaning.span.reachesYear(day)))
                .orElse(null);
    }

    /** What the key means where no day is said: what it always meant. */
    @Nullable
    EntityId always(String key) {
        return only(list(key));
    }

    /** What the key means today, if it still means something. */
    @Nullable
    EntityId today(String key) {
        return only(list(key).stream().filter(meaning -> !meaning.span.hasEnd()).toList());
    }

    private static @Nullable EntityId only(List<Meaning> meanings) {
        Set<EntityId> states = meanings.stream().map(Meaning::state).collect(Collectors.toSet());
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private Optional<EntityId> first(String key, Predicate<Meaning> condition) {
        for (Meaning meaning : list(key)) {
            if (condition.test(meaning)) {
                return Optional.of(meaning.state);
            }
        }
        return Optional.empty();
    }
}
