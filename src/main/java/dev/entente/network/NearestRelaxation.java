package dev.entente.network;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How little of one restriction has to give way. Where a wider one lets all through that a narrower one does (windows, the day of knowledge,
 * confidence), the least is found by halving and is exact. A window is widened at one end where that will do, else at the other by no more than needed. Of days
 * {@link #nearestDay} tries those between the least that may do and the one that a path is known to hold on. Of types each is tried as the only one more. Else it is
 * the least that one of the {@value #MOST} shortest paths needs.
 */
final class NearestRelaxation {
    private static final int MOST = 100;
    private static final int LONGEST_DAYS = 1 << 18;
    /** So many days before and after the one asked about are tried one by one. */
    private static final int MOST_DAYS = 100;

    private static final int CONFIDENCE_STEPS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final PathRequest request;
    private final RelaxedSearch search;

    NearestRelaxation(PathRequest request, RelaxedSearch search) {
        this.request = request;
        this.search = search;
    }

    /** @param lifted the request wholly without the restriction, which gives a path */
    PathRequest of(Restriction restriction, PathRequest lifted) {
        return switch (restriction) {
            case AS_OF -> nearestDay(lifted).orElse(lifted);
            case WINDOW -> leastWindow().orElse(lifted);
            case KNOWN_AT -> leastOf(LONGEST_DAYS, this::laterKnown).orElse(lifted);
            case CONFIDENCE -> leastOf(CONFIDENCE_STEPS, this::lessSure).orElse(lifted);
            case TYPES ->
                oneMoreType(lifted)
                        .or(() -> withFewest(
                                lifted,
                                NearestRelaxation::types,
                                request.filter().types()))
                        .map(types -> filtered(request.filter().withTypes(types)))
                        .orElse(lifted);
            case KINDS ->
                withFewest(lifted, NearestRelaxation::kinds, request.filter().kinds())
                        .map(kinds -> filtered(request.filter().withKinds(kinds)))
                        .orElse(lifted);
            case VIA ->
                request.via().stream()
                        .sorted()
                        .map(entity -> request.withVia(without(request.via(), Set.of(entity))))
                        .filter(search::isJoined)
                        .findFirst()
                        .orElse(lifted);
            case AVOID ->
                fewestVisited(lifted)
                        .map(visited -> request.withAvoid(without(request.avoid(), visited)))
                        .orElse(lifted);
            default -> lifted;
        };
    }

    private PathRequest filtered(RelationFilter filter) {
        return request.withFilter(filter);
    }

    private Optional<PathRequest> leastOf(int most, LongFunction<PathRequest> wider) {
        OptionalLong least = least(most, step -> search.isJoined(wider.apply(step)));
        return least.isEmpty() ? Optional.empty() : Optional.of(wider.apply(least.getAsLong()));
    }

    /** The first of the numbers 1, 2, ... that will do, where all behind one that does will do too. */
    private static OptionalLong least(int most, LongPredicate does) {
        long high = 1;
        while (high < most && !does.test(high)) {
            high *= 2;
        }
        high = Math.min(high, most);
        long low = high / 2;
        while (low + 1 < high) {
            long middle = (low + high) / 2;
            if (does.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return does.test(high) ? OptionalLong.of(high) : OptionalLong.empty();
    }

    /** By as few days as either end must be moved at least; the other end by as few as are needed then, mostly none. */
    private Optional<PathRequest> leastWindow() {
        OptionalLong both = least(LONGEST_DAYS, days -> search.isJoined(widened(days, days)));
        if (both.isEmpty()) {
            return Optional.empty();
        }
        long days = both.getAsLong();
        if (search.isJoined(widened(days, 0))) {
            return Optional.of(widened(days, 0));
        }
        if (search.isJoined(widened(0, days))) {
            return Optional.of(widened(0, days));
        }
        OptionalLong after = least((int) days, more -> search.isJoined(widened(days, more)));
        OptionalLong before = least((int) days, more -> search.isJoined(widened(more, days)));
        boolean movesStart = after.orElse(days) <= before.orElse(days);
        return Optional.of(movesStart ? widened(days, after.orElse(days)) : widened(before.orElse(days), days));
    }

    private PathRequest widened(long before, long after) {
        LocalDate start = request.filter().window().firstDay();
        LocalDate end = request.filter().window().endDay();
        return filtered(request.filter()
                .withWindow(new Period(
                        start == null
                                ? null
                                : PartialDate.day(start.minusDays(Math.min(before, daysSinceFirst(start)))),
                        end == null ? null : PartialDate.day(end.plusDays(Math.min(after, daysToLast(end)))))));
    }

    private static long daysSinceFirst(LocalDate day) {
        return ChronoUnit.DAYS.between(FIRST_DAY, day);
    }

    private static long daysToLast(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, LAST_DAY));
    }

    private PathRequest laterKnown(long days) {
        LocalDate day = request.filter().knownAt();
        return filtered(request.filter().withKnownAt(day == null ? null : day.plusDays(days)));
    }

    private PathRequest lessSure(long steps) {
        double hundredths = Math.ceil(request.filter().minConfidence() * CONFIDENCE_STEPS) - steps;
        return filtered(request.filter().withMinConfidence(Math.max(0, hundredths) / CONFIDENCE_STEPS));
    }

    /**
     * The day closest to the one asked about on which all of a path counts. Nearer than a day that the shortest paths tell can only be one that is not nearer
     * than where relations count that could make a path if days did not matter.
     */
    private Optional<PathRequest> nearestDay(PathRequest lifted) {
        LocalDate asked = request.filter().asOf();
        if (asked == null) {
            return Optional.empty();
        }
        Optional<LocalDate> known = search.shortest(lifted, MOST).stream()
                .flatMap(path -> nearestDay(path, asked).stream())
                .min(Comparator.comparingLong(day -> apart(asked, day)));
        OptionalLong least = least(LONGEST_DAYS, days -> search.isJoinedWithin(request, (int) days));
        if (least.isEmpty()) {
            return known.map(this::asOf);
        }
        long first = least.getAsLong();
        long end = Math.min(known.isEmpty() ? Long.MAX_VALUE : apart(asked, known.get()), first + MOST_DAYS);
        return LongStream.range(first, end)
                .boxed()
                .flatMap(days -> Stream.of(asked.plusDays(days), asked.minusDays(days)))
                .map(this::asOf)
                .filter(search::isJoined)
                .findFirst()
                .or(() -> known.map(this::asOf));
    }

    private static long apart(LocalDate asked, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(asked, day));
    }

    private PathRequest asOf(LocalDate day) {
        return filtered(request.filter().withAsOf(day));
    }

    private static Optional<LocalDate> nearestDay(RelationPath path, LocalDate asked) {
        LocalDate day = asked;
        LocalDate first = LocalDate.MIN;
        LocalDate end = LocalDate.MAX;
        for (PathHop hop : path.hops()) {
            Relation relation = hop.relation();
            LocalDate from = relation.period().firstDay();
            LocalDate to = relation.type().isEvent() ? null : relation.period().endDay();
            LocalDate start = from == null && relation.type().isEvent() ? relation.firstReportedOn() : from;
            first = start != null && start.isAfter(first) ? start : first;
            end = to != null && to.isBefore(end) ? to : end;
        }
        day = day.isBefore(first) ? first : day;
        day = day.isBefore(end) ? day : end.minusDays(1);
        return day.isBefore(first) ? Optional.empty() : Optional.of(day);
    }

    /** The allowed with the one more that gives the shortest path; empty where none alone gives any. */
    private Optional<Set<RelationType>> oneMoreType(PathRequest lifted) {
        int least = search.shortestLength(lifted).orElse(1);
        Set<RelationType> best = Set.of();
        int hops = Integer.MAX_VALUE;
        for (RelationType type :
                without(EnumSet.allOf(RelationType.class), request.filter().types())) {
            Set<RelationType> types = EnumSet.of(type);
            types.addAll(request.filter().types());
            int length = search.shortestLength(filtered(request.filter().withTypes(types)))
                    .orElse(Integer.MAX_VALUE);
            if (length < hops) {
                best = types;
                hops = length;
            }
            if (hops <= least) {
                break;
            }
        }
        return Optional.of(best).filter(types -> !types.isEmpty());
    }

    /** The allowed with those added of which a path needs the fewest. */
    private <T> Optional<Set<T>> withFewest(PathRequest lifted, Function<RelationPath, Set<T>> used, Set<T> allowed) {
        return search.shortest(lifted, MOST).stream()
                .map(used)
                .min(Comparator.comparingInt(some -> without(some, allowed).size()))
                .map(some -> {
                    Set<T> all = new HashSet<>(allowed);
                    all.addAll(some);
                    return all;
                });
    }

    private Optional<Set<EntityId>> fewestVisited(PathRequest lifted) {
        return search.shortest(lifted, MOST).stream()
                .map(path -> path.entities().stream()
                        .filter(request.avoid()::contains)
                        .collect(Collectors.toSet()))
                .min(Comparator.comparingInt(Set::size));
    }

    private static Set<RelationType> types(RelationPath path) {
        return path.hops().stream().map(hop -> hop.relation().type()).collect(Collectors.toSet());
    }

    private static Set<EntityKind> kinds(RelationPath path) {
        List<EntityId> entities = path.entities();
        return entities.subList(1, entities.size() - 1).stream()
                .map(EntityId::kind)
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> some, Collection<T> others) {
        Set<T> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
