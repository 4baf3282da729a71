package dev.entente.cli;

import dev.entente.text.classifier.ClassifierTraining;
import dev.entente.text.classifier.LabelledPair;
import dev.entente.text.relation.PairReader;
import dev.entente.text.syntax.SentenceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the relation classifier; needs no database. */
@Command(
        name = "train",
        description = "Train the relation classifier on labelled sentences and print how good it is.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:trained", "1:no sentence could be used", "2:wrong usage", "4:some rows could not be used"},
        footerHeading = "%nExample:%n",
        footer = {
            "  entente train --out src/main/resources/dev/entente/text/classifier/weights.bin.gz",
            "",
            "The figures are for a fifth of the source sentences, held out while training; the weights written are",
            "those of all sentences. The same sentences always give the same weights."
        })
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "src/main/training",
            description = "The labelled sentences, .tsv files (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the weights (default: nowhere).")
    private @Nullable Path file;

    @Option(
            names = "--by-file",
            description = "Also train without a sixth of the files, held out whole, for each sixth in turn; slow.")
    private boolean byFile;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        TrainingSentences sentences = new TrainingSentences(new PairReader(new SentenceReader()));
        err.println("Parsing the sentences of " + folder + " ...");
        List<LabelledPair> pairs = sentences.read(folder);
        sentences.issues().forEach(err::println);
        if (pairs.isEmpty()) {
            return ExitCodes.FAILED;
        }
        err.println("Reading the features of " + pairs.size() + " pairs ...");
        ClassifierTraining training = ClassifierTraining.of(pairs);
        err.println("Training without a fifth of the sentences ...");
        TrainingReport report = new TrainingReport(out);
        report.print("Held-out fifth of the source sentences", training.holdOut());
        if (byFile) {
            err.println("Training without one sixth of the files after the other ...");
            report.print("Whole files, trained on the others", training.crossByFile());
        }
        out.flush();
        if (file != null) {
            err.println("Training on all sentences ...");
            try (OutputStream weights = Files.newOutputStream(file)) {
                training.train().write(weights);
            }
            err.println("Weights written to " + file);
        }
        return sentences.issues().isEmpty() ? ExitCodes.OK : ExitCodes.DONE_IN_PART;
    }
}
