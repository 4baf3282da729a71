package dev.entente.api.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import java.nio.charset.StandardCharsets;

/** The floor of what HTTP costs: the server that Quarkus stands on, answering with so many bytes of JSON that lie at hand. */
public final class StaticAnswers implements AutoCloseable {
    private static final String BEGIN = "{\"a\":\"";
    private static final String END = "\"}";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /** Starts on a port of loopback that is free; {@code /123} is answered with 123 bytes. */
    public StaticAnswers() {
        this.server = vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(body(Integer.parseInt(request.path().substring(1)))))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Buffer body(int length) {
        String filling = "x".repeat(Math.max(0, length - BEGIN.length() - END.length()));
        return Buffer.buffer((BEGIN + filling + END).getBytes(StandardCharsets.UTF_8));
    }
}
