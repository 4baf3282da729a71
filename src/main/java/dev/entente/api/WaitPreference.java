package dev.entente.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Prefer: wait=} (RFC 7240, section 4.3) for the searches of a request. What cannot be read is ignored, as that says. */
@ApplicationScoped
class WaitPreference {
    static final String PREFER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String VALUE = "(?:\\s*+=\\s*+(" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\")?+)?+";
    /** A preference or one of its parameters, with the mark before it: a comma or, of parameters, a semicolon. */
    private static final Pattern PART = Pattern.compile("\\G\\s*+([,;]?+)\\s*+(?:(" + TOKEN + ")" + VALUE + ")?+");

    private static final Pattern SECONDS = Pattern.compile("\"?([0-9]+)\"?");
    /** Longer than any search may take. */
    private static final int MOST_DIGITS = 6;

    private static final String SEEN = WaitPreference.class.getName();

    private final RequestedWait wait;

    WaitPreference(RequestedWait wait) {
        this.wait = wait;
    }

    @ServerRequestFilter(nonBlocking = true)
    @FromNetwork
    void read(ContainerRequestContext request) {
        find(request.getHeaders().get(PREFER)).ifPresent(seconds -> {
            request.setProperty(SEEN, seconds);
            wait.ask(Duration.ofSeconds(seconds.length() > MOST_DIGITS ? 1_000_000 : Long.parseLong(seconds)));
        });
    }

    @ServerResponseFilter
    @FromNetwork
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        Object seconds = request.getProperty(SEEN);
        if (seconds != null && wait.isObserved()) {
            response.getHeaders().putSingle(APPLIED, "wait=" + seconds);
        }
    }

    /** The seconds of the first preference called wait, as given; of several only the first counts. */
    static Optional<String> find(@Nullable List<String> headers) {
        if (headers == null) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(String.join(",", headers));
        while (part.find() && !part.group().isEmpty()) {
            if ("wait".equalsIgnoreCase(part.group(2)) && !part.group(1).equals(";")) {
                Matcher seconds = SECONDS.matcher(String.valueOf(part.group(3)));
                return seconds.matches() ? Optional.of(seconds.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
