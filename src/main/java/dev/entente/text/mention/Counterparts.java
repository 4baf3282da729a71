package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "The Kenyan foreign minister met his Ugandan <em>counterpart</em>, Henry Okello": who has the same office in another state. */
final class Counterparts {
    private static final Set<String> NAMING = Set.of("counterpart", "counterparts", "colleague");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?");

    private final Draft draft;

    Counterparts(Draft draft) {
        this.draft = draft;
    }

    /** Once the roles that the text states in words are known. */
    void read() {
        for (Line line : draft.lines()) {
            for (Mention mention : draft.in(line)) {
                EntityId person = mention.entities().get(0);
                if (person.kind() == EntityKind.PERSON && mention.kind() == MentionKind.NAME) {
                    read(line, mention, person);
                }
            }
        }
    }

    private void read(Line line, Mention mention, EntityId person) {
        int noun = mention.firstToken() - 1;
        if (line.word(noun).equals(",")) {
            noun--;
        }
        if (!NAMING.contains(line.word(noun))) {
            return;
        }
        int before = POSSESSIVE.matcher(line.word(noun - 1)).matches() ? noun - 2 : noun - 1;
        Optional<EntityId> state =
                draft.at(line, before).map(body -> body.entities().get(0)).filter(id -> id.kind() == EntityKind.STATE);
        Optional<StatedRole> role = roleBefore(line, mention);
        if (state.isPresent()
                && role.isPresent()
                && !role.get().person().equals(person)
                && !role.get().body().equals(state.get())) {
            draft.addRole(new StatedRole(
                    line.sentence().index(),
                    before,
                    mention.endToken(),
                    person,
                    role.get().type(),
                    state.get(),
                    false,
                    Period.UNKNOWN,
                    true));
        }
    }

    /** The role in a state of whom the sentence names last before: the counterpart is that person's. */
    private Optional<StatedRole> roleBefore(Line line, Mention mention) {
        List<EntityId> named = draft.before(line, mention.firstToken()).stream()
                .map(before -> before.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PERSON)
                .toList();
        return draft.roles().stream()
                .filter(role -> role.body().kind() == EntityKind.STATE
                        && !role.former()
                        && role.sentence() <= line.sentence().index()
                        && named.contains(role.person()))
                .max(Comparator.comparingInt((StatedRole role) -> named.lastIndexOf(role.person()))
                        .thenComparingInt(StatedRole::sentence));
    }
}
