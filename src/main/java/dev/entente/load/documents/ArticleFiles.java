package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files to read.
 *
 * @param files each once, folders in the order of their names
 * @param skipped how many files of folders have an unknown extension
 * @param issues paths that could not be followed
 */
public record ArticleFiles(List<Path> files, int skipped, List<LoadIssue> issues) {
    static final Set<String> MARKDOWN = Set.of("md", "markdown");
    static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    static final Set<String> PLAIN = Set.of("txt", "text");

    public ArticleFiles {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }

    /**
     * Finds the files under paths: a file stands for itself, whatever its name; of a folder all that are known by their extension and not
     * hidden.
     */
    public static ArticleFiles under(Collection<Path> paths) {
        Walk walk = new Walk();
        paths.forEach(walk::start);
        return new ArticleFiles(List.copyOf(walk.files.values()), walk.skipped, walk.issues);
    }

    private static boolean isKnown(Path file) {
        String extension = FileNames.extension(file);
        return PLAIN.contains(extension) || MARKDOWN.contains(extension) || HTML.contains(extension);
    }

    private static final class Walk {
        /** By real path, so that a file reached twice is read once. */
        private final Map<Path, Path> files = new LinkedHashMap<>();

        private final List<LoadIssue> issues = new ArrayList<>();
        private final Deque<Path> openFolders = new ArrayDeque<>();
        private int skipped;

        private void start(Path path) {
            if (!Files.exists(path)) {
                issues.add(new LoadIssue("not-found", path.toString(), "There is no such file or folder"));
            } else if (Files.isDirectory(path)) {
                enter(path);
            } else {
                add(path);
            }
        }

        private void visit(Path path) {
            if (path.getFileName().toString().startsWith(".")) {
                return;
            }
            if (!Files.exists(path)) {
                issues.add(new LoadIssue("not-found", path.toString(), "The link leads nowhere"));
            } else if (Files.isDirectory(path)) {
                enter(path);
            } else if (isKnown(path)) {
                add(path);
            } else if (!Sidecar.isSidecar(path)) {
                skipped++;
            }
        }

        private void add(Path file) {
            try {
                files.putIfAbsent(file.toRealPath(), file);
            } catch (IOException e) {
                issues.add(new LoadIssue(
                        "unreadable-file", file.toString(), "The file could not be opened: " + e.getMessage()));
            }
        }

        private void enter(Path folder) {
            List<Path> entries = new ArrayList<>();
            try {
                Path real = folder.toRealPath();
                if (openFolders.contains(real)) {
                    issues.add(new LoadIssue(
                            "link-loop", folder.toString(), "The link leads back to a folder it stands in"));
                    return;
                }
                openFolders.push(real);
                try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
                    listing.forEach(entries::add);
                }
            } catch (IOException | DirectoryIteratorException e) {
                issues.add(new LoadIssue(
                        "unreadable-folder", folder.toString(), "The folder could not be listed: " + e.getMessage()));
                return;
            }
            Collections.sort(entries);
            entries.forEach(this::visit);
            openFolders.pop();
        }
    }
}
