package dev.entente.text.mention;

import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseIndex;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence with the phrases and titles of the gazetteer in it.
 *
 * @param sentence the sentence
 * @param phrases names of entities, longest first come, none overlapping, in order
 * @param titles titles of offices, likewise
 */
record Line(Sentence sentence, List<Found<Phrase>> phrases, List<Found<Office>> titles) {
    /** Acronyms that are also words: in a line of capitals nothing tells them apart. */
    private static final Set<String> WORDS = Set.of("us", "who", "car", "au", "spa", "nam", "cis", "it");

    private static final Pattern NAME_WITH_PARTICLE = Pattern.compile("[dl]['’]\\p{Lu}\\p{L}.*");

    static Line of(Sentence sentence, Gazetteer gazetteer) {
        List<Part> parts = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (Part part : Part.list(token.word())) {
                parts.add(part);
                tokens.add(token.index());
            }
        }
        List<Found<Phrase>> phrases = find(gazetteer.phrases(), parts, tokens);
        if (isAllCapitals(sentence.text())) {
            phrases.removeIf(found -> found.end() - found.first() == 1
                    && WORDS.contains(Part.fold(sentence.token(found.first()).word())));
        }
        phrases.removeIf(found -> isMoney(sentence, found.end() - 1));
        return new Line(sentence, phrases, find(gazetteer.titles(), parts, tokens));
    }

    /** "<em>US</em>$77 million" is no state. */
    private static boolean isMoney(Sentence sentence, int last) {
        Token token = sentence.token(last);
        int behind = token.end() - sentence.start();
        return token.word().endsWith("$")
                || sentence.text()
                        .startsWith("$", Math.min(behind, sentence.text().length()));
    }

    static <V> List<Found<V>> find(PhraseIndex<V> index, List<Part> parts, List<Integer> tokens) {
        List<Found<V>> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            Optional<PhraseIndex.Match<V>> match =
                    i > 0 && tokens.get(i - 1).equals(tokens.get(i)) ? Optional.empty() : index.longest(parts, i);
            if (match.isPresent() && endsToken(tokens, match.get().end())) {
                PhraseIndex.Match<V> longest = match.get();
                found.add(new Found<>(tokens.get(i), tokens.get(longest.end() - 1) + 1, longest.values()));
                i = longest.end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean endsToken(List<Integer> tokens, int end) {
        return end == tokens.size() || !tokens.get(end).equals(tokens.get(end - 1));
    }

    private static boolean isAllCapitals(String text) {
        return text.length() > 12 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The word at this index in lower case; empty outside the sentence. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : token(index).word().toLowerCase(Locale.ROOT);
    }

    /** Whether the word stands behind this preposition: "<em>for</em> his support". */
    boolean isBehind(String preposition, Token word) {
        return sentence.dependents(word).stream()
                .anyMatch(
                        small -> small.relation().equals("case") && small.word().equalsIgnoreCase(preposition));
    }

    String tag(int index) {
        return index < 0 || index >= size() ? "" : token(index).tag();
    }

    /** Whether it is written as a name is, also "d'Escoto". */
    boolean isCapitalised(int index) {
        return index >= 0
                && index < size()
                && (Character.isUpperCase(token(index).word().codePointAt(0))
                        || NAME_WITH_PARTICLE.matcher(token(index).word()).matches());
    }

    boolean isPerson(int index) {
        return index >= 0 && index < size() && token(index).entityTag().equals("PERSON");
    }

    /** The text of the words {@code [first, end)} with single spaces. */
    String text(int first, int end) {
        int offset = sentence.start();
        String text = sentence.text();
        return text.substring(token(first).start() - offset, token(end - 1).end() - offset)
                .replaceAll("\\s+", " ")
                .replace('’', '\'');
    }

    /** The word of {@code [first, end)} that the rest of the sentence attaches to. */
    int head(int first, int end) {
        int head = -1;
        for (int i = first; i < end; i++) {
            Token token = token(i);
            boolean attached = token.head() < first || token.head() >= end;
            if (attached && token.tag().matches("[A-Z].*") && (head < 0 || token.isNoun())) {
                head = i;
            }
        }
        return head < 0 ? end - 1 : head;
    }

    Optional<Found<Phrase>> phraseAt(int first) {
        for (Found<Phrase> found : phrases) {
            if (found.first() == first) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<Found<Phrase>> phraseEndingAt(int end) {
        for (Found<Phrase> found : phrases) {
            if (found.end() == end) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<Found<Office>> titleAt(int first) {
        for (Found<Office> found : titles) {
            if (found.first() == first) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<Found<Office>> titleEndingAt(int end) {
        for (Found<Office> found : titles) {
            if (found.end() == end) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
