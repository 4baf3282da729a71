package dev.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives the relations of a tie from all that is claimed of it: a pure function of the set of claims, whatever their order.
 *
 * <p><b>Events.</b> Each date is an occurrence of its own. A claim that knows only the month or the year joins the one occurrence
 * inside it, if there is just one; claims without a date form one undated relation. An event of several days lasts as long as
 * the longest of its claims says.
 *
 * <p><b>States.</b> Claims whose periods overlap or touch form one relation, from the earliest start known to the latest end known, as
 * long as that start lies before that end.
 * Claims without a period join the relation that covers their publication, else the latest.
 *
 * <p><b>Confidence</b> is the noisy-or of the independent sources, {@code 1 - product(1 - c)}, with {@code c} the best claim of a source
 * (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3.2). Denials are counted beside it, not folded in.
 *
 * <p>Cost: O(n log n) in the number of claims of the tie.
 */
public final class RelationDerivation {
    private static final Comparator<Occurrence> BY_START = Comparator.comparing(
                    Occurrence::period,
                    Comparator.comparing(Period::firstDay, Comparator.nullsFirst(Comparator.naturalOrder())))
            .thenComparing(
                    Occurrence::period,
                    Comparator.comparing(Period::endDay, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Tie tie;
    private final List<Evidence> asserted;
    private final List<Evidence> denied;

    private RelationDerivation(Tie tie, Collection<Evidence> evidence, DerivationSettings settings) {
        this.tie = tie;
        List<Evidence> sure = evidence.stream()
                .filter(claim -> claim.confidence() >= settings.minConfidence())
                .toList();
        this.asserted = withPolarity(sure, Polarity.ASSERTED);
        this.denied = withPolarity(sure, Polarity.DENIED);
    }

    /** As {@link #derive(Tie, Collection, DerivationSettings)}, from all claims however unsure. */
    public static List<DerivedRelation> derive(Tie tie, Collection<Evidence> evidence) {
        return derive(tie, evidence, DerivationSettings.ALL_CLAIMS);
    }

    /**
     * The relations that these claims carry, in the order of their start; empty when none of them is asserted and sure enough.
     *
     * @param evidence every claim of the tie, of whatever polarity, each once
     * @param settings how sure a claim must be
     */
    public static List<DerivedRelation> derive(Tie tie, Collection<Evidence> evidence, DerivationSettings settings) {
        RelationDerivation derivation = new RelationDerivation(tie, evidence, settings);
        List<Occurrence> occurrences = tie.type().isEvent() ? derivation.events() : derivation.states();
        return occurrences.stream().sorted(BY_START).map(derivation::relation).toList();
    }

    /**
     * Whether such a claim bears on one relation only, {@link RelationId#ofEvent} of its tie and period, whatever else is claimed of the tie by
     * claims of this sort: the relations of other days can then be left alone. So do dated and undated assertions of an event; those of a month
     * or a year may join a day, and a denial may be meant for several relations.
     */
    public static boolean standsAlone(RelationType type, Polarity polarity, Period period) {
        PartialDate from = period.from();
        return type.isEvent() && polarity == Polarity.ASSERTED && (from == null || from.precision() == Precision.DAY);
    }

    private static List<Evidence> withPolarity(Collection<Evidence> evidence, Polarity polarity) {
        return evidence.stream()
                .filter(e -> e.polarity() == polarity)
                .sorted(Comparator.comparing(Evidence::claimId))
                .toList();
    }

    private List<Occurrence> events() {
        Map<PartialDate, Occurrence> byDate = new HashMap<>();
        List<Occurrence> undated = new ArrayList<>();
        List<Evidence> finestFirst = asserted.stream()
                .sorted(Comparator.comparing(RelationDerivation::precisionRank))
                .toList();
        for (Evidence claim : finestFirst) {
            PartialDate date = claim.period().from();
            if (date == null) {
                if (undated.isEmpty()) {
                    undated.add(Occurrence.event(Period.UNKNOWN));
                }
                undated.get(0).claims.add(claim);
            } else {
                byDate.computeIfAbsent(onlyDateWithin(date, byDate.keySet()), d -> Occurrence.event(Period.since(d)))
                        .add(claim);
            }
        }
        undated.addAll(byDate.values());
        return undated;
    }

    private static int precisionRank(Evidence claim) {
        PartialDate from = claim.period().from();
        return from == null ? Precision.values().length : from.precision().ordinal();
    }

    private static PartialDate onlyDateWithin(PartialDate date, Set<PartialDate> known) {
        if (date.precision() == Precision.DAY) {
            return date;
        }
        List<PartialDate> within = known.stream().filter(date::contains).toList();
        List<PartialDate> finest = within.stream()
                .filter(d -> within.stream().noneMatch(other -> !other.equals(d) && d.contains(other)))
                .toList();
        return finest.size() == 1 ? finest.get(0) : date;
    }

    private List<Occurrence> states() {
        List<Occurrence> occurrences = new ArrayList<>();
        asserted.stream()
                .filter(claim -> !claim.period().isUnknown())
                .map(Occurrence::state)
                .sorted(BY_START)
                .forEach(next -> joinOrAppend(occurrences, next));
        List<Evidence> undated =
                asserted.stream().filter(claim -> claim.period().isUnknown()).toList();
        if (occurrences.isEmpty() && !undated.isEmpty()) {
            occurrences.add(Occurrence.state(Period.UNKNOWN));
        }
        undated.forEach(
                claim -> covering(occurrences, claim.reportedOn()).claims.add(claim));
        return occurrences;
    }

    private static void joinOrAppend(List<Occurrence> occurrences, Occurrence next) {
        Occurrence last = occurrences.isEmpty() ? null : occurrences.get(occurrences.size() - 1);
        if (last == null || !last.join(next)) {
            occurrences.add(next);
        }
    }

    private static Occurrence covering(List<Occurrence> occurrences, @Nullable LocalDate day) {
        return occurrences.stream()
                .filter(occurrence -> day != null && occurrence.period.covers(day))
                .findFirst()
                .orElse(occurrences.get(occurrences.size() - 1));
    }

    private DerivedRelation relation(Occurrence occurrence) {
        List<Evidence> claims = occurrence.claims;
        int denials = (int) denied.stream().filter(occurrence::mayBeMeantBy).count();
        Map<String, Double> bestBySource = bestConfidenceBySource(claims);
        double doubt = bestBySource.values().stream().mapToDouble(c -> 1 - c).reduce(1, (a, b) -> a * b);
        List<LocalDate> reported = claims.stream()
                .map(Evidence::reportedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Relation relation = new Relation(
                RelationId.of(tie, occurrence.period),
                tie,
                occurrence.period,
                claims.size(),
                denials,
                bestBySource.size(),
                1 - doubt,
                reported.isEmpty() ? null : reported.get(0),
                reported.isEmpty() ? null : reported.get(reported.size() - 1));
        return new DerivedRelation(
                relation, claims.stream().map(Evidence::claimId).sorted().toList());
    }

    /** Copies of one text count for the source that sorts first among those that printed it. */
    private static Map<String, Double> bestConfidenceBySource(List<Evidence> claims) {
        Map<String, String> sourceOfText = new HashMap<>();
        claims.forEach(c -> sourceOfText.merge(c.contentHash(), c.sourceId(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        Map<String, Double> best = new HashMap<>();
        claims.forEach(
                c -> best.merge(Objects.requireNonNull(sourceOfText.get(c.contentHash())), c.confidence(), Math::max));
        return best;
    }

    /** A relation in the making: its period so far and the claims that carry it. */
    private static final class Occurrence {
        private final boolean isLasting;
        private Period period;
        private final List<Evidence> claims = new ArrayList<>();

        private Occurrence(boolean isLasting, Period period) {
            this.isLasting = isLasting;
            this.period = period;
        }

        static Occurrence event(Period date) {
            return new Occurrence(false, date);
        }

        static Occurrence state(Period period) {
            return new Occurrence(true, period);
        }

        static Occurrence state(Evidence claim) {
            Occurrence state = state(claim.period());
            state.claims.add(claim);
            return state;
        }

        /** Takes in a claim of an event; one that begins on the same day may tell how long it lasted. */
        void add(Evidence claim) {
            if (Objects.equals(claim.period().from(), period.from())) {
                period = new Period(
                        period.from(), later(period.to(), claim.period().to()));
            }
            claims.add(claim);
        }

        Period period() {
            return period;
        }

        /**
         * Takes in a state that starts no earlier, unless it lies apart. Of "until March" and "since March" nothing is known but the end of
         * the one and the start of the other: they are not joined, since no period would be left.
         */
        boolean join(Occurrence next) {
            PartialDate from = earlier(period.from(), next.period.from());
            PartialDate to = later(period.to(), next.period.to());
            if (!touches(next) || (from != null && to != null && !from.first().isBefore(endDay(to)))) {
                return false;
            }
            period = new Period(from, to);
            claims.addAll(next.claims);
            return true;
        }

        private boolean touches(Occurrence next) {
            LocalDate end = period.endDay();
            LocalDate start = next.period.firstDay();
            return end == null || start == null || !start.isAfter(end);
        }

        boolean mayBeMeantBy(Evidence denial) {
            Period other = denial.period();
            if (other.isUnknown() || period.isUnknown()) {
                return true;
            }
            PartialDate from = period.from();
            PartialDate otherFrom = other.from();
            if (from != null && otherFrom != null && (from.contains(otherFrom) || otherFrom.contains(from))) {
                return true;
            }
            LocalDate day = otherFrom == null ? other.endDay() : otherFrom.first();
            return isLasting && day != null && period.covers(day);
        }

        /** Of two starts the earlier; the finer where one lies in the other. */
        private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            if (a.contains(b) || b.contains(a)) {
                return a.precision().compareTo(b.precision()) <= 0 ? a : b;
            }
            return a.first().isBefore(b.first()) ? a : b;
        }

        private static @Nullable PartialDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return endDay(b).isAfter(endDay(a)) ? b : a;
        }

        private static LocalDate endDay(PartialDate to) {
            return Objects.requireNonNull(Period.until(to).endDay());
        }
    }
}
