package dev.entente.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps answers of megabytes from taking the processors from those of kilobytes: a few are put together and sent at once, the others wait a while. */
@Singleton
class LargeAnswers {
    /** An answer of fewer paths is written in a few milliseconds. */
    static final int LARGE = 100;

    /** Who takes longer to fetch an answer does not keep others waiting. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private final CurrentVertxRequest requests;
    private final SearchConfig config;
    private final Places places;

    LargeAnswers(CurrentVertxRequest requests, SearchConfig config) {
        this.requests = requests;
        this.config = config;
        this.places = new Places(config.parallel().orElse(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Waits for a place to put together an answer of so many paths; it is free again when the answer is sent.
     *
     * @throws BusyException where none becomes free in time
     */
    void admit(int paths) {
        if (paths <= LARGE) {
            return;
        }
        if (!places.enter(config.patience())) {
            throw BusyException.ofLargeAnswer(config.patience());
        }
        AtomicBoolean isLeft = new AtomicBoolean();
        Runnable leave = () -> {
            if (isLeft.compareAndSet(false, true)) {
                places.leave();
            }
        };
        RoutingContext request = requests.getCurrent();
        request.addEndHandler(sent -> leave.run());
        request.vertx().setTimer(MOST.toMillis(), timer -> leave.run());
    }
}
