package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The two foreign ministers, <em>Ararat Mirzoyan and Jeyhun Bayramov</em>": a description whose members are named behind it, whoever came before. */
final class NamedSets {
    private static final Set<String> SERVING = Set.of("ministers", "officials", "diplomats");
    private static final Set<String> LEADING = Set.of("leaders", "presidents", "principals", "statesmen");

    private final Draft draft;
    private final Cast cast;

    NamedSets(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
    }

    /** Whether a comma and a person follow the noun. */
    boolean isNamed(Line line, int noun) {
        return line.word(noun + 1).equals(",")
                && personAt(draft, line, noun + 2).isPresent();
    }

    /** Notes the description, if as many people are named as it counts. */
    boolean read(Line line, int first, int noun, int size) {
        Set<EntityId> named = new LinkedHashSet<>();
        people(draft, line, noun + 2)
                .forEach(person -> named.add(person.entities().get(0)));
        if (named.size() != size) {
            return false;
        }
        String word = line.word(noun);
        named.forEach(id -> cast.find(id).ifPresent(member -> {
            if (SERVING.contains(word)) {
                member.learn("minister", RelationType.HOLDS_OFFICE_IN);
            } else if (LEADING.contains(word)) {
                member.learn("leader", RelationType.LEADS);
            }
        }));
        return draft.add(line, first, noun + 1, MentionKind.DESCRIPTION, List.copyOf(named));
    }

    /** The people of the list that begins at this word: "A, B and C". */
    static List<Mention> people(Draft draft, Line line, int first) {
        List<Mention> people = new ArrayList<>();
        Optional<Mention> next = personAt(draft, line, first);
        while (next.isPresent()) {
            people.add(next.get());
            int end = next.get().endToken();
            if (line.word(end).equals(",") && line.word(end + 1).equals("and")) {
                end++;
            }
            next = line.word(end).matches(",|and") ? personAt(draft, line, end + 1) : Optional.empty();
        }
        return people;
    }

    /** The people of the list that ends before this word, in its order. */
    static List<Mention> peopleBefore(Draft draft, Line line, int end) {
        List<Mention> people = new ArrayList<>();
        Optional<Mention> next = personAt(draft, line, end - 1);
        while (next.isPresent()) {
            people.add(0, next.get());
            int joint = next.get().firstToken() - 1;
            if (line.word(joint).equals("and") && line.word(joint - 1).equals(",")) {
                joint--;
            }
            next = line.word(joint).matches(",|and") ? personAt(draft, line, joint - 1) : Optional.empty();
        }
        return people;
    }

    private static Optional<Mention> personAt(Draft draft, Line line, int token) {
        return draft.at(line, token)
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON
                        && mention.kind() != MentionKind.PRONOUN);
    }
}
