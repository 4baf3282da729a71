package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.load.LoadIssue;
import dev.entente.load.LoadProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();

    @Test
    void inALogThereAreNoControlCharactersAndALineOnlyNowAndThen() {
        ProgressLine line = ProgressLine.inLog(new PrintWriter(err, true), Duration.ofSeconds(10));

        line.progressed(at(1, 9));
        line.progressed(at(2, 11));
        line.progressed(at(3, 12));
        line.clear();

        assertThat(err.toString()).isEqualToNormalizingNewlines("2 of 5 documents, 3 left, 90 words/s, 0 issues\n");
    }

    @Test
    void onATerminalTheLineIsWrittenOverAndGivesWayToIssues() {
        ProgressLine line = ProgressLine.onTerminal(new PrintWriter(err, true), Duration.ZERO);

        line.progressed(at(1, 10));
        line.met(new LoadIssue("empty-file", "b.txt", "The file is empty"));

        assertThat(err.toString())
                .isEqualToNormalizingNewlines("\r\u001b[K1 of 5 documents, 4 left, 100 words/s, 0 issues"
                        + "\r\u001b[Kb.txt: The file is empty (empty-file)\n");
    }

    @Test
    void theFirstRowOfEachFaultIsShown() {
        ProgressLine line = ProgressLine.inLog(new PrintWriter(err, true), Duration.ofSeconds(10));

        line.rejected(new LoadIssue("date-not-valid", "a.csv:2", "There is no day 2004-2-30"));
        line.rejected(new LoadIssue("date-not-valid", "a.csv:3", "There is no day 2005-2-30"));
        line.rejected(new LoadIssue("wrong-delimiter", "b.csv", "Set files: delimiter: comma"));

        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        a.csv:2: There is no day 2004-2-30 (date-not-valid)
                        b.csv: Set files: delimiter: comma (wrong-delimiter)
                        """);
    }

    private static LoadProgress at(int done, int seconds) {
        return new LoadProgress(5, done, 0, 1000, Duration.ofSeconds(seconds));
    }
}
