package dev.entente.cli;

import dev.entente.graph.Neo4jFailure;
import dev.entente.graph.embedded.EmbeddedServerException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;
import picocli.CommandLine;

/** Runs the command that the arguments name and says in plain words what went wrong. */
public final class Commands implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Commands.class);

    private final CommandLine.IFactory factory;

    Commands(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    @Override
    public int run(String... args) {
        return line(EntenteCommand.class, factory).execute(args);
    }

    /** A command, ready to be run. */
    static CommandLine line(Object command, CommandLine.IFactory factory) {
        return new CommandLine(command, factory)
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> report(failure, line.getErr()));
    }

    /** What is printed is UTF-8 whatever the locale says: quotes are in any script. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int report(Exception failure, PrintWriter err) {
        if (ProcessEnd.hasBegun()) {
            err.println("entente: Ended before it was done. Run it again to have the rest done.");
            return ExitCodes.FAILED;
        }
        Optional<String> explanation = findExplanation(failure);
        if (explanation.isPresent()) {
            err.println("entente: " + explanation.get());
        } else {
            LOG.error("The command failed in a way it should not: " + failure, failure);
        }
        return ExitCodes.FAILED;
    }

    private static Optional<String> findExplanation(Exception failure) {
        if (failure instanceof EmbeddedServerException) {
            return Optional.ofNullable(failure.getMessage());
        }
        return Neo4jFailure.findExplanation(failure);
    }
}
