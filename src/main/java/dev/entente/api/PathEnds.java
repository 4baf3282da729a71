package dev.entente.api;

import dev.entente.model.EntityId;
import java.util.List;

/**
 * The entities that a question about paths names, as its asker wrote them.
 *
 * @param from where paths start
 * @param to where they end
 * @param via what they visit between
 * @param avoid what they do not visit
 */
record PathEnds(List<String> from, List<String> to, List<String> via, List<String> avoid) {
    PathEnds {
        from = List.copyOf(from);
        to = List.copyOf(to);
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
    }

    int size() {
        return from.size() + to.size() + via.size() + avoid.size();
    }

    /** How many are named by something else than an id. */
    int names() {
        return names(from) + names(to) + names(via) + names(avoid);
    }

    private static int names(List<String> references) {
        int names = 0;
        for (String reference : references) {
            names += EntityId.isValid(reference) ? 0 : 1;
        }
        return names;
    }
}
