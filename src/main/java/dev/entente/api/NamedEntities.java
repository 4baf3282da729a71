package dev.entente.api;

import dev.entente.graph.EntityResolver;
import dev.entente.model.EntityId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The entities that the parameter {@code of} names. */
final class NamedEntities {
    private NamedEntities() {}

    /**
     * In the order given; too many, or one twice, is refused.
     *
     * @param most how many the search takes
     */
    static Set<EntityId> resolve(List<String> of, int most, EntityResolver resolver) {
        if (of.size() > most) {
            throw Problems.invalid("of", "must name at most " + most + " entities, not " + of.size());
        }
        Set<EntityId> named = new LinkedHashSet<>();
        of.forEach(name -> named.add(resolver.getId(name.strip())));
        if (named.size() < of.size()) {
            throw Problems.invalid("of", "same-entity: names one twice; these are " + named);
        }
        return named;
    }
}
