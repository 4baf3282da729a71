package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One search for paths, used once. */
public final class PathSearch {
    /** Of so many of the shortest chains, at least, and of as many paths along them, the best are chosen where paths are ranked by more than their hops. */
    static final int CANDIDATES = 1_000;

    private final Network network;
    private final PathRequest request;
    private final SearchBudget budget;
    /** As much again for finding the relations along what was found. */
    private final SearchBudget second;

    private final Sieve sieve;
    private final Sieve reversed;

    public PathSearch(Network network, PathRequest request, SearchLimits limits) {
        this(network, request, limits, 0);
    }

    /** @param slack how many days a relation may count before or after the day asked about, see {@link Sieve} */
    PathSearch(Network network, PathRequest request, SearchLimits limits, int slack) {
        this.network = network;
        this.request = request;
        this.budget = new SearchBudget(limits);
        this.second = new SearchBudget(limits);
        Direction direction = request.filter().direction();
        this.sieve = new Sieve(request.filter(), direction, slack);
        this.reversed = new Sieve(request.filter(), direction.reversed(), slack);
    }

    /** The paths; none where an end is not in the network. */
    public FoundPaths find() {
        List<int[]> chains = inOrder(chains());
        List<RankedPath> paths = chains.isEmpty() ? List.of() : ranked(chains);
        return new FoundPaths(paths, isSpent());
    }

    /** Whether its limits ended it. */
    boolean isSpent() {
        return budget.isSpent() || second.isSpent();
    }

    /** How many relations it looked at. */
    long steps() {
        return budget.taken() + second.taken();
    }

    /** How many hops the shortest path has; empty where there is none within the limits. In place of {@link #find}, which also tells its relations. */
    Optional<Integer> shortestLength() {
        return chains().stream().findFirst().map(chain -> chain.length - 1);
    }

    private List<int[]> chains() {
        int[] from = numbers(request.from());
        int[] to = numbers(request.to());
        int[] via = numbers(request.via());
        if (from.length == 0 || to.length == 0 || via.length < request.via().size()) {
            return List.of();
        }
        Interior interior = new Interior(network.entities(), sieve, from, to, numbers(request.avoid()));
        Frontier forward = new Frontier(network, sieve, from, interior, budget);
        Frontier backward = new Frontier(network, reversed, to, interior, budget);
        Optional<int[]> shortest = new ShortestChain(forward, backward).find(request.maxHops(), budget);
        PathRule rule = rule();
        if (shortest.isEmpty() || (request.limit() == 1 && isPlain(rule))) {
            return shortest.map(List::of).orElse(List.of());
        }
        return many(from, to, via, interior, rule, shortest.get().length - 1);
    }

    /** The shortest first, and those of one length by their ids, so that the order does not hang on which entity was loaded first. */
    private List<int[]> inOrder(List<int[]> chains) {
        return chains.size() < 2
                ? chains
                : chains.stream().sorted(this::compareChains).toList();
    }

    private int compareChains(int[] one, int[] other) {
        int order = Integer.compare(one.length, other.length);
        for (int i = 0; order == 0 && i < one.length; i++) {
            order = one[i] == other[i] ? 0 : id(one[i]).compareTo(id(other[i]));
        }
        return order;
    }

    private EntityId id(int number) {
        return network.entities().id(number);
    }

    /** Whether any shortest chain will do as the best one. */
    private boolean isPlain(PathRule rule) {
        return rule == PathRule.NONE && request.via().isEmpty() && request.rank() == PathRank.HOPS;
    }

    /** The side of fewer relations leads, unless time has a direction. */
    private List<int[]> many(int[] from, int[] to, int[] via, Interior interior, PathRule rule, int leastHops) {
        Frontier forward = new Frontier(network, sieve, from, interior, budget);
        Frontier backward = new Frontier(network, reversed, to, interior, budget);
        boolean turns = rule.isReversible() && !forward.costsNoMoreThan(backward);
        List<Frontier> ways = IntStream.of(via)
                .mapToObj(
                        entity -> new Frontier(network, turns ? sieve : reversed, new int[] {entity}, interior, budget))
                .toList();
        int[] ends = turns ? from : to;
        ChainSearch search = new ChainSearch(
                network,
                turns ? reversed : sieve,
                interior,
                turns ? forward : backward,
                ends.length == 1 ? ends[0] : -1,
                rule,
                via,
                ways,
                budget);
        int wanted = request.rank() == PathRank.HOPS ? request.limit() : Math.max(request.limit(), CANDIDATES);
        List<int[]> chains = search.find(turns ? to : from, leastHops, request.maxHops(), wanted);
        return turns ? chains.stream().map(PathSearch::turned).toList() : chains;
    }

    private List<RankedPath> ranked(List<int[]> chains) {
        PathAssessment assessment = new PathAssessment(network, request.filter());
        List<RelationPath> paths = paths(chains, assessment);
        if (paths.size() == 1) {
            return List.of(assessment.of(paths.get(0)));
        }
        return paths.stream()
                .map(assessment::of)
                .sorted(Comparator.comparingDouble(path -> -path.score().by(request.rank())))
                .limit(request.limit())
                .toList();
    }

    private List<RelationPath> paths(List<int[]> chains, PathAssessment assessment) {
        PathRule rule = rule();
        if (request.limit() == 1 && isPlain(rule)) {
            return List.of(best(chains.get(0)));
        }
        int most =
                rule == PathRule.NONE && request.rank() == PathRank.HOPS ? request.limit() : PairRelations.MAX_PARALLEL;
        PairRelations pairs = new PairRelations(network, sieve, most, bestFirst(assessment), second);
        if (request.inTime()) {
            return chains.stream()
                    .takeWhile(chain -> !second.isSpent())
                    .map(chain -> inTime(chain, pairs))
                    .toList();
        }
        List<List<EntityId>> ids = chains.stream().map(this::ids).toList();
        PathVariants variants = new PathVariants(ids, pairs.along(chains, rule));
        int wanted = request.rank() == PathRank.HOPS ? request.limit() : Math.max(request.limit(), CANDIDATES);
        return rule == PathRule.NONE
                ? variants.first(wanted)
                : variants.first(wanted, path -> sign(path) == request.sign());
    }

    /** By what paths are ranked by, so that the first path along a chain is the best one. */
    private Comparator<Integer> bestFirst(PathAssessment assessment) {
        if (request.rank() == PathRank.HOPS) {
            return network.bestFirst();
        }
        Map<Integer, Double> scores = new HashMap<>();
        return Comparator.<Integer>comparingDouble(relation -> -scores.computeIfAbsent(
                        relation, r -> assessment.of(network.relation(r)).by(request.rank())))
                .thenComparing(network.bestFirst());
    }

    /** Along each step the best relation: what {@link PathVariants} shows first, at less expense where no more is wanted. */
    private RelationPath best(int[] chain) {
        PairSteps steps = new PairSteps(network, sieve);
        PathHop[] hops = new PathHop[chain.length - 1];
        EntityId from = id(chain[0]);
        for (int i = 0; i < hops.length; i++) {
            int best = -1;
            steps.open(chain[i], chain[i + 1]);
            while (steps.next()) {
                second.spend();
                if (best < 0 || network.compare(steps.relation(), best) < 0) {
                    best = steps.relation();
                }
            }
            EntityId to = id(chain[i + 1]);
            hops[i] = new PathHop(from, network.relation(best, chain[i], from, to), to);
            from = to;
        }
        return new RelationPath(List.of(hops));
    }

    /** Along each step the relation that can be used earliest. */
    private RelationPath inTime(int[] chain, PairRelations pairs) {
        PathRule rule = rule();
        List<PathHop> hops = new ArrayList<>();
        long state = rule.start();
        for (int i = 1; i < chain.length; i++) {
            int earliest = -1;
            long day = Long.MAX_VALUE;
            List<Integer> between = new ArrayList<>(pairs.all(chain[i - 1], chain[i]));
            Collections.sort(between, network.bestFirst());
            for (int r : between) {
                long next = rule.follow(state, network.columns(r), network.row(r));
                if (next != PathRule.DEAD && next < day) {
                    earliest = r;
                    day = next;
                }
            }
            state = day;
            hops.add(new PathHop(
                    network.entities().id(chain[i - 1]),
                    network.relation(earliest),
                    network.entities().id(chain[i])));
        }
        return new RelationPath(hops);
    }

    private static int sign(RelationPath path) {
        return path.hops().stream()
                .map(hop -> hop.relation().type())
                .mapToInt(PathSearch::sign)
                .reduce(1, (a, b) -> a * b);
    }

    private static int sign(RelationType type) {
        return type.definition().sign();
    }

    private PathRule rule() {
        if (request.inTime()) {
            return new InTime();
        }
        return request.sign() == 0 ? PathRule.NONE : new OfSign(request.sign());
    }

    private List<EntityId> ids(int[] chain) {
        return IntStream.of(chain).mapToObj(network.entities()::id).toList();
    }

    private int[] numbers(Collection<EntityId> ids) {
        int[] numbers = new int[ids.size()];
        int count = 0;
        for (EntityId id : ids) {
            int number = network.entities().find(id);
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        Arrays.sort(numbers, 0, count);
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    private static int[] turned(int[] chain) {
        int[] turned = new int[chain.length];
        for (int i = 0; i < chain.length; i++) {
            turned[i] = chain[chain.length - 1 - i];
        }
        return turned;
    }
}
