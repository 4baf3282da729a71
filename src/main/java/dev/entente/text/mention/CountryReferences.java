package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leads "the country", "the island nation" and "the Himalayan kingdom" to the state last told of that fits, never to the one that does what the clause tells. Of
 * two it is the one that the text is about, else, in the very next sentence, the one that does something where the country does, or the one that something is
 * done to where that is done to the country. Single use.
 */
final class CountryReferences {
    private static final Set<String> NOUNS = Set.of(
            "country",
            "nation",
            "state",
            "republic",
            "island",
            "kingdom",
            "emirate",
            "sultanate",
            "monarchy",
            "archipelago",
            "territory",
            "colony");
    /** Nouns that tell nothing of the sort of state without another word. */
    private static final Set<String> VAGUE = Set.of("state", "republic", "colony");

    /** "The Kenyan <em>government</em>" is told of as the state, "a Kenyan soldier" is not. */
    private static final Set<String> GOVERNING =
            Set.of("government", "regime", "authorities", "administration", "leadership");

    /** How many sentences back a description may reach. */
    private static final int REACH = 3;

    private static final int MODIFIERS = 4;

    private final Draft draft;
    private final Setting setting;

    CountryReferences(Draft draft, Setting setting) {
        this.draft = draft;
        this.setting = setting;
    }

    /** Reads the description that begins with "the" here. */
    boolean read(Line line, int the) {
        int noun = the + 1;
        while (noun < the + 1 + MODIFIERS && !NOUNS.contains(line.word(noun)) && isModifier(line, noun)) {
            noun++;
        }
        while (NOUNS.contains(line.word(noun)) && NOUNS.contains(line.word(noun + 1))) {
            noun++;
        }
        if (!line.word(the).equals("the")
                || !NOUNS.contains(line.word(noun))
                || !line.tag(noun).startsWith("NN")) {
            return false;
        }
        List<String> sorts = new ArrayList<>();
        boolean colony = line.word(noun).equals("colony");
        for (int i = the + 1; i <= noun; i++) {
            String sort = colony ? "colony-" + line.word(i) : hyphenated(line, i);
            if (StateSorts.knows(sort)) {
                sorts.add(sort);
            }
        }
        boolean alone = colony || !draft.isFree(line, the, noun) && isOfSorts(line, the, noun);
        if (!draft.isFree(line, alone ? noun : the, noun + 1)
                || colony && !line.word(the + 1).equals("former")
                || line.isCapitalised(noun)
                || line.word(noun + 1).matches("of|that|which|where|with|-")
                || line.tag(noun + 1).matches("NN.*|HYPH")
                || VAGUE.contains(line.word(noun)) && sorts.isEmpty()
                || the + 1 < noun && sorts.isEmpty()) {
            return false;
        }
        Optional<EntityId> host = hostOfEnvoy(line, noun);
        Optional<EntityId> state =
                host.isPresent() ? sender(line, the, host.get(), sorts) : find(line, the, noun, sorts);
        return state.isPresent() && draft.add(line, alone ? noun : the, noun + 1, MentionKind.DESCRIPTION, state.get());
    }

    /** "The <em>Pacific</em> nation": a place before it, whose name only tells the sort. */
    private boolean isOfSorts(Line line, int the, int noun) {
        for (int i = the + 1; i < noun; i++) {
            if (!draft.isFree(line, i, i + 1) && !StateSorts.knows(line.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The <em>self-ruled</em> island", be it one token or three. */
    private static String hyphenated(Line line, int word) {
        return line.word(word - 1).equals("-") ? line.word(word - 2) + "-" + line.word(word) : line.word(word);
    }

    /** "The kingdom's ambassador to <em>Yemen</em>". */
    private static Optional<EntityId> hostOfEnvoy(Line line, int noun) {
        if (!line.word(noun + 1).matches("['’]s?")) {
            return Optional.empty();
        }
        return line.titleAt(noun + 2)
                .filter(title -> line.word(title.end()).equals("to"))
                .flatMap(title -> line.phraseAt(title.end() + 1))
                .map(found -> found.values().get(0).entity())
                .filter(id -> id.kind() == EntityKind.STATE);
    }

    /** The one other state that the sentence names before, also by an adjective. */
    private static Optional<EntityId> sender(Line line, int the, EntityId host, List<String> sorts) {
        Set<EntityId> states = line.phrases().stream()
                .filter(found -> found.end() <= the)
                .map(found -> found.values().get(0).entity())
                .filter(id -> id.kind() == EntityKind.STATE && !id.equals(host))
                .filter(id -> sorts.stream().allMatch(sort -> StateSorts.fits(id, sort)))
                .collect(Collectors.toSet());
        return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }

    private static boolean isModifier(Line line, int i) {
        return line.tag(i).matches("JJ|NN|NNP|VBN|HYPH|RB") && !line.tag(i).equals("DT");
    }

    private Optional<EntityId> find(Line line, int token, int noun, List<String> sorts) {
        Set<EntityId> doers = new LinkedHashSet<>(ClauseSubjects.of(draft, line, noun));
        @Nullable Line earlier = line;
        for (int sentence = 0; sentence <= REACH && earlier != null; sentence++) {
            Line at = earlier;
            int back = sentence;
            List<Mention> told = draft.in(at).stream()
                    .filter(mention -> !at.equals(line) || mention.endToken() <= token)
                    .filter(mention -> isTold(at, mention))
                    .toList();
            Predicate<EntityId> fitting =
                    state -> !doers.contains(state) && sorts.stream().allMatch(sort -> StateSorts.fits(state, sort));
            Set<EntityId> states = states(told.stream(), fitting);
            if (states.size() == 1) {
                EntityId only = states.iterator().next();
                boolean near = back <= 1
                        || setting.ofText().filter(home -> !home.equals(only)).isEmpty();
                return near ? Optional.of(only) : Optional.empty();
            }
            if (!states.isEmpty()) {
                boolean doing =
                        line.token(line.head(token, noun + 1)).relation().startsWith("nsubj");
                Set<EntityId> alike = states(told.stream().filter(mention -> isDoing(at, mention) == doing), fitting);
                return setting.ofText().filter(states::contains).or(() -> alike.stream()
                        .filter(state -> back == 1 && alike.size() == 1 && draft.previous(line) != null)
                        .findFirst());
            }
            earlier = index(at) > 0 ? draft.lines().get(index(at) - 1) : null;
        }
        return setting.ofText().filter(state -> !doers.contains(state)).filter(state -> sorts.stream()
                .allMatch(sort -> StateSorts.fits(state, sort)));
    }

    private static int index(Line line) {
        return line.sentence().index();
    }

    private Set<EntityId> states(Stream<Mention> told, Predicate<EntityId> fitting) {
        return told.flatMap(mention -> stateOf(mention).stream())
                .filter(fitting)
                .collect(Collectors.toSet());
    }

    private static boolean isDoing(Line line, Mention mention) {
        Token head = line.token(mention.headToken());
        while (head.relation().startsWith("conj") && head.head() >= 0) {
            head = line.token(head.head());
        }
        return head.relation().startsWith("nsubj");
    }

    /** Whether it names the state, not only an adjective of something else. */
    private static boolean isTold(Line line, Mention mention) {
        return mention.kind() != MentionKind.DEMONYM || GOVERNING.contains(line.word(mention.endToken() - 1));
    }

    private List<EntityId> stateOf(Mention mention) {
        if (mention.entities().size() != 1) {
            return mention.entities().stream()
                    .filter(id -> id.kind() == EntityKind.STATE)
                    .toList();
        }
        EntityId id = mention.entities().get(0);
        return switch (id.kind()) {
            case STATE -> List.of(id);
            case PLACE -> draft.gazetteer().findOwner(id).stream().toList();
            default -> List.of();
        };
    }
}
