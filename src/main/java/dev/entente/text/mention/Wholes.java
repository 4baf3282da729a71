package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what organisations are part of, where the words beside or inside their names say so: "South Korea's National Assembly", "the UN
 * Security Council". The gazetteer only confirms what the words say. Single use; run when all mentions are found.
 */
final class Wholes {
    /** Last or first words of the names of what only a state has. */
    private static final Set<String> STATE_BODIES = Set.of(
            "ministry",
            "parliament",
            "senate",
            "assembly",
            "congress",
            "army",
            "navy",
            "court",
            "department",
            "guard",
            "cabinet",
            "legislature",
            "secretariat",
            "marines");

    /** In the names of armies and congresses that are no state's: "the Free Syrian Army". */
    private static final Pattern OF_REBELS = Pattern.compile(
            ".*\\b(?:liberation|alliance|revolutionary|independence|resistance|salvation|free|freedom|republican|democratic)\\b.*");

    private final Draft draft;
    private final Gazetteer gazetteer;

    Wholes(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
    }

    void read() {
        PlaceWholes places = new PlaceWholes(draft);
        for (Line line : draft.lines()) {
            for (Mention mention : draft.in(line)) {
                boolean name = mention.isNamed();
                if (name && mention.entities().get(0).kind() == EntityKind.ORGANIZATION) {
                    read(line, mention);
                } else if (name && mention.entities().get(0).kind() == EntityKind.PLACE) {
                    places.read(line, mention);
                }
            }
        }
    }

    private void read(Line line, Mention mention) {
        before(line, mention).ifPresent(whole -> state(line, mention, whole, NamedTie.Form.POSSESSIVE));
        behind(line, mention).ifPresent(whole -> state(line, mention, whole, NamedTie.Form.POSSESSIVE));
        government(line, mention).ifPresent(whole -> state(line, mention, whole, NamedTie.Form.POSSESSIVE));
        for (int first = mention.firstToken(); first < mention.endToken(); first++) {
            for (int end = first + 1; end <= mention.endToken(); end++) {
                if (end - first < mention.endToken() - mention.firstToken()) {
                    named(line, first, end).ifPresent(whole -> state(line, mention, whole, NamedTie.Form.NAME));
                }
            }
        }
    }

    private void state(Line line, Mention mention, EntityId whole, NamedTie.Form form) {
        EntityId body = mention.entities().get(0);
        boolean part = gazetteer.isPartOf(body, whole)
                || !gazetteer.knows(body) && whole.kind() == EntityKind.STATE && isStateBody(body);
        if (part) {
            draft.addTie(line, mention.headToken(), body, RelationType.PART_OF, whole, form);
        }
    }

    private static boolean isStateBody(EntityId body) {
        String slug = body.value().substring(body.value().indexOf(':') + 1);
        String name = slug.contains("-of-") ? slug.substring(0, slug.indexOf("-of-")) : slug;
        if (name.matches(".*-(army|guard|congress)") && OF_REBELS.matcher(name).matches()) {
            return false;
        }
        return STATE_BODIES.contains(name.substring(name.lastIndexOf('-') + 1));
    }

    /** "South Korea's | National Assembly", "Russian | State Duma". */
    private Optional<EntityId> before(Line line, Mention mention) {
        int last = mention.firstToken() - 1;
        if (line.word(last).matches("['’]s?")) {
            last--;
        }
        int end = last + 1;
        return draft.at(line, last).filter(m -> m.endToken() == end).flatMap(this::whole);
    }

    /** "the National Assembly | of South Korea". */
    private Optional<EntityId> behind(Line line, Mention mention) {
        int of = mention.endToken();
        int name = line.word(of + 1).equals("the") ? of + 2 : of + 1;
        return line.word(of).equals("of") ? draft.at(line, name).flatMap(this::whole) : Optional.empty();
    }

    /** "the Treasury | in the U.S. Government", also where other bodies are listed between the two. */
    private Optional<EntityId> government(Line line, Mention mention) {
        int at = mention.endToken();
        while (line.word(at).matches(",|and|the") && draft.at(line, at + 1).isPresent() || isListed(line, at)) {
            at = draft.at(line, at).map(Mention::endToken).orElse(at + 1);
        }
        int name = line.word(at + 1).equals("the") ? at + 2 : at + 1;
        return line.word(at).matches("in|within|of")
                ? draft.at(line, name)
                        .filter(m -> line.word(m.endToken() - 1).equals("government"))
                        .flatMap(this::whole)
                : Optional.empty();
    }

    private boolean isListed(Line line, int at) {
        boolean behindJoint = line.word(at - 1).matches(",|and|the");
        return behindJoint
                        && draft.at(line, at)
                                .filter(m -> m.entities().get(0).kind() == EntityKind.ORGANIZATION)
                                .isPresent()
                || line.word(at).matches(",|and") && line.word(at + 1).matches("and|the");
    }

    private Optional<EntityId> whole(Mention mention) {
        EntityId id = mention.entities().get(0);
        boolean named = mention.kind() != MentionKind.PRONOUN && mention.kind() != MentionKind.OFFICE;
        boolean whole = id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION;
        return named && whole && mention.entities().size() == 1 ? Optional.of(id) : Optional.empty();
    }

    /** What the words inside a longer name name by themselves. */
    private Optional<EntityId> named(Line line, int first, int end) {
        return gazetteer.phrases().find(line.text(first, end)).stream()
                .filter(phrase -> phrase.kind() == PhraseKind.NAME || phrase.kind() == PhraseKind.DEMONYM)
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION)
                .findFirst();
    }
}
