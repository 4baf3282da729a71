package dev.entente.cli;

import dev.entente.load.documents.ArticleReader;
import dev.entente.model.EntityKind;
import dev.entente.text.evaluation.GoldRow;
import dev.entente.text.evaluation.KnownNames;
import dev.entente.text.evaluation.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What looks like a slip of the annotator: it is told, and the row counts as it stands. */
final class GoldDoubts {
    private final List<GoldRow> gold;

    GoldDoubts(List<GoldRow> gold) {
        this.gold = gold;
    }

    /** Each name that no entity of its kind bears while others bear it, with the first of its rows. */
    List<String> aboutKinds(KnownNames names) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (GoldRow row : gold) {
            for (Party end : List.of(row.statement().subject(), row.statement().object())) {
                Set<EntityKind> kinds = names.otherKinds(end);
                if (!kinds.isEmpty()) {
                    rows.computeIfAbsent(doubt(end, kinds), key -> new ArrayList<>())
                            .add(row.id());
                }
            }
        }
        return rows.entrySet().stream()
                .map(doubt -> of(doubt.getValue()) + ": " + doubt.getKey())
                .toList();
    }

    private static String doubt(Party end, Set<EntityKind> kinds) {
        String known = kinds.stream().map(EntityKind::label).sorted().collect(Collectors.joining(" or "));
        return "%s is %s in the gold and %s here"
                .formatted(end.name(), end.kind().label(), known);
    }

    private static String of(List<String> rows) {
        return rows.size() == 1 ? rows.get(0) : "%s and %d more".formatted(rows.get(0), rows.size() - 1);
    }

    /** Each row that ends behind its file. */
    List<String> aboutPlaces(Collection<Path> files, ArticleReader articles) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Path file : files) {
            String written = articles.read(file).written();
            if (written != null) {
                lengths.put(file.getFileName().toString(), written.length());
            }
        }
        return gold.stream()
                .filter(row -> row.statement().span().end()
                        > lengths.getOrDefault(row.statement().document(), Integer.MAX_VALUE))
                .map(row -> "%s: ends at %d, and %s has %d characters"
                        .formatted(
                                row.id(),
                                row.statement().span().end(),
                                row.statement().document(),
                                lengths.get(row.statement().document())))
                .toList();
    }
}
