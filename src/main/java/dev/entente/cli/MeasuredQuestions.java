package dev.entente.cli;

import dev.entente.network.NetworkQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Asks one system the same questions over and over, after a warm-up, by the clock on the wall. */
final class MeasuredQuestions {
    private static final int MOST_SAMPLES = 200_000;
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
