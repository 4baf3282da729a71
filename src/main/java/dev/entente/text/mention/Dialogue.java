package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom "I", "you" and "we" mean in a transcript whose speakers are labelled ("PRESIDENT MOON: Thank you."), and whose "our countries"
 * and "our alliance" are: those of the two who speak, of a joint statement's signatories, or of the two whom a readout opens with.
 */
final class Dialogue {
    private static final int LONGEST_LABEL = 7;
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself");
    private static final Set<String> ADDRESSED = Set.of("you", "your");
    private static final Set<String> PLURAL = Set.of("we", "us");
    private static final Set<String> DONE_TOGETHER =
            Set.of("have", "meet", "discuss", "talk", "speak", "agree", "hold", "continue");
    private static final Set<String> COUNTRIES = Set.of("countries", "nations", "governments", "states", "peoples");
    private static final Set<String> TIES = Set.of(
            "alliance",
            "partnership",
            "relationship",
            "cooperation",
            "friendship",
            "trade",
            "collaboration",
            "coordination");
    private static final Set<String> TALKS = Set.of(
            "conversation", "conversations", "meeting", "meetings", "discussion", "discussions", "talks", "call");

    private final Draft draft;
    private final Map<Integer, EntityId> speakers = new HashMap<>();
    private final Set<EntityId> all = new LinkedHashSet<>();
    private final List<EntityId> states;

    /** @param signatories the states that the text opens as "We, ..."; empty where it does not */
    Dialogue(Draft draft, List<EntityId> signatories, Interlocutors interlocutors) {
        this.draft = draft;
        Optional<EntityId> speaker = Optional.empty();
        for (Line line : draft.lines()) {
            int colon = label(line);
            if (colon > 0) {
                speaker = draft.at(line, colon - 1)
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.PERSON);
            }
            speaker.ifPresent(id -> {
                speakers.put(line.sentence().index(), id);
                all.add(id);
            });
        }
        this.states = signatories.isEmpty() ? between(interlocutors) : signatories;
    }

    private List<EntityId> between(Interlocutors interlocutors) {
        if (!all.isEmpty()) {
            return statesOf(all);
        }
        Optional<Line> first = draft.lines().stream()
                .filter(line -> !line.sentence().heading())
                .findFirst();
        List<EntityId> opening =
                first.map(line -> interlocutors.in(line, line.size())).orElse(List.of());
        return !opening.isEmpty() && opening.get(0).kind() == EntityKind.STATE ? opening : statesOf(opening());
    }

    /** Whether the text labels people who speak. */
    boolean isTranscript() {
        return !all.isEmpty();
    }

    /** The state of the labelled speaker of the line; empty where there is none. */
    Optional<EntityId> stateOfSpeaker(Line line) {
        return Optional.ofNullable(speakers.get(line.sentence().index())).flatMap(this::stateOf);
    }

    /** Whom the pronoun means here; empty where nothing tells. */
    List<EntityId> meant(Line line, int token) {
        String word = line.word(token);
        if (word.equals("our")) {
            return owners(line, token);
        }
        Optional<EntityId> speaker =
                Optional.ofNullable(speakers.get(line.sentence().index()));
        if (speaker.isEmpty()) {
            return List.of();
        }
        if (SINGULAR.contains(word)) {
            return List.of(speaker.get());
        }
        if (PLURAL.contains(word) && !isDoneTogether(line, token)) {
            return stateOf(speaker.get()).map(List::of).orElse(List.of());
        }
        Optional<EntityId> other = other(speaker.get());
        if (other.isEmpty()) {
            return List.of();
        }
        if (ADDRESSED.contains(word)) {
            boolean courtesy = line.word(token - 1).equals("thank")
                    && !line.word(token + 1).equals("for");
            return courtesy ? List.of() : List.of(other.get());
        }
        return PLURAL.contains(word) && isDoneTogether(line, token) ? List.of(speaker.get(), other.get()) : List.of();
    }

    /** The end of "our two countries" that starts here; the start where it is none. */
    int countriesEnd(Line line, int token) {
        int noun = token + 1;
        while (noun < token + 3
                && (line.word(noun).equals("two") || line.tag(noun).startsWith("JJ"))) {
            noun++;
        }
        return line.word(token).equals("our") && COUNTRIES.contains(line.word(noun)) ? noun + 1 : token;
    }

    /** "Bilateral cooperation": between the two states of the text. */
    boolean isBilateral(Line line, int token) {
        return line.word(token).equals("bilateral")
                && states.size() == 2
                && (TIES.contains(line.word(token + 1)) || TIES.contains(line.word(token + 2)));
    }

    /** The states that speak; empty where nothing tells. */
    List<EntityId> states() {
        return states;
    }

    private List<EntityId> owners(Line line, int token) {
        for (int i = token + 1; i < Math.min(line.size(), token + 5); i++) {
            String word = line.word(i);
            if (!line.tag(i).matches("JJ.*|NN.*|RB|CD|VB[NG]|HYPH|CC|,")) {
                return List.of();
            }
            if (TIES.contains(word)) {
                return states;
            }
            if (TALKS.contains(word)
                    && all.size() == 2
                    && speakers.containsKey(line.sentence().index())) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    private Optional<EntityId> other(EntityId speaker) {
        return all.size() == 2 ? all.stream().filter(id -> !id.equals(speaker)).findFirst() : Optional.empty();
    }

    /** Whether "we" does what two do with each other: meet, talk, agree. */
    static boolean isDoneTogether(Line line, int token) {
        int verb = line.token(token).head();
        if (verb < 0 || !DONE_TOGETHER.contains(line.token(verb).lemma())) {
            return false;
        }
        return !line.token(verb).lemma().equals("have")
                || line.sentence().dependents(line.token(verb)).stream()
                        .noneMatch(object ->
                                object.relation().equals("obj") && !TALKS.contains(line.word(object.index())));
    }

    /** The index of the colon behind a name at the start of the line, in capitals or a person's with its titles; 0 where there is none. */
    private int label(Line line) {
        Optional<Mention> first = draft.at(line, 0);
        if (first.isPresent() && line.word(first.get().endToken()).equals(":")) {
            return first.get().endToken();
        }
        for (Token token : line.sentence().tokens().subList(0, Math.min(line.size(), LONGEST_LABEL))) {
            if (token.word().equals(":")) {
                return token.index();
            }
            if (!token.word().matches("[\\p{Lu}.'’-]+")) {
                return 0;
            }
        }
        return 0;
    }

    /** The people of the first sentence that is no heading. */
    private Set<EntityId> opening() {
        Set<EntityId> people = new LinkedHashSet<>();
        draft.lines().stream()
                .filter(line -> !line.sentence().heading())
                .findFirst()
                .ifPresent(line -> draft.in(line).stream()
                        .flatMap(mention -> mention.entities().stream())
                        .filter(id -> id.kind() == EntityKind.PERSON)
                        .forEach(people::add));
        return people;
    }

    private List<EntityId> statesOf(Set<EntityId> people) {
        Set<EntityId> found = new LinkedHashSet<>();
        people.forEach(person -> stateOf(person).ifPresent(found::add));
        return found.size() == 2 ? List.copyOf(found) : List.of();
    }

    private Optional<EntityId> stateOf(EntityId person) {
        return SpokenFor.state(draft, person).or(() -> draft.roles().stream()
                .filter(role -> role.person().equals(person) && SpokenFor.isOfficeInState(role.type(), role.body()))
                .map(StatedRole::body)
                .findFirst());
    }
}
