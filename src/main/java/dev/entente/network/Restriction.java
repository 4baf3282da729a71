package dev.entente.network;

import dev.entente.model.Period;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What of a request can keep paths from being found, in the order in which a reader would give it up. */
public enum Restriction {
    AS_OF("date", r -> r.filter().asOf() != null, r -> r.withFilter(r.filter().withAsOf(null))),
    WINDOW(
            "date",
            r -> !r.filter().window().isUnknown(),
            r -> r.withFilter(r.filter().withWindow(Period.UNKNOWN))),
    TYPES(
            "types",
            r -> !r.filter().types().isEmpty(),
            r -> r.withFilter(r.filter().withTypes(Set.of()))),
    KNOWN_AT(
            "known-at",
            r -> r.filter().knownAt() != null,
            r -> r.withFilter(r.filter().withKnownAt(null))),
    CONFIDENCE(
            "confidence",
            r -> r.filter().minConfidence() > 0,
            r -> r.withFilter(r.filter().withMinConfidence(0))),
    POLARITY(
            "polarity",
            r -> r.filter().dispute() != Dispute.ANY,
            r -> r.withFilter(r.filter().withDispute(Dispute.ANY))),
    SOURCES(
            "sources",
            r -> !r.filter().relations().isAny(),
            r -> r.withFilter(r.filter().withRelations(RelationChoice.ANY))),
    KINDS(
            "kinds",
            r -> !r.filter().kinds().isEmpty(),
            r -> r.withFilter(r.filter().withKinds(Set.of()))),
    DIRECTION(
            "direction",
            r -> r.filter().direction() != Direction.BOTH,
            r -> r.withFilter(r.filter().withDirection(Direction.BOTH))),
    VIA("via", r -> !r.via().isEmpty(), r -> r.withVia(Set.of())),
    AVOID("avoid", r -> !r.avoid().isEmpty(), r -> r.withAvoid(Set.of())),
    SIGN("sign", r -> r.sign() != 0, r -> r.withSign(0)),
    ORDER("order", PathRequest::inTime, PathRequest::inAnyOrder),
    HOPS("hops", r -> r.maxHops() < PathRequest.MAX_HOPS, r -> r.withMaxHops(PathRequest.MAX_HOPS));

    private final String code;
    private final Predicate<PathRequest> binds;
    private final UnaryOperator<PathRequest> lifted;

    Restriction(String code, Predicate<PathRequest> binds, UnaryOperator<PathRequest> lifted) {
        this.code = code;
        this.binds = binds;
        this.lifted = lifted;
    }

    /** As served. */
    public String code() {
        return code;
    }

    boolean binds(PathRequest request) {
        return binds.test(request);
    }

    /** The request without it. */
    PathRequest lifted(PathRequest request) {
        return lifted.apply(request);
    }
}
