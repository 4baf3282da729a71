package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Office;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Defence Minister <em>X</em>" of whom no table knows and whose state no word tells: of the state whose minister the sentence before has told of, if no other is
 * named here; else of the state in which all of the text is set. Single use.
 */
final class MinistersOfText {
    /** Offices that one state calls so. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "home secretary", "state:gbr",
            "chancellor of the exchequer", "state:gbr",
            "external affairs minister", "state:ind",
            "treasury secretary", "state:usa",
            "homeland security secretary", "state:usa",
            "unification minister", "state:kor");

    private final Draft draft;
    private final Cast cast;
    private final Setting setting;

    MinistersOfText(Draft draft, Cast cast, Setting setting) {
        this.draft = draft;
        this.cast = cast;
        this.setting = setting;
    }

    /** Once the roles that words tell are known. */
    void read() {
        for (Line line : draft.lines()) {
            if (line.sentence().heading()) {
                continue;
            }
            for (Mention mention : draft.in(line)) {
                EntityId person = mention.entities().get(0);
                if (mention.kind() == MentionKind.NAME && person.kind() == EntityKind.PERSON) {
                    title(line, mention)
                            .filter(office -> isNew(person))
                            .flatMap(office -> state(line, mention))
                            .ifPresent(state -> state(line, mention, person, state));
                }
            }
        }
    }

    /** The minister's title at the name: "Defence Minister X", "the defence minister, X". */
    private Optional<Office> title(Line line, Mention mention) {
        int end = mention.firstToken();
        return Titles.between(line, mention.firstToken(), mention.endToken()).stream()
                .filter(title -> title.first() == mention.firstToken())
                .findFirst()
                .or(() -> line.titleEndingAt(end))
                .or(() -> line.word(end - 1).equals(",") ? line.titleEndingAt(end - 1) : Optional.empty())
                .filter(title -> title.first() == 0
                        || line.word(title.first() - 1)
                                .matches("the|and|,|that|when|where|while|by|with|from|of|“|\"|``|to|but"))
                .map(title -> title.values().get(0))
                .filter(office -> office.key().matches(".*-minister|forces-chief")
                        && office.relation() == RelationType.HOLDS_OFFICE_IN);
    }

    private boolean isNew(EntityId person) {
        return draft.gazetteer().findPerson(person).isEmpty()
                && draft.roles().stream().noneMatch(role -> role.person().equals(person));
    }

    private Optional<EntityId> state(Line line, Mention mention) {
        Set<EntityId> here = draft.in(line).stream()
                .flatMap(named -> named.entities().stream())
                .filter(id -> id.kind() == EntityKind.STATE)
                .collect(Collectors.toSet());
        Optional<EntityId> called = calledSo(line, mention);
        if (called.isPresent()) {
            return called;
        }
        Line previous = draft.previous(line);
        Optional<EntityId> before = previous == null ? Optional.empty() : ministersOf(previous);
        if (before.isPresent()) {
            return before.filter(state -> here.stream().allMatch(state::equals));
        }
        return setting.ofText()
                .filter(home -> setting.at(line, mention.firstToken())
                        .filter(home::equals)
                        .isPresent())
                .filter(home -> here.isEmpty() || here.contains(home));
    }

    /** By a word that only one state has for the office, where the text tells of that state. */
    private Optional<EntityId> calledSo(Line line, Mention mention) {
        int first = Math.max(0, Titles.startBefore(line, mention.firstToken()) - 6);
        String words = line.text(first, mention.endToken()).toLowerCase(Locale.ROOT);
        return OWN_WORDS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(entry -> new EntityId(entry.getValue()))
                .filter(draft::mentions)
                .findFirst();
    }

    /** The one state whose officers the sentence tells of. */
    private Optional<EntityId> ministersOf(Line line) {
        Set<EntityId> states = draft.roles().stream()
                .filter(role -> role.sentence() == line.sentence().index()
                        && role.type() == RelationType.HOLDS_OFFICE_IN
                        && role.body().kind() == EntityKind.STATE
                        && !role.former())
                .map(StatedRole::body)
                .collect(Collectors.toSet());
        return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }

    private void state(Line line, Mention mention, EntityId person, EntityId state) {
        draft.addRole(new StatedRole(
                line.sentence().index(),
                mention.firstToken(),
                mention.endToken(),
                person,
                RelationType.HOLDS_OFFICE_IN,
                state,
                false,
                Period.UNKNOWN,
                false));
        cast.find(person).ifPresent(member -> member.learn("minister", RelationType.HOLDS_OFFICE_IN));
    }
}
