package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingSortTest {
    private static final int BUCKETS = 50;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 300_001})
    void equalKeysKeepTheirOrderInHoweverManyPartsTheyAreSorted(int size) {
        Random random = new Random(size);
        int[] keys = random.ints(size, 0, BUCKETS).toArray();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(i -> i * 31 % 1_000))
                .mapToInt(i -> i)
                .toArray();
        int[] expected = IntStream.of(order)
                .boxed()
                .sorted(Comparator.comparing(i -> keys[i]))
                .mapToInt(i -> i)
                .toArray();

        assertThat(CountingSort.sorted(order, keys, BUCKETS)).isEqualTo(expected);
    }
}
