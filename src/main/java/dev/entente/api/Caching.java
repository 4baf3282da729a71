package dev.entente.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says how long answers keep and for whom: the ontology as long as the program runs, all else only until the next load, so not at all. */
@Singleton
class Caching {
    static final String UNTIL_THE_NEXT_LOAD = "no-cache";
    static final String NOT_AT_ALL = "no-store";
    static final String VARIES_BY = "Origin, Accept, Accept-Encoding";

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isOntology =
                response.getStatus() == 200 && request.getUriInfo().getPath().endsWith("/ontology");
        String keeps =
                isOntology ? "public, max-age=3600" : response.getStatus() < 400 ? UNTIL_THE_NEXT_LOAD : NOT_AT_ALL;
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, keeps);
        response.getHeaders().putSingle(HttpHeaders.VARY, VARIES_BY);
    }
}
