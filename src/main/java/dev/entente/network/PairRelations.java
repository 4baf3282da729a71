package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The relations between two entities that pass a sieve, of many the {@link Network#bestFirst best}, in an order that is asked for. */
final class PairRelations {
    /** As many of each sign as a path may choose from. */
    static final int MAX_PARALLEL = 50;

    private final Network network;
    private final Sieve sieve;
    private final int most;
    private final Comparator<Integer> order;
    private final SearchBudget budget;
    private final Map<List<EntityId>, List<Relation>> known = new HashMap<>();

    /**
     * @param most how many between two entities are ever needed; without a rule, no path reaches further down than there are paths
     * @param order which of them comes first
     * @param budget for all but the first chain
     */
    PairRelations(Network network, Sieve sieve, int most, Comparator<Integer> order, SearchBudget budget) {
        this.network = network;
        this.sieve = sieve;
        this.most = Math.min(most, MAX_PARALLEL);
        this.order = order;
        this.budget = budget;
    }

    /** The pairs of neighbours on the chains and their relations; of the first chains only where the budget is spent. */
    Map<List<EntityId>, List<Relation>> along(List<int[]> chains, PathRule rule) {
        for (int[] chain : chains) {
            if (budget.isSpent()) {
                break;
            }
            for (int i = 1; i < chain.length; i++) {
                int a = chain[i - 1];
                int b = chain[i];
                List<EntityId> pair =
                        List.of(network.entities().id(a), network.entities().id(b));
                known.computeIfAbsent(pair, p -> rule == PathRule.NONE ? best(a, b) : bestOfEachSign(a, b));
            }
        }
        return known;
    }

    private List<Relation> best(int a, int b) {
        return relations(numbers(a, b, type -> true));
    }

    private List<Relation> bestOfEachSign(int a, int b) {
        List<Integer> friendly = numbers(a, b, type -> OfSign.sign(type) > 0);
        List<Integer> hostile = numbers(a, b, type -> OfSign.sign(type) < 0);
        List<Integer> both = new ArrayList<>(friendly);
        both.addAll(hostile);
        both.sort(order);
        if (!friendly.isEmpty() && !hostile.isEmpty()) {
            // Second comes the best of the other sign, so that a path of the wanted sign is never far down.
            Integer other = both.get(0).equals(friendly.get(0)) ? hostile.get(0) : friendly.get(0);
            both.remove(other);
            both.add(1, other);
        }
        return relations(both);
    }

    private List<Relation> relations(List<Integer> numbers) {
        return numbers.stream().map(network::relation).toList();
    }

    /** Every relation from one entity to the other, in no order. */
    List<Integer> all(int a, int b) {
        List<Integer> found = new ArrayList<>();
        walk(a, b, found::add, type -> true);
        return found;
    }

    private List<Integer> numbers(int a, int b, IntPredicate isWantedType) {
        Best best = new Best(network, most);
        walk(a, b, best::add, isWantedType);
        return IntStream.of(best.toArray()).boxed().sorted(order).toList();
    }

    private void walk(int a, int b, IntConsumer found, IntPredicate isWantedType) {
        PairSteps steps = new PairSteps(network, sieve);
        steps.open(a, b);
        while (steps.next()) {
            budget.spend();
            if (isWantedType.test(steps.columns().type(steps.row()))) {
                found.accept(steps.relation());
            }
        }
    }
}
