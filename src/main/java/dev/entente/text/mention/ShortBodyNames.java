package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leads "the Tigers" to the Liberation Tigers of Tamil Eelam: a piece of the name of the one organisation that the text has named in
 * full before and whose name has it, the start of it before "of" or "for", or a word in the plural. Single use.
 */
final class ShortBodyNames {
    private static final int LONGEST = 4;

    private final Draft draft;
    private final Set<EntityId> named = new LinkedHashSet<>();

    ShortBodyNames(Draft draft) {
        this.draft = draft;
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int first = 1; first < line.size(); first++) {
                if (line.word(first - 1).equals("the") && line.isCapitalised(first)) {
                    read(line, first);
                }
            }
            bodies(line).forEach(named::add);
        }
    }

    private void read(Line line, int first) {
        int end = first;
        while (end < line.size() && end - first < LONGEST && line.isCapitalised(end)) {
            end++;
        }
        int last = end;
        if (!draft.isFree(line, first, end)
                || line.word(end).matches("of|for")
                || line.titleAt(first).isPresent()
                || line.phrases().stream().anyMatch(found -> found.overlaps(first, last))) {
            return;
        }
        String words = Part.fold(line.text(first, end));
        boolean plural = end - first == 1 && line.token(first).word().matches("\\p{Lu}\\p{Ll}{2,}s");
        boolean several = end - first > 1;
        List<EntityId> bearers = Stream.concat(named.stream(), bodies(line, first))
                .distinct()
                .filter(id -> draft.find(id).stream()
                        .map(Entity::name)
                        .map(Part::fold)
                        .anyMatch(name -> several && name.matches(words + " (of|for) .*")
                                || plural && (" " + name + " ").contains(" " + words + " ") && !name.equals(words)))
                .toList();
        if (bearers.size() == 1) {
            draft.add(line, first, end, MentionKind.SHORT_NAME, bearers.get(0));
        }
    }

    private Stream<EntityId> bodies(Line line) {
        return bodies(line, line.size());
    }

    /** The organisations that the line names before this word, by the gazetteer or by itself. */
    private Stream<EntityId> bodies(Line line, int end) {
        return Stream.concat(
                        line.phrases().stream()
                                .filter(found -> found.end() <= end
                                        && found.values().get(0).kind() == PhraseKind.NAME)
                                .map(found -> found.values().get(0).entity()),
                        draft.before(line, end).stream()
                                .filter(mention -> mention.entities().size() == 1)
                                .map(mention -> mention.entities().get(0)))
                .filter(id -> id.kind() == EntityKind.ORGANIZATION || id.kind() == EntityKind.GROUP);
    }
}
