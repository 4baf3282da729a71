package dev.entente.api.benchmark;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An answer of any size that nothing is looked up for: the floor of what HTTP costs. There is no such address unless {@code entente.bench.static-answers} is
 * set, as the benchmark does.
 */
@Singleton
final class StaticAnswers {
    static final String PATH = "/bench/static/";

    private static final int MOST_BYTES = 1 << 20;

    void open(
            @Observes Router router,
            @ConfigProperty(name = "entente.bench.static-answers", defaultValue = "false") boolean isWanted) {
        if (isWanted) {
            router.get(PATH + ":bytes").handler(StaticAnswers::answer);
        }
    }

    private static void answer(RoutingContext context) {
        String asked = context.pathParam("bytes");
        int bytes = asked.matches("\\d{1,7}") ? Math.min(MOST_BYTES, Integer.parseInt(asked)) : 0;
        context.response()
                .putHeader("Content-Type", "application/json")
                .end("\"" + "x".repeat(Math.max(0, bytes - 2)) + "\"");
    }
}
