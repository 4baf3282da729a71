package dev.entente.network;

import java.util.function.IntConsumer;

/** Walks over the relations between two entities that pass a filter, from the one that has fewer relations. Cost: those of that one. */
final class Between {
    private final Network network;
    private final Sieve sieve;
    private final Sieve reversed;
    private final SearchBudget budget;

    Between(Network network, RelationFilter filter, SearchBudget budget) {
        this.network = network;
        this.sieve = new Sieve(filter);
        this.reversed = new Sieve(filter, filter.direction().reversed());
        this.budget = budget;
    }

    /** Hands on the number of every relation from the one to the other, in no order; none where the other is of no wanted kind. */
    void walk(int a, int b, IntConsumer found) {
        if (!sieve.wantsKind(network.entities().kind(b))) {
            return;
        }
        boolean isFromA = network.degree(a) <= network.degree(b);
        int end = isFromA ? b : a;
        Steps steps = new Steps(network, isFromA ? sieve : reversed);
        steps.open(isFromA ? a : b);
        while (steps.next() && budget.spend()) {
            if (steps.neighbour() == end) {
                found.accept(steps.relation());
            }
        }
    }
}
