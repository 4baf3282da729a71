package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what weapons a name gives to a state: "Iran's nuclear program", "the North Korean missiles", or a verb: "Iraq had no chemical weapons". Single use; run when states are read. */
final class Arsenals {
    private static final Pattern WEAPONS = Pattern.compile(
            "^(?:(?:[a-z]+ing|growing|vast|illicit|alleged) )?((?:(?:nuclear|missile|chemical weapons|ballistic missile|biological weapons|nuclear weapons|drone) (?:program(?:me)?|arsenal|forces|stockpile)"
                    + "|nuclear weapons|nuclear arms|nuclear warheads|ballistic missiles|cruise missiles|chemical weapons|biological weapons|thaad system))\\b");
    private static final Pattern HELD = Pattern.compile(
            "(?:(?:nuclear|chemical|biological) (?:weapons|arms|arsenal|deterrent)|weapons of mass destruction|ballistic missiles|nuclear program(?:me)?)\\b");
    /** What {@link #HELD} begins with: no other word is worth a match. */
    private static final Set<String> HELD_STARTS = Set.of("nuclear", "chemical", "biological", "weapons", "ballistic");

    private static final Pattern NOT_HELD = Pattern.compile(
            "ambitions?|threats?|tests?|development|aspirations?|attacks?|deal|talks|agreement|strikes?|use");
    private static final Pattern WEAPON_TOPIC =
            Pattern.compile(".*(nuclear|missile|weapon|thaad|icbm|hwasong|f-35|f-16|s-400|himars|patriot|iron-dome).*");

    /** Who does this to weapons has them. */
    private static final Set<String> HOLDING = Set.of(
            "possess", "have", "hold", "own", "acquire", "keep", "maintain", "retain", "stockpile", "obtain", "amass");

    private final Draft draft;
    private final Gazetteer gazetteer;

    Arsenals(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int i = 0; i < line.size(); i++) {
                readHeld(line, i);
            }
            for (Mention mention : draft.in(line)) {
                EntityId id = mention.entities().get(0);
                if (mention.entities().size() != 1) {
                    continue;
                }
                if (id.kind() == EntityKind.STATE && mention.kind() != MentionKind.PRONOUN) {
                    readBehind(line, mention, id);
                } else if (id.kind() == EntityKind.TOPIC
                        && WEAPON_TOPIC.matcher(id.value()).matches()) {
                    holder(line, mention).ifPresent(state -> add(line, mention.headToken(), state, id));
                }
            }
        }
    }

    /** "Iraq possessed no <em>chemical weapons</em>", "neither Iraq nor Libya held <em>weapons of mass destruction</em>". */
    private void readHeld(Line line, int first) {
        if (!HELD_STARTS.contains(line.word(first))) {
            return;
        }
        Matcher weapons =
                HELD.matcher(line.text(first, Math.min(line.size(), first + 4)).toLowerCase(Locale.ROOT));
        if (!weapons.lookingAt()) {
            return;
        }
        int end = first + weapons.group().split(" ").length;
        int head = line.head(first, end);
        int verb = line.token(head).head();
        if (verb < 0
                || !line.token(head).relation().matches("obj|nsubj:pass")
                || !HOLDING.contains(line.token(verb).lemma())
                || !draft.isFree(line, first, end)) {
            return;
        }
        List<EntityId> holders = ClauseSubjects.of(draft, line, head).stream()
                .filter(id -> id.kind() == EntityKind.STATE)
                .toList();
        if (!holders.isEmpty()) {
            Entity held = holders.size() == 1
                    ? arsenal(holders.get(0), weapons.group())
                    : Entity.named(EntityKind.TOPIC, weapons.group());
            draft.add(line, first, end, MentionKind.NAME, held);
        }
    }

    private Entity arsenal(EntityId state, String weapons) {
        String demonym = gazetteer
                .findDemonym(state)
                .orElseGet(() -> gazetteer.get(state).name());
        return Entity.named(EntityKind.TOPIC, demonym + " " + weapons.replace("programme", "program"));
    }

    private void readBehind(Line line, Mention state, EntityId id) {
        boolean owned = line.word(state.endToken()).matches("['’]s?");
        if (!owned
                && state.kind() == MentionKind.NAME
                && !line.text(state.firstToken(), state.endToken()).matches("U\\.?S\\.?|UK")) {
            return;
        }
        int first = owned ? state.endToken() + 1 : state.endToken();
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(line.size(), first + 5); i++) {
            words.append(words.isEmpty() ? "" : " ").append(line.word(i));
        }
        Matcher weapons = WEAPONS.matcher(words);
        if (!weapons.find()) {
            return;
        }
        int end = first + weapons.group().split(" ").length;
        if (NOT_HELD.matcher(line.word(end)).matches()) {
            return;
        }
        Entity arsenal = arsenal(id, weapons.group(1));
        if (draft.add(line, first, end, MentionKind.NAME, arsenal)) {
            add(line, line.head(first, end), id, arsenal.id());
        }
    }

    private void add(Line line, int token, EntityId state, EntityId arsenal) {
        draft.addTie(line, token, state, RelationType.POSSESSES, arsenal, NamedTie.Form.NAME);
    }

    /** The state that the topic's own words name first: "Iran's nuclear program"; or whose it is: "Israel's | Iron Dome". */
    private Optional<EntityId> holder(Line line, Mention topic) {
        for (int end = topic.endToken() - 1; end > topic.firstToken(); end--) {
            Optional<EntityId> state = gazetteer.phrases().find(line.text(topic.firstToken(), end)).stream()
                    .map(Phrase::entity)
                    .filter(id -> id.kind() == EntityKind.STATE)
                    .findFirst();
            if (state.isPresent()) {
                return state;
            }
        }
        boolean owned = line.word(topic.firstToken() - 1).matches("['’]s?");
        return owned
                ? draft.at(line, topic.firstToken() - 2)
                        .filter(m -> m.kind() != MentionKind.PRONOUN)
                        .map(m -> m.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.STATE)
                : Optional.empty();
    }
}
