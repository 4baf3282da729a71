package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import dev.entente.text.syntax.Dateline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state in which something without a state's name happens: that of the place where the sentence says it did, of the article's dateline, or the only one that
 * the article tells of. Single use; for when names are found.
 */
final class Setting {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "across", "around");
    /** Between such a word and the name: "in the southern city of Basra". */
    private static final Set<String> OF_PLACES =
            Set.of("the", "of", ",", "city", "town", "capital", "province", "port", "region", "district", "village");

    /** How often an article tells of the state that is its subject: so many times as often as of any other, and so often at least; by eye. */
    private static final int MORE = 2;

    private static final int SOME = 3;

    private final Draft draft;
    private final Gazetteer gazetteer;
    private final Optional<EntityId> ofText;

    Setting(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
        this.ofText = dateline().or(this::subject);
    }

    /** The state around the word; empty where several may be meant. */
    Optional<EntityId> at(Line line, int token) {
        Set<EntityId> here = where(line);
        if (!here.isEmpty()) {
            return only(here);
        }
        List<Line> before = paragraphUpTo(line);
        if (ofText.isEmpty()) {
            return only(before.stream()
                    .flatMap(earlier -> draft.in(earlier).stream()
                            .filter(mention -> !earlier.equals(line) || mention.endToken() <= token))
                    .flatMap(this::states)
                    .collect(Collectors.toSet()));
        }
        EntityId home = ofText.get();
        boolean elsewhere = before.stream()
                .flatMap(earlier -> Stream.concat(where(earlier).stream(), acting(earlier, line, token)))
                .anyMatch(state -> !state.equals(home));
        return elsewhere ? Optional.empty() : ofText;
    }

    /** The state of the dateline, or that the whole article is about. */
    Optional<EntityId> ofText() {
        return ofText;
    }

    /** The states that the mention tells of: itself, whose place or body it is. */
    private Stream<EntityId> states(Mention mention) {
        return mention.entities().stream().flatMap(id -> switch (id.kind()) {
            case STATE -> Stream.of(id);
            case PLACE, ORGANIZATION -> gazetteer.findOwner(id).stream();
            default -> Stream.empty();
        });
    }

    /** The states of the places at which the sentence says that something happens. */
    private Set<EntityId> where(Line line) {
        return line.phrases().stream()
                .filter(found -> found.values().get(0).kind() != PhraseKind.DEMONYM && isWhere(line, found.first()))
                .flatMap(found -> stateOf(found.values().get(0)).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isWhere(Line line, int first) {
        int before = first - 1;
        while (before > 0
                && (OF_PLACES.contains(line.word(before)) || line.tag(before).equals("JJ"))) {
            before--;
        }
        return WHERE.contains(line.word(before));
    }

    /** Of earlier sentences the states that do something, of this one those before the word. */
    private Stream<EntityId> acting(Line earlier, Line line, int token) {
        return draft.in(earlier).stream()
                .filter(mention -> mention.kind() != MentionKind.DEMONYM
                        && earlier.token(mention.headToken()).relation().startsWith("nsubj")
                        && (!earlier.equals(line) || mention.endToken() <= token))
                .flatMap(mention -> mention.entities().stream())
                .filter(id -> id.kind() == EntityKind.STATE);
    }

    private List<Line> paragraphUpTo(Line line) {
        List<Line> lines = new ArrayList<>(List.of(line));
        for (Line at = draft.previous(line); at != null; at = draft.previous(at)) {
            lines.add(0, at);
        }
        return lines;
    }

    /** The state of the place that the dateline before the first sentence names. */
    private Optional<EntityId> dateline() {
        String text = draft.text();
        int opening = draft.lines().stream()
                .filter(line -> !line.sentence().heading())
                .findFirst()
                .map(line -> line.sentence().start())
                .orElse(0);
        int start = text.lastIndexOf('\n', opening - 1) + 1;
        if (Dateline.end(text, start, text.length()).orElse(0) != opening) {
            return Optional.empty();
        }
        List<Part> parts = Part.list(text.substring(start, opening));
        for (int i = 0; i < parts.size(); i++) {
            Optional<EntityId> state = gazetteer
                    .phrases()
                    .longest(parts, i)
                    .flatMap(match -> match.values().stream().findFirst())
                    .flatMap(this::stateOf);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<EntityId> stateOf(Phrase phrase) {
        EntityId id = phrase.entity();
        return switch (id.kind()) {
            case STATE -> Optional.of(id);
            case PLACE -> gazetteer.findOwner(id);
            default -> Optional.empty();
        };
    }

    /** The one state that the article tells of, or tells of far more than of all others from its first sentence on. */
    private Optional<EntityId> subject() {
        Map<EntityId, Integer> counts = new HashMap<>();
        draft.list().stream().flatMap(this::states).forEach(state -> counts.merge(state, 1, Integer::sum));
        if (counts.size() < 2) {
            return only(counts.keySet());
        }
        List<Integer> ordered =
                counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SOME && entry.getValue() >= MORE * ordered.get(1))
                .map(Map.Entry::getKey)
                .filter(this::isToldFirst)
                .findFirst();
    }

    private boolean isToldFirst(EntityId state) {
        return draft.lines().stream()
                .filter(line -> !line.sentence().heading())
                .findFirst()
                .filter(line -> draft.in(line).stream().flatMap(this::states).anyMatch(state::equals))
                .isPresent();
    }

    private static Optional<EntityId> only(Set<EntityId> states) {
        return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }
}
