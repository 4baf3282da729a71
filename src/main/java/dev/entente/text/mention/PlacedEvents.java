package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds events that a text tells by where they are: "the summit in Hanoi" is the Hanoi summit, "the war in Ukraine" the Ukraine war. An
 * event that has a name already is told where it is. Single use; run when places and states are read.
 */
final class PlacedEvents {
    /** Told by a city or a state. */
    private static final Set<String> ANYWHERE = Set.of(
            "summit",
            "conference",
            "referendum",
            "coup",
            "conflict",
            "war",
            "crisis",
            "election",
            "elections",
            "uprising");
    /** Told by a city only: of a state there are many. */
    private static final Set<String> IN_A_CITY = Set.of(
            "talks",
            "negotiations",
            "attack",
            "attacks",
            "bombing",
            "bombings",
            "explosion",
            "massacre",
            "siege",
            "rally",
            "protest",
            "protests",
            "forum");
    /** What is done to somebody: told where it was, but no end of what others say and do. */
    private static final Set<String> ATTACKS =
            Set.of("attack", "attacks", "bombing", "bombings", "explosion", "massacre", "siege");

    private final Draft draft;
    /** Of which no word says that it is a known one: they are told of, and not where they are. */
    private final Set<Mention> indefinite = new HashSet<>();

    PlacedEvents(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int noun = 0; noun + 2 < line.size(); noun++) {
                read(line, noun);
            }
            for (Mention mention : draft.in(line)) {
                EntityId event = mention.entities().get(0);
                if (event.kind() == EntityKind.EVENT
                        && mention.kind() == MentionKind.NAME
                        && !indefinite.contains(mention)) {
                    where(line, mention.endToken())
                            .ifPresent(place -> draft.addTie(
                                    line,
                                    mention.headToken(),
                                    event,
                                    RelationType.LOCATED_IN,
                                    place,
                                    NamedTie.Form.PLACE));
                }
            }
        }
    }

    private void read(Line line, int noun) {
        String word = line.word(noun);
        boolean anywhere = ANYWHERE.contains(word);
        if (!anywhere && !IN_A_CITY.contains(word)
                || !line.tag(noun).startsWith("NN")
                || !draft.isFree(line, noun, noun + 1)
                || draft.at(line, noun - 1).isPresent()) {
            return;
        }
        Optional<EntityId> place = where(line, noun + 1);
        boolean told =
                place.filter(id -> anywhere || id.kind() == EntityKind.PLACE).isPresent();
        if (told && isDefinite(line, noun)) {
            String name = draft.gazetteer().find(place.get()).map(Entity::name).orElseGet(() -> {
                Mention mention = draft.at(line, placeToken(line, noun + 1)).orElseThrow();
                return line.text(mention.firstToken(), mention.endToken());
            });
            Entity event = Entity.named(EntityKind.EVENT, name + " " + word);
            if (ATTACKS.contains(word)) {
                draft.addEntity(event);
                draft.addTie(line, noun, event.id(), RelationType.LOCATED_IN, place.get(), NamedTie.Form.PLACE);
            } else {
                draft.add(line, noun, noun + 1, MentionKind.NAME, event);
                draft.at(line, noun).filter(mention -> isOne(line, noun)).ifPresent(indefinite::add);
            }
        }
    }

    /** "A conflict in Ukraine", "any war in Korea" are none in particular; "a summit in Hanoi" is. */
    private static boolean isDefinite(Line line, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 4; i--) {
            if (line.word(i).matches("any|no|every|another|future|potential|possible")) {
                return false;
            }
            if (line.word(i).matches("news|press") || line.word(i).matches("a|an") && !isMeeting(line, noun)) {
                return false;
            }
        }
        return !line.word(noun).matches("talks|negotiations|protests") || hasArticle(line, noun);
    }

    private static boolean hasArticle(Line line, int noun) {
        int first = noun - 1;
        while (line.tag(first).matches("JJ.*|NN|VB[GN]|CD|HYPH")) {
            first--;
        }
        return line.tag(first).matches("DT|PRP\\$|POS");
    }

    /** "<em>A</em> summit in Hanoi". */
    private static boolean isOne(Line line, int noun) {
        int first = noun - 1;
        while (line.tag(first).matches("JJ.*|NN|VB[GN]|CD|HYPH")) {
            first--;
        }
        return line.word(first).matches("an?");
    }

    private static boolean isMeeting(Line line, int noun) {
        return line.word(noun).matches("summit|conference|forum");
    }

    private Optional<EntityId> where(Line line, int in) {
        int at = placeToken(line, in);
        if (at < 0) {
            return Optional.empty();
        }
        return draft.at(line, at)
                .filter(m -> m.kind() == MentionKind.NAME && m.entities().size() == 1)
                .filter(m -> !line.word(m.endToken()).matches("['’]s?"))
                .map(m -> m.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PLACE || id.kind() == EntityKind.STATE);
    }

    private int placeToken(Line line, int in) {
        if (!line.word(in).matches("in|at")) {
            return -1;
        }
        int at = in + 1;
        while (draft.at(line, at).isEmpty()
                && (line.word(at).equals("the") || line.tag(at).equals("JJ"))
                && at < in + 4) {
            at++;
        }
        return at;
    }
}
