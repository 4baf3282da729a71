package dev.entente.cli;

import dev.entente.graph.Neo4jFailure;
import dev.entente.graph.embedded.EmbeddedServerException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintWriter;
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
        return new CommandLine(EntenteCommand.class, factory)
                .setExecutionExceptionHandler((failure, line, result) -> report(failure, line.getErr()))
                .execute(args);
    }

    private static int report(Exception failure, PrintWriter err) {
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
