package dev.entente.load.documents;

import dev.entente.load.LoadIssue;
import dev.entente.load.LoadListener;
import dev.entente.load.LoadProgress;
import java.util.ArrayList;
import java.util.List;

/** Keeps all it is told. */
final class RecordingListener implements LoadListener {
    final List<LoadProgress> progress = new ArrayList<>();
    final List<LoadIssue> issues = new ArrayList<>();

    @Override
    public void progressed(LoadProgress now) {
        progress.add(now);
    }

    @Override
    public void met(LoadIssue issue) {
        issues.add(issue);
    }
}
