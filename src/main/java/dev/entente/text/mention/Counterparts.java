package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "The Kenyan foreign minister met his Ugandan <em>counterpart</em>, Henry Okello": who has the same office in another state. */
final class Counterparts {
    private static final Set<String> NAMING = Set.of("counterpart", "counterparts", "colleague");
    /** Of several who have the same office in as many states. */
    static final String SEVERAL = "counterparts|colleagues";

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
                } else if (mention.kind() == MentionKind.DESCRIPTION
                        && line.word(mention.endToken() - 1).matches(SEVERAL)) {
                    readSeveral(line, mention);
                }
            }
        }
    }

    /** "Her British and Russian <em>counterparts</em>, A and B": each in the state at his own place. */
    private void readSeveral(Line line, Mention several) {
        List<EntityId> bodies = new ArrayList<>();
        ListedHolders.listBefore(line, several.endToken() - 1, bodies);
        Optional<StatedRole> role = roleBefore(line, several);
        for (int i = 0; i < Math.min(bodies.size(), several.entities().size()) && role.isPresent(); i++) {
            state(
                    line,
                    several.firstToken(),
                    several.endToken(),
                    several.entities().get(i),
                    bodies.get(i),
                    role.get());
        }
    }

    private void read(Line line, Mention mention, EntityId person) {
        readBehind(line, mention, person);
        int noun = mention.firstToken() - 1;
        if (line.word(noun).equals(",")) {
            noun--;
        }
        if (!NAMING.contains(line.word(noun))
                || draft.at(line, noun)
                        .filter(several -> several.kind() == MentionKind.DESCRIPTION
                                && several.entities().size() > 1)
                        .isPresent()) {
            return;
        }
        int before = POSSESSIVE.matcher(line.word(noun - 1)).matches() ? noun - 2 : noun - 1;
        Optional<EntityId> state =
                draft.at(line, before).map(body -> body.entities().get(0)).filter(id -> id.kind() == EntityKind.STATE);
        if (state.isPresent()) {
            roleBefore(line, mention)
                    .ifPresent(role -> state(line, before, mention.endToken(), person, state.get(), role));
        }
    }

    /** "Ali Bongo, <em>his Chadian counterpart</em>": of whom the sentence before tells, if this one names nobody before. */
    private void readBehind(Line line, Mention mention, EntityId person) {
        int his = mention.endToken() + 1;
        Optional<Mention> state = draft.at(line, his + 1)
                .filter(body -> body.entities().get(0).kind() == EntityKind.STATE
                        && NAMING.contains(line.word(body.endToken())));
        if (!line.word(his - 1).equals(",") || !line.word(his).matches("his|her|their") || state.isEmpty()) {
            return;
        }
        EntityId body = state.get().entities().get(0);
        Optional<StatedRole> role = roleBefore(line, mention);
        if (role.isEmpty()
                && draft.before(line, mention.firstToken()).isEmpty()
                && line.sentence().index() > 0) {
            Line earlier = draft.lines().get(line.sentence().index() - 1);
            role = draft.in(earlier).stream()
                    .filter(subject -> Binding.isSubject(earlier, subject))
                    .flatMap(subject -> roleIn(subject.entities().get(0)).stream())
                    .findFirst();
        }
        role.ifPresent(told -> state(line, mention.firstToken(), state.get().endToken() + 1, person, body, told));
    }

    /** States that the person is in the body what another, whose role this is, is in another. */
    private void state(Line line, int first, int end, EntityId person, EntityId body, StatedRole role) {
        if (!role.person().equals(person) && !role.body().equals(body)) {
            draft.addRole(new StatedRole(
                    line.sentence().index(), first, end, person, role.type(), body, false, Period.UNKNOWN, true));
        }
    }

    private Optional<StatedRole> roleIn(EntityId person) {
        return draft.roles().stream()
                .filter(role ->
                        role.person().equals(person) && role.body().kind() == EntityKind.STATE && !role.former())
                .findFirst();
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
