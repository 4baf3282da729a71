package dev.entente.cli;

import dev.entente.load.DocumentStore;
import dev.entente.load.LoadSummary;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.ArticleReader;
import dev.entente.load.documents.DocumentLoader;
import dev.entente.load.documents.DocumentReader;
import java.io.PrintWriter;

/** A load as the commands run it: with its progress while it runs and its report when it ends. */
final class ReportedLoad {
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where the figures go
     * @param err where progress goes, and what went wrong
     */
    ReportedLoad(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** @param threads how many files are read at once */
    LoadSummary run(ArticleFiles files, ArticleReader articles, ChosenReader reader, DocumentStore store, int threads) {
        DocumentLoader loader =
                new DocumentLoader(new DocumentReader(articles, reader.reader()), reader.version(), store, threads);
        ProgressLine line = ProgressLine.on(err);
        LoadSummary summary;
        try {
            summary = loader.load(files, line);
        } finally {
            line.clear();
        }
        LoadReport.print(summary, out, err);
        return summary;
    }
}
