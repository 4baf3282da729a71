package dev.entente.api;

import dev.entente.graph.CurrentNetwork;
import dev.entente.graph.CurrentNetwork.Picture;
import dev.entente.graph.GraphVersion;
import dev.entente.model.Fingerprint;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tags answers with the network's version and the question (RFC 9110, section 8.8.3), and says 304 to who has the answer already. The tag is taken before
 * the question is asked: an answer may be newer than its tag, never older. What a limit cut short has none: asked again, there may be more. While Neo4j is away, answers say
 * since when, and those that had to do without something have no tag and are not to be kept.
 *
 * <p>Not a singleton: filters are made before the driver is.
 */
@ApplicationScoped
class Revalidation {
    static final String STALE_SINCE = "Entente-Stale-Since";
    static final String VERSION = "Entente-Graph-Version";

    private static final String TAG = Revalidation.class.getName() + ".tag";
    private static final String LEFT_OUT = Revalidation.class.getName() + ".left-out";
    private static final long MILLIS_OF_DAY = 86_400_000;
    /** After {@link Caching}, whose priority is {@link jakarta.ws.rs.Priorities#USER}: answers pass the highest first. */
    private static final int AFTER_CACHING = 1000;

    private final CurrentNetwork current;
    private final RequestedWait wait;
    private final String program;
    /** Of the answer before, mostly. */
    private volatile @Nullable Beginning beginning;

    Revalidation(
            CurrentNetwork current,
            RequestedWait wait,
            @ConfigProperty(name = "quarkus.application.version") String program) {
        this.current = current;
        this.wait = wait;
        this.program = program;
    }

    @ServerRequestFilter(nonBlocking = true)
    @FromNetwork
    Optional<Response> compare(ContainerRequestContext request, RoutingContext routing) {
        request.setProperty(LEFT_OUT, current.leftOut());
        Optional<String> tag = request.getMethod().equals("POST") ? Optional.empty() : findTag(routing.request());
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        request.setProperty(TAG, tag.get());
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && names(known, tag.get())
                ? Optional.of(Response.notModified().build())
                : Optional.empty();
    }

    @ServerResponseFilter(priority = AFTER_CACHING)
    @FromNetwork
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            return;
        }
        Object tag = request.getProperty(TAG);
        if (request.getProperty(LEFT_OUT) instanceof Long before && before != current.leftOut()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (tag != null && !wait.isCut()) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        tellOfPicture(response.getHeaders()::putSingle);
    }

    /** Says the same of an answer that lacks nothing. */
    void tell(String tag, MultiMap headers) {
        headers.set(HttpHeaders.ETAG, tag);
        tellOfPicture(headers::set);
    }

    /** Which version of the graph is told of, and since when it may be an old one. */
    private void tellOfPicture(BiConsumer<String, String> header) {
        current.find()
                .ifPresent(picture ->
                        header.accept(VERSION, Long.toString(picture.version().value())));
        current.findOutdatedSince().ifPresent(since -> header.accept(STALE_SINCE, since.toString()));
    }

    /**
     * The tag of what is answered now; empty while there is no network. Weak, for the same answer may come compressed. Tags are compared for one address (RFC 9110,
     * section 8.8.3), so that a few bits tell its questions and forms apart.
     */
    Optional<String> findTag(HttpServerRequest request) {
        return current.find().map(picture -> {
            String accept = request.getHeader(HttpHeaders.ACCEPT);
            int question = 31 * request.uri().hashCode() + (accept == null ? 0 : accept.hashCode());
            return "W/\"" + beginning(picture) + Integer.toHexString(question) + "\"";
        });
    }

    private String beginning(Picture picture) {
        long today = Math.floorDiv(System.currentTimeMillis(), MILLIS_OF_DAY);
        Beginning last = beginning;
        if (last == null || !last.isOf(picture, today)) {
            last = new Beginning(
                    picture.version(),
                    picture.edition(),
                    today,
                    picture.version().value() + "-" + fingerprint(picture, today) + "-");
            beginning = last;
        }
        return last.text();
    }

    private String fingerprint(Picture picture, long today) {
        return Fingerprint.of(String.join(
                "\n",
                program,
                picture.version().store(),
                picture.edition(),
                LocalDate.ofEpochDay(today).toString()));
    }

    /**
     * What all tags begin with while answers to one question cannot differ.
     *
     * @param today counted from 1970, in UTC, since what is recent depends on the day
     */
    private record Beginning(GraphVersion version, String edition, long today, String text) {
        boolean isOf(Picture picture, long day) {
            return today == day && edition.equals(picture.edition()) && version.equals(picture.version());
        }
    }

    private static boolean names(String known, String tag) {
        String opaque = opaque(tag);
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque));
    }

    /** Tags are compared weakly here, RFC 9110, section 13.1.2. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
