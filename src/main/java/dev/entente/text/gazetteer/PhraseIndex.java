package dev.entente.text.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many phrases at a place in a text: a trie over {@link Part}s. A look-up costs the length of the phrase found,
 * whatever the number of phrases. Immutable once filled.
 *
 * @param <V> what a phrase leads to
 */
public final class PhraseIndex<V> {
    private final Node<V> root = new Node<>();

    void add(String phrase, V value) {
        List<Part> parts = Part.list(phrase);
        Node<V> node = root;
        for (Part part : parts) {
            node = node.children.computeIfAbsent(part.key(), key -> new Node<>());
        }
        node.entries.add(new Entry<>(parts, value));
    }

    /** The longest phrase that starts with the part at this index, capitals agreeing. */
    public Optional<Match<V>> longest(List<Part> parts, int from) {
        Match<V> best = null;
        @Nullable Node<V> node = root;
        for (int end = from; end < parts.size(); ) {
            node = node.children.get(parts.get(end).key());
            end++;
            if (node == null) {
                break;
            }
            List<V> values = node.admitting(parts, from);
            if (!values.isEmpty()) {
                best = new Match<>(from, end, values);
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the phrases in the text lead to, in order, none overlapping: of each the first. */
    public List<V> within(String text) {
        List<Part> parts = Part.list(text);
        List<V> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            Optional<Match<V>> match = longest(parts, i);
            match.ifPresent(phrase -> found.add(phrase.values().get(0)));
            i = match.map(Match::end).orElse(i + 1);
        }
        return found;
    }

    /** What the whole text leads to. */
    public List<V> find(String text) {
        List<Part> parts = Part.list(text);
        return longest(parts, 0)
                .filter(match -> match.end() == parts.size())
                .map(Match::values)
                .orElse(List.of());
    }

    /**
     * A phrase found.
     *
     * @param first index of its first part
     * @param end index of the first part behind it
     * @param values what it leads to, 1 or more
     * @param <V> what a phrase leads to
     */
    public record Match<V>(int first, int end, List<V> values) {}

    private record Entry<V>(List<Part> parts, V value) {
        boolean admits(List<Part> text, int from) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).admits(text.get(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> children = new HashMap<>(2);
        private final List<Entry<V>> entries = new ArrayList<>(1);

        List<V> admitting(List<Part> text, int from) {
            if (entries.isEmpty()) {
                return List.of();
            }
            return entries.stream()
                    .filter(entry -> entry.admits(text, from))
                    .map(Entry::value)
                    .distinct()
                    .toList();
        }
    }
}
