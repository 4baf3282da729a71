package dev.entente.cli;

import dev.entente.load.DocumentStore;
import dev.entente.load.LoadSummary;
import dev.entente.load.documents.ArticleFiles;
import dev.entente.load.documents.ArticleReader;
import dev.entente.text.ClaimReader;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads files and writes their claims to the graph. */
@Command(
        name = "documents",
        description = "Read the claims of documents and write them to the graph.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were loaded",
            "1:none could be loaded, or Neo4j could not be reached; what was written before stays",
            "2:wrong usage",
            "4:some could not be loaded"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente load documents --source \"The Harbour Dispatch\" articles/",
            "",
            "A document that is there already is not read again; one that has changed gives up its claims for the new",
            "ones. Each document is written whole or not at all."
        })
public final class LoadDocumentsCommand implements Callable<Integer> {
    private final Supplier<ClaimReader> readers;
    private final Supplier<DocumentStore> stores;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options;

    @Mixin
    private ReaderOption reader;

    @Inject
    LoadDocumentsCommand(ReadyGraph graph) {
        this(ClaimReaders::english, graph::documents);
    }

    LoadDocumentsCommand(Supplier<ClaimReader> readers, Supplier<DocumentStore> stores) {
        this.readers = readers;
        this.stores = stores;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ArticleFiles files = options.files();
        ArticleReader articles = options.articleReader();
        ChosenReader chosen = reader.choose(readers);
        DocumentStore store = stores.get();
        LoadSummary summary = new ReportedLoad(spec.commandLine().getOut(), err)
                .run(files, articles, chosen, store, options.threads());
        return summary.stoppedBy() != null
                ? ExitCodes.FAILED
                : ExitCodes.of(summary.loaded(), summary.notLoaded().size());
    }
}
