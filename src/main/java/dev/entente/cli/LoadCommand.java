package dev.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Names what can be loaded. */
@Command(
        name = "load",
        description = "Load documents into the graph.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = LoadDocumentsCommand.class,
        footerHeading = "%nExample:%n",
        footer = "  entente load documents articles/")
public final class LoadCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to load: documents.");
    }
}
