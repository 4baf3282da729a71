package dev.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The embedded server's commands. */
@Command(
        name = "neo4j",
        description = "Start, stop or look at the embedded Neo4j.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Neo4jStartCommand.class,
            Neo4jStopCommand.class,
            Neo4jStatusCommand.class,
            Neo4jConsoleCommand.class
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente neo4j status",
            "",
            "Its ports are 7687 and 7474, or those in ENTENTE_NEO4J_BOLT_PORT and",
            "ENTENTE_NEO4J_HTTP_PORT."
        })
public final class Neo4jCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: start, stop, status or console.");
    }
}
