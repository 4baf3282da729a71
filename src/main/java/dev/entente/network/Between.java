package dev.entente.network;

import java.util.function.IntConsumer;

/** Walks over the relations between two entities that pass a filter. Cost: that of {@link PairSteps}. */
final class Between {
    private final Network network;
    private final Sieve sieve;
    private final SearchBudget budget;

    Between(Network network, RelationFilter filter, SearchBudget budget) {
        this.network = network;
        this.sieve = new Sieve(filter);
        this.budget = budget;
    }

    /** Hands on the number of every relation from the one to the other, in no order; none where the other is of no wanted kind. */
    void walk(int a, int b, IntConsumer found) {
        if (!sieve.wantsKind(network.entities().kind(b))) {
            return;
        }
        PairSteps steps = new PairSteps(network, sieve);
        steps.open(a, b);
        while (steps.next() && budget.spend()) {
            found.accept(steps.relation());
        }
    }
}
