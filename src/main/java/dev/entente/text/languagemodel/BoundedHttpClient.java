package dev.entente.text.languagemodel;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP client as langchain4j wants it, bounded in what a reply may take: its bytes, and the time until its last one. (The JDK's own
 * timeout ends with the headers, and its bodies have no bound.) Follows no redirects, which would carry the key elsewhere.
 */
final class BoundedHttpClient implements HttpClient {
    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final int maxBytes;

    private BoundedHttpClient(Duration connectTimeout, Duration timeout, int maxBytes) {
        // Local servers stumble over an offer of HTTP/2.
        client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        this.timeout = timeout;
        this.maxBytes = maxBytes;
    }

    /** @throws ReplyTooLong when the reply is longer than its bound */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(translated(request), head -> new BoundedBody(maxBytes));
        try {
            HttpResponse<String> response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() < 200 || response.statusCode() >= 300) {
                // Bodies of errors are left out: some repeat a part of the key.
                throw new HttpException(response.statusCode(), "HTTP " + response.statusCode());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (java.util.concurrent.TimeoutException e) {
            exchange.cancel(true);
            throw new TimeoutException("No whole reply within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a reply", e);
        } catch (ExecutionException e) {
            throw explained(e.getCause());
        }
    }

    /** Not used: replies are taken whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Replies are not streamed");
    }

    private static RuntimeException explained(@Nullable Throwable cause) {
        Throwable reason = cause;
        while (reason != null) {
            if (reason instanceof ReplyTooLong tooLong) {
                return tooLong;
            }
            reason = reason.getCause();
        }
        return cause instanceof IOException failure
                ? new UncheckedIOException(failure)
                : new IllegalStateException(cause);
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        String body = request.body();
        return builder.method(
                        request.method().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** What langchain4j makes the client with; it passes its own timeouts on. */
    static final class Builder implements HttpClientBuilder {
        private final int maxBytes;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofMinutes(1);

        Builder(int maxBytes) {
            this.maxBytes = maxBytes;
        }

        @Override
        public Duration connectTimeout() {
            return connectTimeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connectTimeout = timeout;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return readTimeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = timeout;
            return this;
        }

        @Override
        public HttpClient build() {
            return new BoundedHttpClient(connectTimeout, readTimeout, maxBytes);
        }
    }
}
