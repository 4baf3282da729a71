package dev.entente.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.JobCounts;
import dev.entente.graph.JobProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void inTheFirstSecondsNobodyKnows() {
        assertThat(reach(2, 100)).isNull();
        assertThat(reach(4, 200)).isNull();
        assertThat(reach(6, 300)).isNull();
        assertThat(reach(7, 350)).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void whatCameBeforeTheLastHalfMinuteSaysNothing() {
        for (int second = 0; second < 10; second++) {
            reach(second, 50 * second);
        }
        // From here on a tenth as fast.
        for (int second = 10; second < 50; second++) {
            reach(second, 450 + 5 * (second - 9));
        }

        assertThat(reach(50, 655)).isEqualTo(Duration.ofSeconds(69));
    }

    @Test
    void slowBatchesAreMeasuredToo() {
        reach(60, 100);

        assertThat(reach(120, 200)).isEqualTo(Duration.ofMinutes(8));
        assertThat(reach(180, 300)).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void anEarlierRunDoesNotCount() {
        assertThat(reach(3600, 500)).isNull();
        assertThat(reach(3610, 600)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void whoeverDoesNotGetOnHasNoTimeLeftToTell() {
        reach(10, 500);

        assertThat(reach(20, 500)).isNull();
    }

    /** @param bytes of a thousand */
    private @Nullable Duration reach(int second, long bytes) {
        JobProgress told =
                pace.told(new JobProgress(bytes, bytes, 1000, 0, Duration.ofSeconds(second), JobCounts.NONE));
        pace.reached(told);
        return told.left();
    }
}
