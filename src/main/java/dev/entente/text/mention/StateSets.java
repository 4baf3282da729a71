package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counted sets of states that a word tells the sort of: "both African governments", "the two Arab League <em>members</em>"; and those that the sentence itself has named so many of. */
final class StateSets {
    private static final String MEMBERS = "members";
    /** How many sentences back such a set is looked for. */
    private static final int REACH = 3;

    private final Draft draft;

    StateSets(Draft draft) {
        this.draft = draft;
    }

    /** The states of this number that the sentence names before the words, also by adjectives, or those of the sort that these and the sentences before tell; empty where they are more or fewer. */
    List<EntityId> inSentence(Line line, int first, int noun, int size) {
        List<String> sorts = new ArrayList<>();
        for (int i = first; i < noun; i++) {
            if (StateSorts.knows(line.word(i))) {
                sorts.add(line.word(i));
            }
        }
        if (sorts.isEmpty()) {
            Set<EntityId> here = told(line, first, List.of());
            return here.size() == size ? List.copyOf(here) : List.of();
        }
        Set<EntityId> met = new LinkedHashSet<>();
        for (int s = line.sentence().index(); s >= Math.max(0, line.sentence().index() - REACH); s--) {
            Line earlier = draft.lines().get(s);
            met.addAll(told(earlier, earlier.equals(line) ? first : earlier.size(), sorts));
            if (met.size() >= size) {
                return met.size() == size ? List.copyOf(met) : List.of();
            }
        }
        return List.of();
    }

    /** "<em>Iran and Iraq</em> agreed": the two states that the text has named together before, if it has named no other two so; else none. */
    List<EntityId> onlyPair(Line line, int end) {
        Set<Set<EntityId>> pairs = new LinkedHashSet<>();
        for (Line earlier : draft.lines().subList(0, line.sentence().index() + 1)) {
            List<Mention> named = draft.before(earlier, earlier.equals(line) ? end : earlier.size());
            for (int i = 0; i + 1 < named.size(); i++) {
                Mention first = named.get(i);
                Mention second = named.get(i + 1);
                int joint = first.endToken();
                boolean together = earlier.word(joint).equals("and")
                        && second.firstToken() - joint <= 2
                        && first.kind() == MentionKind.NAME
                        && second.kind() == MentionKind.NAME
                        && !earlier.word(first.firstToken() - 1).equals(",");
                if (together && isState(first) && isState(second)) {
                    pairs.add(new LinkedHashSet<>(
                            List.of(first.entities().get(0), second.entities().get(0))));
                }
            }
        }
        return pairs.size() == 1 ? List.copyOf(pairs.iterator().next()) : List.of();
    }

    private static boolean isState(Mention mention) {
        return mention.entities().size() == 1 && mention.entities().get(0).kind() == EntityKind.STATE;
    }

    /** The states of these sorts that the line names before the word, and those whose leaders it does; not those who do what the word is told of. */
    private Set<EntityId> told(Line line, int end, List<String> sorts) {
        Set<EntityId> doers =
                end < line.size() ? ClauseSubjects.of(draft, line, Math.min(line.size() - 1, end + 2)) : Set.of();
        Set<EntityId> states = new LinkedHashSet<>();
        draft.before(line, end).stream()
                .flatMap(mention -> mention.entities().stream())
                .filter(id -> id.kind() == EntityKind.STATE && !doers.contains(id))
                .filter(id -> sorts.stream().allMatch(sort -> StateSorts.fits(id, sort)))
                .forEach(states::add);
        return states;
    }

    /** "The two <em>Arab League members</em>": the last so many states that the text names, which are members by that; false where it does not tell of so many. */
    boolean readMembers(Line line, int first, int size) {
        Optional<Found<Phrase>> body = line.phraseAt(first)
                .filter(found -> found.values().get(0).entity().kind() == EntityKind.ORGANIZATION);
        int noun = body.map(Found::end).orElse(first);
        if (line.word(noun).equals("member") && line.word(noun + 1).matches("states|countries|nations")) {
            noun++;
        } else if (!line.word(noun).equals(MEMBERS)) {
            return false;
        }
        if (body.isEmpty()
                || line.word(noun + 1).equals("of")
                || line.word(noun + 1).equals(",")) {
            return false;
        }
        Set<EntityId> states = new LinkedHashSet<>();
        for (int s = line.sentence().index();
                s >= Math.max(0, line.sentence().index() - 1) && states.size() < size;
                s--) {
            Line earlier = draft.lines().get(s);
            draft.before(earlier, earlier.equals(line) ? first : earlier.size()).stream()
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM)
                    .flatMap(mention -> mention.entities().stream())
                    .filter(id -> id.kind() == EntityKind.STATE)
                    .forEach(states::add);
        }
        if (states.size() != size || !draft.add(line, noun, noun + 1, MentionKind.DESCRIPTION, List.copyOf(states))) {
            return false;
        }
        EntityId whole = body.get().values().get(0).entity();
        int head = noun;
        states.forEach(
                state -> draft.addTie(line, head, state, RelationType.MEMBER_OF, whole, NamedTie.Form.APPOSITION));
        return true;
    }
}
