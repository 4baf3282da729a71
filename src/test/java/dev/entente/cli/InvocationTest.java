package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {
    @ParameterizedTest
    @CsvSource({
        "serve, true, true",
        "demo, true, true",
        "migrate, false, true",
        "neo4j start, false, true",
        "load documents serve, false, true",
        "extract serve, false, false",
        "evaluate gold.csv texts, false, false",
        "bench network --relations 1000, false, false",
        "bench load, false, true",
        "bench, false, false",
        "serve --help, false, false",
        "-V, false, false",
    })
    void onlyServeAndDemoOpenAPortAndOnlySomeCommandsNeedAGraph(String line, boolean servesHttp, boolean usesGraph) {
        Invocation invocation = Invocation.of(line.split(" "));
        assertThat(invocation.servesHttp()).isEqualTo(servesHttp);
        assertThat(invocation.usesGraph()).isEqualTo(usesGraph);
    }

    @ParameterizedTest
    @CsvSource({
        "load gdelt events.zip, true",
        "load --resume job:gdelt-3kf9a2c1, true",
        "bench load --rows 10, true",
        "derive, true",
        "load documents articles, false",
        "load actors own.csv, false",
        "load --help, false",
        "serve, false",
        "neo4j start, false",
    })
    void loadsOfDataSetsMayWriteForMinutes(String line, boolean writesLong) {
        assertThat(Invocation.of(line.split(" ")).writesLong()).isEqualTo(writesLong);
    }

    @Test
    void noWordsNeedNothing() {
        assertThat(Invocation.of().usesGraph()).isFalse();
    }
}
