package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether those who "discussed" or "exchanged views" met or spoke from afar: as the text said of them before, else as its title does. Those who
 * together met others have not discussed it with each other.
 */
final class Discussions {
    /** The extractor of claims that leave open whether it was a meeting or a call. */
    static final String EXTRACTOR = "pattern:discussion/1";

    private static final Set<String> MEETING =
            Set.of("meeting", "session", "roundtable", "summit", "visit", "travel", "dialogue", "forum", "audience");

    private final String title;
    private final Set<String> titleWords;
    private final Map<EntityId, Entity> entities;
    private final Fellows fellows;
    private final Map<Set<EntityId>, RelationType> said = new HashMap<>();
    private @Nullable Tie last;

    /**
     * @param title of the document
     * @param entities those that the document names
     * @param fellows those who together met others, up to the sentence that is settled
     */
    Discussions(String title, Map<EntityId, Entity> entities, Fellows fellows) {
        this.title = title.toLowerCase(Locale.ROOT);
        this.titleWords = new HashSet<>(Arrays.asList(words(title)));
        this.entities = entities;
        this.fellows = fellows;
    }

    /** The claims of a sentence with their types settled; sentences are to come in the order of the text. */
    List<Claim> settle(List<Claim> claims) {
        claims.stream().filter(claim -> !isOpen(claim)).forEach(this::remember);
        return claims.stream()
                .filter(claim -> !isOpen(claim) || !isOfFellows(claim.tie()))
                .map(claim -> isOpen(claim) ? settled(claim) : claim)
                .toList();
    }

    private boolean isOfFellows(Tie tie) {
        return !said.containsKey(ends(tie)) && fellows.are(tie.subject(), tie.object());
    }

    private void remember(Claim claim) {
        RelationType type = claim.tie().type();
        if ((type == RelationType.MET_WITH || type == RelationType.CONTACTED)
                && claim.polarity() == Polarity.ASSERTED) {
            said.put(ends(claim.tie()), type);
            last = claim.tie();
        }
    }

    private Claim settled(Claim claim) {
        Tie tie = claim.tie();
        RelationType type = Optional.ofNullable(said.get(ends(tie)))
                .or(() -> Optional.ofNullable(last)
                        .filter(before -> !isBetweenPeople(tie) || isShared(before, tie))
                        .map(Tie::type))
                .orElseGet(() -> byTitle(tie));
        return claim.withTie(new Tie(tie.subject(), type, tie.object()));
    }

    private static boolean isOpen(Claim claim) {
        return claim.extractor().equals(EXTRACTOR);
    }

    private static Set<EntityId> ends(Tie tie) {
        return Set.of(tie.subject(), tie.object());
    }

    private static boolean isBetweenPeople(Tie tie) {
        return tie.subject().kind() == EntityKind.PERSON && tie.object().kind() == EntityKind.PERSON;
    }

    private static boolean isShared(Tie one, Tie other) {
        return ends(one).stream().anyMatch(ends(other)::contains);
    }

    /** A title that names none of two people tells of others' meeting. */
    private RelationType byTitle(Tie tie) {
        boolean meeting = MEETING.stream().anyMatch(title::contains);
        boolean names = !isBetweenPeople(tie) || ends(tie).stream().anyMatch(this::isInTitle) || !namesAnybody();
        return meeting && names ? RelationType.MET_WITH : RelationType.CONTACTED;
    }

    private boolean namesAnybody() {
        return entities.keySet().stream().anyMatch(id -> id.kind() == EntityKind.PERSON && isInTitle(id));
    }

    private boolean isInTitle(EntityId id) {
        return Optional.ofNullable(entities.get(id))
                .filter(person -> Arrays.stream(words(person.name()))
                        .anyMatch(word -> word.length() > 2 && titleWords.contains(word)))
                .isPresent();
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }
}
