package dev.entente.text.classifier;

import dev.entente.model.ShippedTable;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which PLOVER event types a word may tell of: {@code event-words.csv} beside this class, written for the project. A hint for words that no training
 * sentence has; what a word tells in its sentence is for the model to learn, so most have more than one. Words joined by {@code _} are a verb and
 * what follows or hangs on it: {@code call_off}, {@code open_fire}.
 */
final class EventWords {
    private static final String FILE = "event-words.csv";
    private static final EventWords SHIPPED = read();

    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();

    private EventWords() {}

    static EventWords shipped() {
        return SHIPPED;
    }

    private static EventWords read() {
        EventWords words = new EventWords();
        ShippedTable.read(EventWords.class, FILE).rows().forEach(words::add);
        return words;
    }

    private void add(ShippedTable.Row row) {
        Map<String, Set<String>> words = row.cell("class").equals("verb") ? verbs : nouns;
        for (String word : row.cell("words").split(" ")) {
            words.computeIfAbsent(word, w -> new TreeSet<>()).add(PloverCoding.named(row.cell("root")));
        }
    }

    /** The event types of a verb, with its particle or object where that says more, or of a noun; empty for all other words. */
    Set<String> roots(Sentence sentence, Token word) {
        String lemma = lower(word);
        if (word.isVerb() || word.tag().startsWith("JJ")) {
            for (Token child : sentence.dependents(word)) {
                Set<String> joined = verbs.get(lemma + "_" + lower(child));
                if (joined != null && child.index() > word.index()) {
                    return joined;
                }
            }
            boolean last = word.index() + 1 == sentence.tokens().size();
            Set<String> alone = verbs.getOrDefault(lemma, Set.of());
            return last ? alone : verbs.getOrDefault(lemma + "_" + lower(sentence.token(word.index() + 1)), alone);
        }
        return word.isNoun() && !word.isProperNoun()
                ? nouns.getOrDefault(lemma, verbs.getOrDefault(lemma, Set.of()))
                : Set.of();
    }

    private static String lower(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
