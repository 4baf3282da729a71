package dev.entente.api;

import dev.entente.graph.AwayNeo4j;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Requests with {@value #HEADER} are answered as while Neo4j is away, without a sentence that is not in memory. */
@Singleton
class AwayWhileAsked {
    static final String HEADER = "Test-Neo4j-Away";
    /** After those of the program. */
    private static final int LAST = 9000;

    private final AwayNeo4j neo4j;

    AwayWhileAsked(AwayNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    @ServerRequestFilter(priority = LAST)
    void leaveOut(ContainerRequestContext request) {
        if (request.getHeaderString(HEADER) != null) {
            neo4j.isAskedInVain();
        }
    }
}
