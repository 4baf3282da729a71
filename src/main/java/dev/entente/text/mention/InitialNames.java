package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds organisations whose name a text gives with its letters in brackets, whatever the name looks like: "Liberians United for Reconciliation and
 * Democracy (LURD)". Single use.
 */
final class InitialNames {
    private static final int LONGEST = 12;
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "the", "in", "on", "to", "de", "del", "du", "la", "las", "los", "para", "pour", "e",
            "y", "et");

    private final Draft draft;
    private final Map<String, Entity> named = new HashMap<>();

    InitialNames(Draft draft) {
        this.draft = draft;
    }

    void find() {
        draft.lines().forEach(this::introduce);
        draft.lines().forEach(this::repeat);
    }

    private void introduce(Line line) {
        for (int open = 2; open + 2 < line.size(); open++) {
            String letters = line.token(open + 1).word();
            if (!line.word(open).matches("\\(|-lrb-")
                    || !line.word(open + 2).matches("\\)|-rrb-")
                    || !letters.matches("\\p{Lu}[\\p{Lu}\\p{Ll}]*\\p{Lu}")) {
                continue;
            }
            int first = startOf(line, open, letters.toLowerCase(Locale.ROOT));
            if (first < open && !isKnown(line, first, open)) {
                String name = line.text(first, open);
                Entity entity = known(line, open + 1).orElseGet(() -> organization(name, letters));
                if (draft.add(line, first, open, MentionKind.NAME, entity)) {
                    named.put(letters, entity);
                }
            }
        }
    }

    /** Where the name begins whose initials the letters are, else where it begins that has the letters in their order; the bracket where there is none. */
    private static int startOf(Line line, int open, String letters) {
        int loose = open;
        StringBuilder initials = new StringBuilder();
        StringBuilder all = new StringBuilder();
        int words = 0;
        for (int i = open - 1; i >= Math.max(0, open - LONGEST); i--) {
            String word = line.word(i);
            boolean small = SMALL.contains(word);
            if (!small && !line.isCapitalised(i)) {
                break;
            }
            all.insert(0, word);
            if (small) {
                continue;
            }
            words++;
            initials.insert(0, word.charAt(0));
            if (words > 1 && initials.toString().equals(letters)) {
                return i;
            }
            if (words > 1 && word.charAt(0) == letters.charAt(0) && holds(all, letters)) {
                loose = i;
            }
        }
        return loose;
    }

    private static boolean holds(CharSequence name, String letters) {
        int next = 0;
        for (int i = 0; i < name.length() && next < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private boolean isKnown(Line line, int first, int end) {
        return line.phrases().stream().anyMatch(found -> found.first() <= first + 1 && found.end() == end)
                || !draft.isFree(line, first, end);
    }

    /** The organisation that the gazetteer knows by the letters. */
    private Optional<Entity> known(Line line, int letters) {
        return line.phraseAt(letters)
                .filter(found -> found.end() == letters + 1)
                .map(found -> found.values().get(0))
                .filter(phrase -> phrase.kind() == PhraseKind.NAME)
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.ORGANIZATION || id.kind() == EntityKind.GROUP)
                .map(draft.gazetteer()::get);
    }

    private void repeat(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Entity entity = named.get(line.token(i).word());
            if (entity != null && draft.isFree(line, i, i + 1)) {
                draft.add(line, i, i + 1, MentionKind.SHORT_NAME, entity);
            }
        }
    }

    private static Entity organization(String name, String letters) {
        return new Entity(
                EntityId.of(EntityKind.ORGANIZATION, name),
                name,
                List.of(Name.preferred(name), new Name(letters, "en", NameKind.ALIAS)),
                Map.of());
    }
}
