package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.mention.MentionedArticle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who must have travelled: people who meet, or hold talks, in a place of a state that is not theirs visit it. */
final class Journeys {
    private static final Set<RelationType> IN_PERSON = Set.of(RelationType.MET_WITH, RelationType.NEGOTIATES_WITH);

    /** A guess by eye: both the place and the home have to be right. */
    private static final double LESS_SURE = 0.92;

    private final Map<EntityId, Set<EntityId>> homes;

    Journeys(MentionedArticle article) {
        this.homes = article.homes();
    }

    /** The visits that the claims of a sentence imply. */
    List<Claim> implied(List<Claim> claims) {
        return claims.stream().flatMap(this::visits).toList();
    }

    private Stream<Claim> visits(Claim meeting) {
        EntityId place = meeting.place();
        boolean held = IN_PERSON.contains(meeting.tie().type())
                && Set.of(Polarity.ASSERTED, Polarity.PLANNED).contains(meeting.polarity());
        return held && place != null
                ? Stream.of(meeting.tie().subject(), meeting.tie().object())
                        .filter(person -> isAbroad(person, place))
                        .map(person -> visit(meeting, person, place))
                : Stream.empty();
    }

    /** Whether somebody of whom it is known whom he serves is there a guest. */
    boolean isAbroad(EntityId person, EntityId place) {
        Set<EntityId> own = homes.getOrDefault(person, Set.of());
        Set<EntityId> there = place.kind() == EntityKind.STATE ? Set.of(place) : homes.getOrDefault(place, Set.of());
        return person.kind() == EntityKind.PERSON
                && !own.isEmpty()
                && !there.isEmpty()
                && own.stream().noneMatch(there::contains);
    }

    private static Claim visit(Claim meeting, EntityId person, EntityId place) {
        return meeting.withTie(new Tie(person, RelationType.VISITED, place))
                .withConfidence(RelationReader.rounded(meeting.confidence() * LESS_SURE));
    }
}
