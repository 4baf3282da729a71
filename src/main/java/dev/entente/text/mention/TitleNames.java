package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.text.gazetteer.KnownPerson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The known people whom a document's title names: who "the President" is in a text that never says, "Readout of President Biden's Call". */
final class TitleNames {
    private TitleNames() {}

    /** Those whom a capitalised word of the title can mean by itself. */
    static List<EntityId> list(Draft draft) {
        Set<String> words = Arrays.stream(draft.title().split("[^\\p{L}'’]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.replaceAll("['’]s?$", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return words.stream()
                .flatMap(word -> draft.gazetteer().peopleCalled(word).stream())
                .map(KnownPerson::id)
                .distinct()
                .toList();
    }
}
