package dev.entente.api.benchmark;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The least that an operation of this API costs: a record of two members as JSON. Only there where {@link StaticAnswers} are. */
@Path(TrivialAnswers.PATH)
@Singleton
public final class TrivialAnswers {
    static final String PATH = "/bench/trivial";

    private final boolean isWanted;

    TrivialAnswers(@ConfigProperty(name = "entente.bench.static-answers", defaultValue = "false") boolean isWanted) {
        this.isWanted = isWanted;
    }

    /** What is answered. */
    public record Trivial(String name, int number) {}

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Trivial answer() {
        if (!isWanted) {
            throw new NotFoundException();
        }
        return new Trivial("trivial", 1);
    }
}
