package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Structural balance as of a day: the signed triads around an entity or among a few, in the sense of {@link TriadKind}, each pair's relations taken for
 * one sign as {@link PairSign} says. Used once. Cost: the relations of the entity and of all it has signed relations with, and those of the triads shown.
 */
public final class BalanceSearch {
    /** So many entities around one are looked at, those of most weight. */
    public static final int MAX_PARTNERS = 2_000;
    /** So many entities may be named. */
    public static final int MAX_NAMED = 20;
    /** So many relations of each two are shown. */
    static final int MAX_RELATIONS = 5;

    /** Weights that differ by less are alike, so that the order does not depend on that of the sums. */
    private static final double ROUNDING = 1e-9;

    private static final Set<RelationType> SIGNED = Arrays.stream(RelationType.values())
            .filter(type -> type.definition().sign() != 0)
            .collect(Collectors.toUnmodifiableSet());

    private final Network network;
    private final RelationFilter filter;
    private final Sieve sieve;
    private final int day;
    private final int limit;
    private final SearchBudget budget;
    private final Map<TriadKind, Long> counts = new EnumMap<>(TriadKind.class);
    private final PriorityQueue<Found> best;
    private long ambiguous;

    /**
     * @param filter whose direction is not looked at and whose kinds are those of the entities around
     * @param asOf the day
     * @param limit how many triads to show, 1 or more
     */
    public BalanceSearch(Network network, RelationFilter filter, LocalDate asOf, int limit, SearchLimits limits) {
        this.network = network;
        this.filter = filter.withTypes(filter.types().isEmpty() ? SIGNED : filter.types())
                .withDirection(Direction.BOTH)
                .withAsOf(asOf);
        this.sieve = new Sieve(this.filter);
        this.day = (int) asOf.toEpochDay();
        this.limit = limit;
        this.budget = new SearchBudget(limits);
        this.best = new PriorityQueue<>(bestFirst().reversed());
        for (TriadKind kind : TriadKind.values()) {
            counts.put(kind, 0L);
        }
    }

    /** The triads that an entity is part of. */
    public Balance around(EntityId center) {
        int number = network.entities().find(center);
        if (number < 0) {
            return balance(0, 0);
        }
        SignedTies all = ties(number);
        SignedTies spokes = all.heaviest(MAX_PARTNERS);
        for (int i = 0; i < spokes.size() && !budget.isSpent(); i++) {
            SignedTies among = ties(spokes.other(i), spokes, i);
            for (int j = 0; j < among.size() && !budget.isSpent(); j++) {
                int other = among.other(j);
                PairSign spoke = spokes.sign(spokes.find(other));
                add(new Found(number, spokes.other(i), other, spokes.sign(i), spoke, among.sign(j)));
            }
        }
        return balance(all.size(), all.size() - spokes.size());
    }

    /**
     * The triads among entities.
     *
     * @param named three to {@value #MAX_NAMED} of them
     */
    public Balance among(Set<EntityId> named) {
        if (named.size() < 3 || named.size() > MAX_NAMED) {
            throw new IllegalArgumentException("Triads are made of 3 to 20 entities, not of " + named.size());
        }
        int[] numbers = named.stream()
                .sorted()
                .mapToInt(network.entities()::find)
                .filter(number -> number >= 0)
                .toArray();
        PairSign[][] signs = new PairSign[numbers.length][numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            for (int j = i + 1; j < numbers.length; j++) {
                signs[i][j] = sign(numbers[i], numbers[j]);
            }
        }
        for (int i = 0; i < numbers.length && !budget.isSpent(); i++) {
            for (int j = i + 1; j < numbers.length; j++) {
                for (int k = j + 1; k < numbers.length; k++) {
                    add(new Found(numbers[i], numbers[j], numbers[k], signs[i][j], signs[i][k], signs[j][k]));
                }
            }
        }
        return balance(named.size(), 0);
    }

    private SignedTies ties(int entity) {
        SignedTies ties = new SignedTies();
        Steps steps = new Steps(network, sieve);
        steps.open(entity);
        while (steps.next() && budget.spend()) {
            if (sieve.wantsKind(network.entities().kind(steps.neighbour()))) {
                add(steps, ties);
            }
        }
        return ties;
    }

    /** Of the entity the ties with those of the spokes that come behind it, so that each pair is seen once. */
    private SignedTies ties(int entity, SignedTies spokes, int index) {
        SignedTies ties = new SignedTies();
        Steps steps = new Steps(network, sieve);
        steps.open(entity);
        while (steps.next() && budget.spend()) {
            if (spokes.find(steps.neighbour()) > index) {
                add(steps, ties);
            }
        }
        return ties;
    }

    private void add(Steps steps, SignedTies ties) {
        RelationColumns columns = steps.columns();
        int sign = OfSign.sign(columns.type(steps.row()));
        if (sign != 0) {
            ties.add(steps.neighbour(), sign, PairSign.weight(columns, steps.row(), day));
        }
    }

    private PairSign sign(int a, int b) {
        PairSign[] sum = {PairSign.NONE};
        between().walk(a, b, number -> {
            RelationColumns columns = network.columns(number);
            int row = network.row(number);
            sum[0] = sum[0].with(OfSign.sign(columns.type(row)), PairSign.weight(columns, row, day));
        });
        return sum[0];
    }

    private void add(Found found) {
        if (!found.isClosed() || budget.isSpent()) {
            return;
        }
        if (found.isAmbiguous()) {
            ambiguous++;
            return;
        }
        counts.merge(found.kind(), 1L, Long::sum);
        best.add(found);
        if (best.size() > limit) {
            best.remove();
        }
    }

    private Balance balance(int partners, int leftOut) {
        boolean isPartial = budget.isSpent();
        List<Triad> triads = best.stream().sorted(bestFirst()).map(this::triad).toList();
        return new Balance(counts, ambiguous, triads, partners, leftOut, isPartial || budget.isSpent());
    }

    private Triad triad(Found found) {
        List<Triad.Side> sides = new ArrayList<>();
        sides.add(side(found.a, found.b, found.ab));
        sides.add(side(found.a, found.c, found.ac));
        sides.add(side(found.b, found.c, found.bc));
        return new Triad(found.kind(), found.strength(), sides);
    }

    private Triad.Side side(int a, int b, PairSign sign) {
        Best evidence = new Best(network, MAX_RELATIONS);
        long[] total = {0};
        between().walk(a, b, number -> {
            if (OfSign.sign(network.columns(number).type(network.row(number))) != 0) {
                total[0]++;
                evidence.add(number);
            }
        });
        return new Triad.Side(
                network.entities().id(a),
                network.entities().id(b),
                sign,
                IntStream.of(evidence.toArray())
                        .boxed()
                        .sorted(network.bestFirst())
                        .map(network::relation)
                        .toList(),
                total[0]);
    }

    /** Whatever kind the two are of: who they are is settled. */
    private Between between() {
        return new Between(
                network,
                new RelationFilter(
                        filter.types(),
                        Direction.BOTH,
                        Set.of(),
                        filter.asOf(),
                        filter.window(),
                        filter.minConfidence()),
                budget);
    }

    /** Unbalanced ones first, then the strongest, then by id. */
    private Comparator<Found> bestFirst() {
        return Comparator.comparing((Found found) -> found.kind().isBalanced())
                .thenComparing(found -> -Math.round(found.strength() / ROUNDING))
                .thenComparing(found -> network.entities().id(found.a))
                .thenComparing(found -> network.entities().id(found.b))
                .thenComparing(found -> network.entities().id(found.c));
    }

    /** Three entities and how they stand to each other. */
    private final class Found {
        private final int a;
        private final int b;
        private final int c;
        private final PairSign ab;
        private final PairSign ac;
        private final PairSign bc;

        /** The last two are put in the order of their ids. */
        Found(int a, int b, int c, PairSign ab, PairSign ac, PairSign bc) {
            boolean isInOrder =
                    network.entities().id(b).compareTo(network.entities().id(c)) < 0;
            this.a = a;
            this.b = isInOrder ? b : c;
            this.c = isInOrder ? c : b;
            this.ab = isInOrder ? ab : ac;
            this.ac = isInOrder ? ac : ab;
            this.bc = bc;
        }

        boolean isClosed() {
            return isTie(ab) && isTie(ac) && isTie(bc);
        }

        boolean isAmbiguous() {
            return ab.isAmbiguous() || ac.isAmbiguous() || bc.isAmbiguous();
        }

        TriadKind kind() {
            return TriadKind.of(ab.sign(), ac.sign(), bc.sign());
        }

        double strength() {
            return Math.min(ab.lead(), Math.min(ac.lead(), bc.lead()));
        }

        private static boolean isTie(PairSign sign) {
            return sign.friendly() + sign.hostile() > 0;
        }
    }
}
