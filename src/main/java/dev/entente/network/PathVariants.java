package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The paths along chains of entities, where several relations may join a pair. Every chain gets its best path before any gets its second
 * best, and so on in rounds; then the shorter ones come first.
 */
public final class PathVariants {
    /** By how far down the pairs' lists of relations it reaches, summed over its steps. */
    private static final Comparator<List<Integer>> BEST_FIRST = Comparator.<List<Integer>>comparingInt(
                    choice -> choice.stream().mapToInt(Integer::intValue).sum())
            .thenComparing(List::toString);

    /** So many choices of relations along one chain are looked at for a path that is wanted. */
    private static final int MOST_TRIES = 10_000;

    private final List<List<EntityId>> chains;
    private final Map<List<EntityId>, List<Relation>> relations;

    /**
     * @param chains shortest first
     * @param relations from each entity to the next, by the two, best first
     */
    public PathVariants(List<List<EntityId>> chains, Map<List<EntityId>, List<Relation>> relations) {
        this.chains = chains;
        this.relations = relations;
    }

    /** That many paths at most, shortest first. */
    public List<RelationPath> first(int limit) {
        return first(limit, path -> true);
    }

    /** That many paths at most among the wanted ones, shortest first. */
    List<RelationPath> first(int limit, Predicate<RelationPath> isWanted) {
        List<Choices> open = new ArrayList<>(chains.stream().map(Choices::new).toList());
        List<RelationPath> paths = new ArrayList<>();
        while (!open.isEmpty() && paths.size() < limit) {
            open.removeIf(Choices::isExhausted);
            for (Choices choices : open.subList(0, Math.min(open.size(), limit - paths.size()))) {
                choices.next(isWanted).ifPresent(paths::add);
            }
        }
        return paths.stream()
                .sorted(Comparator.comparingInt(RelationPath::length))
                .toList();
    }

    /** The ways to choose one relation for each step of a chain, best first. */
    private final class Choices {
        private final List<EntityId> chain;
        private final PriorityQueue<List<Integer>> queue = new PriorityQueue<>(BEST_FIRST);
        private final Set<List<Integer>> queued = new HashSet<>();

        Choices(List<EntityId> chain) {
            this.chain = chain;
            // A relation deleted between the two queries leaves a step without any.
            boolean isWhole = steps().stream().noneMatch(List::isEmpty);
            if (isWhole) {
                add(steps().stream().map(step -> 0).toList());
            }
        }

        boolean isExhausted() {
            return queue.isEmpty();
        }

        Optional<RelationPath> next(Predicate<RelationPath> isWanted) {
            for (int tries = 0; tries < MOST_TRIES && !queue.isEmpty(); tries++) {
                RelationPath path = next();
                if (isWanted.test(path)) {
                    return Optional.of(path);
                }
            }
            queue.clear();
            return Optional.empty();
        }

        private RelationPath next() {
            List<Integer> choice = queue.remove();
            List<List<Relation>> steps = steps();
            List<PathHop> hops = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                hops.add(new PathHop(chain.get(i), steps.get(i).get(choice.get(i)), chain.get(i + 1)));
                if (choice.get(i) + 1 < steps.get(i).size()) {
                    List<Integer> worse = new ArrayList<>(choice);
                    worse.set(i, choice.get(i) + 1);
                    add(List.copyOf(worse));
                }
            }
            return new RelationPath(hops);
        }

        private void add(List<Integer> choice) {
            if (queued.add(choice)) {
                queue.add(choice);
            }
        }

        private List<List<Relation>> steps() {
            List<List<Relation>> steps = new ArrayList<>();
            for (int i = 1; i < chain.size(); i++) {
                steps.add(relations.getOrDefault(chain.subList(i - 1, i + 1), List.of()));
            }
            return steps;
        }
    }
}
