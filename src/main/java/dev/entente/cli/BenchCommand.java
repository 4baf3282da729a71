package dev.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The benchmarks' commands. */
@Command(
        name = "bench",
        description = "Measure how fast rows are written, or how fast the network in memory answers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchLoadCommand.class, BenchNetworkCommand.class},
        footerHeading = "%nExample:%n",
        footer = {"  entente bench network --relations 1000000", "  entente bench load --rows 12000"})
public final class BenchCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: load or network.");
    }
}
