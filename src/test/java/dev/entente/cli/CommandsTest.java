package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Here Neo4j is configured from outside, as the test run's own is. */
@QuarkusTest
class CommandsTest {
    @Inject
    Commands commands;

    @Inject
    CommandLine.IFactory factory;

    @ParameterizedTest
    @CsvSource({
        "--help, 0",
        "--version, 0",
        "neo4j stop --help, 0",
        "migrate, 0",
        "derive, 0",
        "neo4j start, 0",
        "neo4j status, 0",
        "no-such-command, 2",
        "migrate --no-such-option, 2",
        "neo4j, 2",
        "export --format csv --out target/all.csv, 2",
        "bench network --systems gds --gds-jars src/test/gold, 2",
    })
    void theExitCodeSaysHowItWent(String line, int exitCode) {
        assertThat(commands.run(line.split(" "))).isEqualTo(exitCode);
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        assertThat(commands.run()).isEqualTo(ExitCodes.WRONG_USAGE);
    }

    @Test
    void theHelpOfEveryCommandShowsAnExample() {
        for (CommandLine line : all(new CommandLine(EntenteCommand.class, factory))) {
            String name = line.getCommandSpec().qualifiedName();
            assertThat(line.getUsageMessage()).as(name).contains("Example:").contains("  " + name);
        }
    }

    private static List<CommandLine> all(CommandLine line) {
        List<CommandLine> lines = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(sub -> lines.addAll(all(sub)));
        return lines;
    }
}
