package dev.entente.cli;

import dev.entente.graph.JobProgress;
import dev.entente.load.JobListener;
import dev.entente.load.LoadIssue;

/** Shows progress, and every row that cannot be used on a line of its own. */
record ListedIssues(ProgressLine line) implements JobListener {
    @Override
    public void progressed(JobProgress progress) {
        line.progressed(progress);
    }

    @Override
    public void noted(LoadIssue note) {
        line.met(note);
    }

    @Override
    public void rejected(LoadIssue issue) {
        line.met(issue);
    }
}
