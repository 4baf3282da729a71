package dev.entente.cli;

import dev.entente.network.NetworkQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Asks one system the same questions over and over, after a warm-up, by the clock on the wall. */
final class MeasuredQuestions {
    private static final int MOST_SAMPLES = 200_000;
    private static final int AT_ONCE = 8;
    private static final double MICRO = 1e3;
    private static final double SECOND = 1e9;

    private final String system;
    private final Function<NetworkQuestion, NetworkQuestion.Answer> asked;
    private final long nanos;

    /**
     * @param system its name
     * @param asked has it answer
     * @param seconds how long to measure; the warm-up takes as long
     */
    MeasuredQuestions(String system, Function<NetworkQuestion, NetworkQuestion.Answer> asked, int seconds) {
        this.system = system;
        this.asked = asked;
        this.nanos = seconds * (long) SECOND;
    }

    NetworkQuestion.Answer answer(NetworkQuestion question) {
        return asked.apply(question);
    }

    /** One question after another. */
    BenchRow oneByOne(String query, List<NetworkQuestion> questions) {
        ask(questions);
        long[] times = ask(questions);
        return row(query, times, times.length / (Arrays.stream(times).sum() / SECOND));
    }

    /** One after another for how long each takes, then several at once for how many are answered a second. */
    BenchRow atOnce(String query, List<NetworkQuestion> questions) {
        ask(questions);
        long[] times = ask(questions);
        return row(query, times, perSecond(questions));
    }

    private BenchRow row(String query, long[] times, double perSecond) {
        Arrays.sort(times);
        return new BenchRow(
                query,
                system,
                times[times.length / 2] / MICRO,
                times[(int) (times.length * 0.99)] / MICRO,
                perSecond,
                times.length < 100 ? "only " + times.length + " answers in the time" : null);
    }

    private double perSecond(List<NetworkQuestion> questions) {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long start = System.nanoTime();
            List<Future<long[]>> asking = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                asking.add(clients.submit(() -> ask(questions)));
            }
            long count = 0;
            for (Future<long[]> one : asking) {
                count += one.get().length;
            }
            return count / ((System.nanoTime() - start) / SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(system + " failed while measuring", e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private long[] ask(List<NetworkQuestion> questions) {
        long[] times = new long[1024];
        int count = 0;
        long start = System.nanoTime();
        long end = start + nanos;
        while ((start < end || count == 0) && count < MOST_SAMPLES) {
            Object answer = asked.apply(questions.get(count % questions.size()));
            long stop = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = stop - start;
            start = stop;
            // What nobody looks at, the compiler may leave out.
            Objects.requireNonNull(answer);
        }
        return Arrays.copyOf(times, count);
    }
}
