package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.EntityId;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether those who "discussed" or "exchanged views" met or spoke from afar: as the text said of them before, else as its title does. */
final class Discussions {
    /** The extractor of claims that leave open whether it was a meeting or a call. */
    static final String EXTRACTOR = "pattern:discussion/1";

    private static final Set<String> MEETING =
            Set.of("meeting", "session", "roundtable", "summit", "visit", "travel", "dialogue", "forum", "audience");

    private final String title;
    private final Map<Set<EntityId>, RelationType> said = new HashMap<>();
    private Optional<RelationType> last = Optional.empty();

    /** @param title of the document */
    Discussions(String title) {
        this.title = title.toLowerCase(Locale.ROOT);
    }

    /** The claims of a sentence with their types settled; sentences are to come in the order of the text. */
    List<Claim> settle(List<Claim> claims) {
        claims.stream().filter(claim -> !isOpen(claim)).forEach(this::remember);
        return claims.stream()
                .map(claim -> isOpen(claim) ? settled(claim) : claim)
                .toList();
    }

    private void remember(Claim claim) {
        RelationType type = claim.tie().type();
        if ((type == RelationType.MET_WITH || type == RelationType.CONTACTED)
                && claim.polarity() == Polarity.ASSERTED) {
            said.put(ends(claim.tie()), type);
            last = Optional.of(type);
        }
    }

    private Claim settled(Claim claim) {
        Tie tie = claim.tie();
        RelationType type =
                Optional.ofNullable(said.get(ends(tie))).or(() -> last).orElseGet(this::byTitle);
        return claim.withTie(new Tie(tie.subject(), type, tie.object()));
    }

    private static boolean isOpen(Claim claim) {
        return claim.extractor().equals(EXTRACTOR);
    }

    private static Set<EntityId> ends(Tie tie) {
        return Set.of(tie.subject(), tie.object());
    }

    private RelationType byTitle() {
        return MEETING.stream().anyMatch(title::contains) ? RelationType.MET_WITH : RelationType.CONTACTED;
    }
}
