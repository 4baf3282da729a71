package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryLimitsTest {
    @Test
    void aCommandMayReadForLongerThanARequestOfTheApi() throws IOException {
        assertThat(timeout("prod")).as("the ten seconds that are usual").isEmpty();
        assertThat(timeout("cli")).contains(Duration.ofMinutes(5));
    }

    /** As the shipped settings have it. */
    private static Optional<Duration> timeout(String profile) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(
                        Objects.requireNonNull(QueryLimitsTest.class.getResource("/application.properties"))))
                .build()
                .getOptionalValue("entente.queries.timeout", Duration.class);
    }
}
