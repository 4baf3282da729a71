package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class GraphPreparationTest {
    private static final Runnable FINE = () -> {};
    private static final Runnable BROKEN = () -> {
        throw new IllegalStateException("broken");
    };
    private static final Runnable AWAY = () -> {
        throw new ServiceUnavailableException("away");
    };

    private final List<String> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(GraphPreparation.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(handler);
    }

    @Test
    void queriesThatCannotBeAskedAheadAreNoFaultOfTheSchema() {
        assertThat(new GraphPreparation(FINE, FINE, BROKEN, () -> false).isOver())
                .isTrue();
        assertThat(logged).hasSize(2);
        assertThat(logged.get(0)).isEqualTo("The schema is up to date.");
        assertThat(logged.get(1)).contains("could not be asked ahead").doesNotContain("schema");
    }

    @Test
    void aSchemaThatCannotBeBroughtUpToDateEndsIt() {
        assertThat(new GraphPreparation(BROKEN, BROKEN, BROKEN, () -> false).isOver())
                .isTrue();
        assertThat(logged).containsExactly("The schema cannot be brought up to date");
    }

    @Test
    void whileNeo4jIsAwayItWaitsAndSaysSoOnce() {
        GraphPreparation preparation = new GraphPreparation(AWAY, FINE, FINE, () -> false);

        assertThat(preparation.isOver()).isFalse();
        assertThat(preparation.isOver()).isFalse();
        assertThat(logged).singleElement().asString().endsWith("Migrations wait for it.");
    }

    @Test
    void theNetworkIsBegunOnceAlsoWhereNeo4jGoesAwayMeanwhile() {
        List<String> begun = new ArrayList<>();
        GraphPreparation preparation = new GraphPreparation(FINE, () -> begun.add("network"), AWAY, () -> false);

        assertThat(preparation.isOver()).isFalse();
        assertThat(preparation.isOver()).isFalse();
        assertThat(begun).hasSize(1);
    }

    @Test
    void nothingIsSaidOfFailuresWhileTheProcessEnds() {
        assertThat(new GraphPreparation(BROKEN, FINE, FINE, () -> true).isOver())
                .isTrue();
        assertThat(logged).isEmpty();
    }
}
