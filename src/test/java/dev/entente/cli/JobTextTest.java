package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Job;
import dev.entente.graph.JobProgress;
import dev.entente.graph.JobRequest;
import dev.entente.graph.JobState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobTextTest {
    @Test
    void whoeverWasGivenUpIsNotToldToResume() {
        String told = toldOf(JobState.FAILED, "60 of 100 rows could not be used", true);

        assertThat(told)
                .contains("60 of 100 rows could not be used. What was written stays.")
                .doesNotContain("--resume");
    }

    @Test
    void anyOtherLoadThatHasNotComeToItsEndIsResumed() {
        assertThat(toldOf(JobState.CANCELLED, "Cancelled", false))
                .contains("Cancelled. What was written stays; go on by: entente load --resume job:treaties-1");
    }

    @Test
    void aLoadThatReadNoRowSaysSo() {
        assertThat(toldOf(JobState.DONE, null, false)).contains("No row was read", "Give files with rows");
    }

    private static String toldOf(JobState state, @Nullable String error, boolean isGivenUp) {
        Instant now = Instant.parse("2024-05-01T12:00:00Z");
        JobRequest request = new JobRequest("treaties", List.of("/made/up.csv"), null, List.of(), "1");
        Job job = new Job("job:treaties-1", request, state, JobProgress.NONE, now, now, now, error, null, isGivenUp);
        StringWriter err = new StringWriter();
        JobText.print(job, new PrintWriter(new StringWriter(), true), new PrintWriter(err, true));
        return err.toString();
    }
}
