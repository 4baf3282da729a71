package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the issues of one file. */
final class FileIssues {
    private final Path file;
    private final List<LoadIssue> issues = new ArrayList<>();

    FileIssues(Path file) {
        this.file = file;
    }

    void add(String code, String why) {
        issues.add(new LoadIssue(code, file.toString(), why));
    }

    List<LoadIssue> list() {
        return List.copyOf(issues);
    }
}
