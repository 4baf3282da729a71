package dev.entente.cli;

import dev.entente.graph.JobProgress;
import dev.entente.load.JobListener;
import dev.entente.load.LoadIssue;
import dev.entente.load.LoadProgress;
import dev.entente.load.RowSource;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.DocumentSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows how a load of documents gets on, by documents and words, and every issue on a line of its own. */
final class DocumentProgress implements JobListener {
    private final ProgressLine line;
    private @Nullable DocumentSource source;
    private int issues;

    DocumentProgress(ProgressLine line) {
        this.line = line;
    }

    /** What is read; empty before it is begun. */
    Optional<DocumentSource> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public void begun(RowSource begun) {
        source = begun instanceof DocumentSource documents ? documents : null;
    }

    @Override
    public void progressed(JobProgress progress) {
        DocumentSource read = source;
        if (read != null) {
            ArticleFiles files = read.files();
            int done = (int) Math.max(0, progress.row() - files.issues().size());
            int all = files.files().size();
            line.progressed(new LoadProgress(all, done, issues, read.words(), progress.elapsed()));
        }
    }

    @Override
    public void noted(LoadIssue note) {
        issues++;
        line.met(note);
    }

    @Override
    public void rejected(LoadIssue issue) {
        issues++;
        line.met(issue);
    }
}
