package dev.entente.cli;

import dev.entente.load.LoadIssue;
import dev.entente.load.documents.ArticleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that gold speaks of, found by their names.
 *
 * @param files one for each document of the gold that is there
 * @param absent documents of the gold that are not
 */
record GoldTexts(ArticleFiles files, Set<String> absent) {
    static GoldTexts among(Collection<Path> paths, Set<String> documents) {
        ArticleFiles all = ArticleFiles.under(paths);
        List<LoadIssue> issues = new ArrayList<>(all.issues());
        Map<String, Path> found = new LinkedHashMap<>();
        for (Path file : all.files()) {
            String name = file.getFileName().toString();
            if (documents.contains(name) && found.putIfAbsent(name, file) != null) {
                issues.add(new LoadIssue(
                        "name-not-unique", file.toString(), "Not read: " + found.get(name) + " has the same name"));
            }
        }
        Set<String> absent = new LinkedHashSet<>(documents);
        absent.removeAll(found.keySet());
        int skipped = all.skipped() + all.files().size() - found.size();
        return new GoldTexts(new ArticleFiles(List.copyOf(found.values()), skipped, issues), absent);
    }
}
