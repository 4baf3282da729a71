package dev.entente.graph.benchmark;

import dev.entente.network.AnswerGist;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Answers a benchmark's questions by Neo4j's Graph Data Science, over Bolt: one shortest path among all relations, which is what it has a like for. Its
 * {@code gds.shortestPath.dijkstra} searches from one end of a picture in the server's memory; it knows no windows of time and counts parallel relations
 * as paths of their own. Used by one thread.
 */
public final class DataScienceAnswers implements AutoCloseable {
    private static final String PICTURE = "bench";

    private static final String FORGET = "CALL gds.graph.drop($picture, false) YIELD graphName RETURN count(*)";

    private static final String PROJECT = """
            CALL gds.graph.project($picture, 'Entity', {ALL: {type: '*', orientation: 'UNDIRECTED'}})
            YIELD relationshipCount, projectMillis
            RETURN relationshipCount, projectMillis
            """;

    private static final String SIZE = """
            CALL gds.graph.list($picture)
            YIELD sizeInBytes
            RETURN sizeInBytes
            """;

    private static final String SHORTEST = """
            MATCH (a:Entity {id: $from})
            MATCH (b:Entity {id: $to})
            CALL gds.shortestPath.dijkstra.stream($picture, {sourceNode: a, targetNode: b, logProgress: false})
            YIELD totalCost
            RETURN toInteger(totalCost) AS hops
            """;

    private final Session session;

    DataScienceAnswers(Driver driver) {
        this.session = driver.session();
    }

    /**
     * What the picture of all relations took.
     *
     * @param relations how many it has
     * @param millis how long the server was reading them
     * @param bytes its size in the server's memory
     */
    public record Picture(long relations, long millis, long bytes) {}

    /** Has the server read the picture that is asked from then on. */
    public Picture project() {
        session.run(FORGET, parameters()).consume();
        Record projected = session.run(PROJECT, parameters()).single();
        // Each relation is there once for either direction.
        return new Picture(
                projected.get("relationshipCount").asLong() / 2,
                projected.get("projectMillis").asLong(),
                session.run(SIZE, parameters()).single().get("sizeInBytes").asLong());
    }

    /** Whether there is a like for a question. */
    public static boolean canAnswer(NetworkQuestion question) {
        return question.to() != null
                && question.limit() == 1
                && question.filter().equals(RelationFilter.NONE);
    }

    /** @param question one that {@link #canAnswer} holds for */
    public NetworkQuestion.Answer ask(NetworkQuestion question) {
        Value parameters = Values.parameters(
                "picture",
                PICTURE,
                "from",
                question.from().value(),
                "to",
                Objects.requireNonNull(question.to()).value());
        List<Integer> hops =
                session.run(SHORTEST, parameters).list(row -> row.get("hops").asInt());
        return () -> AnswerGist.ofLengths(hops.stream().filter(length -> length <= NetworkQuestion.HOPS));
    }

    @Override
    public void close() {
        session.close();
    }

    private static Map<String, Object> parameters() {
        return Map.of("picture", PICTURE);
    }
}
