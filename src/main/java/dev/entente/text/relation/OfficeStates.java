package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.mention.StatedRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * "The President and Prime Minister Lee reaffirmed the close cooperation": that of the states in which the two have offices. Of fifty rows on cooperation in the
 * annotated development texts none ties two people.
 */
final class OfficeStates {
    private static final Set<RelationType> OFFICES =
            Set.of(RelationType.LEADS, RelationType.HOLDS_OFFICE_IN, RelationType.REPRESENTS);

    private final Map<EntityId, EntityId> states = new HashMap<>();

    OfficeStates(MentionedArticle article) {
        for (StatedRole role : article.roles()) {
            if (OFFICES.contains(role.type()) && role.body().kind() == EntityKind.STATE && !role.former()) {
                states.putIfAbsent(role.person(), role.body());
            }
        }
    }

    /** The statement, or the same of two states; who thanks a state for its support has had it for his own. */
    Statement settle(Statement statement) {
        if (isSupportThankedFor(statement)) {
            EntityId helped =
                    states.getOrDefault(statement.to().entity(), statement.to().entity());
            return between(statement, statement.from().entity(), helped);
        }
        EntityId from = states.get(statement.from().entity());
        EntityId to = states.get(statement.to().entity());
        boolean standing = statement.type() == RelationType.COOPERATES_WITH
                && (statement.predicate().isNoun() || statement.extractor().startsWith("pattern:joint-action"));
        if (!standing || from == null || to == null || from.equals(to)) {
            return statement;
        }
        return between(statement, from, to);
    }

    /** "Sandu thanked <em>France</em> for its support": from whom is thanked to who thanks. */
    private static boolean isSupportThankedFor(Statement statement) {
        return statement.type() == RelationType.SUPPORTS
                && statement.predicate().lemma().equals("thank")
                && statement.from().entity().kind() == EntityKind.STATE
                && statement.from().token() > statement.predicate().index()
                && statement.to().token() < statement.predicate().index();
    }

    private static Statement between(Statement statement, EntityId from, EntityId to) {
        return new Statement(
                new Argument(from, statement.from().token(), statement.from().certainty()),
                statement.type(),
                new Argument(to, statement.to().token(), statement.to().certainty()),
                statement.predicate(),
                statement.confidence(),
                statement.extractor(),
                statement.denying());
    }
}
