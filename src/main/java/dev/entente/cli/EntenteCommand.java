package dev.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command: names the others. */
@Command(
        name = "entente",
        description =
                "Who stands with whom, since when, according to whom: a knowledge graph of international relations.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            LoadCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ExportCommand.class,
            DeriveCommand.class,
            BenchCommand.class,
            MigrateCommand.class,
            Neo4jCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the reason is on standard error",
            "2:wrong usage",
            "3:neo4j status: not running",
            "4:load, extract, evaluate, train: done in part; standard error says what is left out",
            "130:ended by Ctrl-C"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  entente demo",
            "",
            "Results go to standard output, everything else to standard error. Data are",
            "kept in ~/.local/share/entente, or where ENTENTE_HOME says. With",
            "QUARKUS_NEO4J_URI set, that Neo4j is used and none is started."
        })
public final class EntenteCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
