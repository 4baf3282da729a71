package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.Set;

/**
 * Finds events and agreements named by where or whose they were: "the Singapore summit", "the G7 summit", "the Vienna talks", "the
 * Ukraine war". Single use; run before the states are read.
 */
final class SeatedEvents {
    private static final Set<String> OF_A_CITY = Set.of("summit", "talks", "conference", "negotiations", "forum");
    private static final Set<String> AGREEMENTS =
            Set.of("accord", "accords", "agreement", "agreements", "declaration", "deal", "communique", "protocol");
    private static final Set<String> OF_A_STATE = Set.of("summit", "war", "crisis", "conflict");
    private static final Set<String> OF_AN_ORGANIZATION = Set.of("summit", "conference", "forum");
    private static final int MODIFIERS = 2;

    private final Draft draft;

    SeatedEvents(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            line.phrases().forEach(found -> read(line, found));
        }
    }

    private void read(Line line, Found<Phrase> found) {
        Phrase phrase = found.values().get(0);
        int noun = found.end();
        while (noun < found.end() + MODIFIERS
                && line.tag(noun).matches("JJ|NN")
                && kind(phrase, line.word(noun)) == null) {
            noun++;
        }
        EntityKind kind = kind(phrase, line.word(noun));
        if (kind == null
                || !line.isCapitalised(found.first())
                || line.word(found.first() - 1).matches("[-–—/]|--|and|between")
                || line.word(noun + 1).matches("with|between|on|against|over|to|-")) {
            return;
        }
        String modifiers = noun > found.end() ? line.text(found.end(), noun) + " " : "";
        String name = phrase.kind() == PhraseKind.CAPITAL
                ? phrase.text()
                : draft.gazetteer().get(phrase.entity()).name();
        Entity event = Entity.named(kind, name + " " + modifiers + line.word(noun));
        EntityId place = phrase.place() == null ? phrase.entity() : phrase.place();
        if (draft.add(line, found.first(), noun + 1, MentionKind.NAME, event)
                && kind == EntityKind.EVENT
                && (place.kind() == EntityKind.PLACE || place.kind() == EntityKind.STATE)) {
            draft.addTie(line, noun, event.id(), RelationType.LOCATED_IN, place, NamedTie.Form.NAME);
        }
    }

    private static @org.jspecify.annotations.Nullable EntityKind kind(Phrase phrase, String head) {
        boolean named = phrase.kind() == PhraseKind.NAME || phrase.kind() == PhraseKind.CAPITAL;
        boolean city = phrase.place() != null || phrase.entity().kind() == EntityKind.PLACE;
        if (!named) {
            return null;
        }
        if (city) {
            return OF_A_CITY.contains(head)
                    ? EntityKind.EVENT
                    : AGREEMENTS.contains(head) ? EntityKind.AGREEMENT : null;
        }
        boolean event =
                switch (phrase.entity().kind()) {
                    case STATE -> OF_A_STATE.contains(head);
                    case ORGANIZATION -> OF_AN_ORGANIZATION.contains(head);
                    default -> false;
                };
        return event ? EntityKind.EVENT : null;
    }
}
