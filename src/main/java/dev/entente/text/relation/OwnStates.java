package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.StatedRole;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which state people act for: nobody meets, calls or negotiates with his own, whatever "US officials" or "the
 * White House" stand for, and that a state welcomes what its own head does says nothing.
 */
final class OwnStates {
    private static final Set<RelationType> TALKS =
            Set.of(RelationType.MET_WITH, RelationType.CONTACTED, RelationType.NEGOTIATES_WITH);

    private final Map<EntityId, Set<EntityId>> served;

    OwnStates(MentionedArticle article) {
        this.served = article.roles().stream()
                .filter(role -> !role.former() && role.body().kind() == EntityKind.STATE)
                .collect(Collectors.groupingBy(
                        StatedRole::person, Collectors.mapping(StatedRole::body, Collectors.toSet())));
    }

    boolean isAmongOwn(Tie tie) {
        if (tie.type() == RelationType.SUPPORTS && serves(tie.object(), tie.subject())) {
            return true;
        }
        return TALKS.contains(tie.type())
                && (serves(tie.subject(), tie.object()) || serves(tie.object(), tie.subject()));
    }

    private boolean serves(EntityId person, EntityId state) {
        return served.getOrDefault(person, Set.of()).contains(state);
    }
}
