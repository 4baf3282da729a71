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

/**
 * Asks one system the same questions over and over, by the clock on the wall, once its answers come no faster from one second to the next: a Java program's
 * code is compiled anew for many seconds, and what is measured before that is the compilers.
 */
final class MeasuredQuestions {
    private static final int MOST_SAMPLES = 200_000;
    private static final double MICRO = 1e3;
    private static final double SECOND = 1e9;
    /** So many seconds without a lower median, one after another, and the compilers are taken to be done. */
    private static final int SETTLED_SECONDS = 2;

    private static final int MOST_SECONDS = 20;
    /** By so much the medians of two seconds differ where nothing has changed. */
    private static final double NOISE = 0.03;
    /** What gives fewer answers in a second is not waited for: its code runs in loops that are compiled at once. */
    private static final int FEW = 100;

    private final String system;
    private final Function<NetworkQuestion, NetworkQuestion.Answer> asked;
    private final long nanos;

    /**
     * @param system its name
     * @param asked has it answer
     * @param seconds how long to measure, after the warm-up
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
        warmUp(questions);
        long[] times = ask(asked, questions, 0, nanos);
        return row(query, times, times.length / (Arrays.stream(times).sum() / SECOND));
    }

    private void warmUp(List<NetworkQuestion> questions) {
        long best = Long.MAX_VALUE;
        int settled = 0;
        for (int second = 0; second < MOST_SECONDS && settled < SETTLED_SECONDS; second++) {
            long[] times = ask(asked, questions, 0, (long) SECOND);
            if (times.length < FEW) {
                return;
            }
            long median = median(times);
            settled = median < best * (1 - NOISE) ? 0 : settled + 1;
            best = Math.min(best, median);
        }
    }

    /** Asks every question once, and says what half of these first answers took at most, in microseconds. */
    double askOnce(List<NetworkQuestion> questions) {
        long[] times = new long[questions.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(asked.apply(questions.get(i)));
            times[i] = System.nanoTime() - start;
        }
        return median(times) / MICRO;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /**
     * How many questions a second are answered to several who ask at once.
     *
     * @param others how each of them asks
     */
    double perSecond(List<NetworkQuestion> questions, List<Function<NetworkQuestion, NetworkQuestion.Answer>> others) {
        ExecutorService threads = Executors.newFixedThreadPool(others.size());
        try {
            List<Future<long[]>> asking = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                Function<NetworkQuestion, NetworkQuestion.Answer> other = others.get(i);
                int first = i * questions.size() / others.size();
                asking.add(threads.submit(() -> ask(other, questions, first, nanos)));
            }
            double perSecond = 0;
            for (Future<long[]> one : asking) {
                long[] times = one.get();
                perSecond += times.length / (Arrays.stream(times).sum() / SECOND);
            }
            return perSecond;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while questions were asked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question was not answered", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private BenchRow row(String query, long[] times, double perSecond) {
        return new BenchRow(
                query,
                system,
                median(times) / MICRO,
                times[(int) (times.length * 0.99)] / MICRO,
                perSecond,
                times.length < 100 ? "only " + times.length + " answers in the time" : null);
    }

    private long[] ask(
            Function<NetworkQuestion, NetworkQuestion.Answer> answers,
            List<NetworkQuestion> questions,
            int first,
            long atMost) {
        long[] times = new long[1024];
        int count = 0;
        long start = System.nanoTime();
        long end = start + atMost;
        while ((start < end || count == 0) && count < MOST_SAMPLES) {
            Object answer = answers.apply(questions.get((first + count) % questions.size()));
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
