package dev.entente.text.mention;

import dev.entente.text.gazetteer.Office;
import java.util.List;
import java.util.Optional;

/** Titles around a name. */
final class Titles {
    private Titles() {}

    /** Where the titles that stand directly before this word start; the word itself where none do. */
    static int startBefore(Line line, int name) {
        int start = name;
        Optional<Found<Office>> title = line.titleEndingAt(start);
        while (title.isPresent()) {
            start = title.get().first();
            title = line.titleEndingAt(start);
        }
        return start;
    }

    /** The titles that lie in {@code [first, end)}. */
    static List<Found<Office>> between(Line line, int first, int end) {
        return line.titles().stream()
                .filter(title -> title.first() >= first && title.end() <= end)
                .toList();
    }
}
