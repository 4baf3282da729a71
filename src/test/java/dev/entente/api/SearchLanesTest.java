package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.network.SearchLimits;
import dev.entente.network.SearchResult;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchLanesTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final RequestedWait wait = new RequestedWait();

    @AfterEach
    void stop() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void aShortSearchIsAnsweredWhileAllLanesAreTaken() {
        SearchLanes lanes = lanes(2, 0, LONG);
        take(lanes, 2);

        Found found = lanes.run(limits -> new Found(false, false, limits.steps()));

        assertThat(found.steps()).isEqualTo(SearchLanes.QUICK_STEPS);
    }

    @Test
    void whatTheFirstStepsAnswerNeedsNoLane() {
        SearchLanes lanes = lanes(2, 0, LONG);
        take(lanes, 2);

        Found found = lanes.run(limits -> new Found(limits.steps() == SearchLanes.QUICK_STEPS, false, limits.steps()));

        assertThat(found.steps()).isEqualTo(SearchLanes.FIRST_STEPS);
        assertThat(wait.isCut()).isFalse();
    }

    @Test
    void aLongSearchBeginsAnewWithAllItsStepsInAFreeLane() {
        SearchLanes lanes = lanes(2, 0, LONG);
        take(lanes, 1);

        Found found = lanes.run(limits -> new Found(isFirst(limits), false, limits.steps()));

        assertThat(found.steps()).isEqualTo(SearchLimits.USUAL.steps());
        assertThat(found.isPartial()).isFalse();
        assertThat(wait.isCut()).isFalse();
    }

    @Test
    void whoGetsNoLaneAnswersWithWhatTheFirstStepsFound() {
        SearchLanes lanes = lanes(1, 0, LONG);
        take(lanes, 1);

        Found found = lanes.run(limits -> new Found(true, false, limits.steps()));

        assertThat(found.steps()).isEqualTo(SearchLanes.FIRST_STEPS);
        assertThat(wait.isCut()).isTrue();
    }

    @Test
    void whoGetsNoLaneAndFoundNothingIsToldWhenToAskAgain() {
        SearchLanes lanes = lanes(1, 0, Duration.ofSeconds(3));
        take(lanes, 1);

        assertThatThrownBy(() -> lanes.run(limits -> new Found(true, true, limits.steps())))
                .isInstanceOfSatisfying(BusyException.class, busy -> assertThat(busy.retryAfterSeconds())
                        .isEqualTo(3));
    }

    @Test
    void onlySoManyWaitForALaneAndTheyGetIt() {
        SearchLanes lanes = lanes(1, 3, LONG);
        take(lanes, 1);
        List<CompletableFuture<Found>> many = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> lanes.run(limits -> new Found(isFirst(limits), false, limits.steps())), threads))
                .toList();
        // All but those that wait are answered while the lane is taken.
        Stream.iterate(0, i -> i + 1)
                .takeWhile(i -> many.stream().filter(CompletableFuture::isDone).count() < 17)
                .forEach(i -> Thread.onSpinWait());

        end.countDown();

        assertThat(many.stream().map(CompletableFuture::join).filter(Found::isPartial))
                .hasSize(17);
    }

    @Test
    void aLaneIsFreeAgainAfterASearchThatFailed() {
        SearchLanes lanes = lanes(1, 0, LONG);
        Function<SearchLimits, Found> failing = limits -> {
            if (isFirst(limits)) {
                return new Found(true, true, 0);
            }
            throw new IllegalStateException("as it happens");
        };
        assertThatThrownBy(() -> lanes.run(failing)).isInstanceOf(IllegalStateException.class);

        assertThat(lanes.run(limits -> new Found(isFirst(limits), true, 0)).isPartial())
                .isFalse();
    }

    @Test
    void whoWillNotWaitGetsWhatTheFirstStepsFound() {
        wait.ask(Duration.ZERO);

        Found found = lanes(1, 0, LONG).run(limits -> new Found(true, true, limits.steps()));

        assertThat(found.steps()).isEqualTo(SearchLanes.FIRST_STEPS);
        assertThat(wait.isObserved()).isTrue();
    }

    @Test
    void aSearchTakesNoLongerThanWasAskedForNorThanTheServerAllows() {
        wait.ask(Duration.ofSeconds(100));
        assertThat(wait.left(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        assertThat(wait.left(Duration.ofDays(1))).isLessThanOrEqualTo(Duration.ofSeconds(100));
    }

    private SearchLanes lanes(int parallel, int queue, Duration patience) {
        SearchConfig config = new SearchConfig() {
            @Override
            public OptionalInt parallel() {
                return OptionalInt.of(parallel);
            }

            @Override
            public int queue() {
                return queue;
            }

            @Override
            public Duration patience() {
                return patience;
            }
        };
        return new SearchLanes(() -> Duration.ofMinutes(1), config, wait);
    }

    /** Begins searches that stay in their lanes until the end. */
    private void take(SearchLanes lanes, int count) {
        CountDownLatch begun = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            threads.execute(() -> lanes.run(limits -> {
                if (!isFirst(limits)) {
                    begun.countDown();
                    await(end);
                }
                return new Found(isFirst(limits), true, 0);
            }));
        }
        await(begun);
    }

    private static boolean isFirst(SearchLimits limits) {
        return limits.steps() <= SearchLanes.FIRST_STEPS;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Found(boolean isPartial, boolean isEmpty, long steps) implements SearchResult {}
}
