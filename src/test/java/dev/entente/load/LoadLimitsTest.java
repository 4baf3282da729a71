package dev.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobCounts;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadLimitsTest {
    private static final LoadIssue FILE = new LoadIssue("file-breaks-off", "a.gz", "It breaks off");
    private static final LoadIssue ROW = new LoadIssue("unknown-state", "a.csv:4", "No state is known by it");
    private static final JobCounts COUNTS = new JobCounts(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of());

    @Test
    void aLargerShareIsNoAdviceWhereAFileCannotBeRead() {
        assertThat(LoadLimits.USUAL.tooMany(COUNTS, FILE, Path.of("q.csv")))
                .contains("a.gz: It breaks off", "Mend that file or leave it out")
                .doesNotContain("--max-bad-share");
        assertThat(LoadLimits.USUAL.tooMany(COUNTS, ROW, Path.of("q.csv"))).contains("--max-bad-share SHARE");
    }

    @Test
    void aRowTellsMoreThanAFile() {
        assertThat(FILE.moreTelling(ROW)).isEqualTo(ROW);
        assertThat(ROW.moreTelling(FILE)).isEqualTo(ROW);
        assertThat(FILE.moreTelling(null)).isEqualTo(FILE);
    }
}
