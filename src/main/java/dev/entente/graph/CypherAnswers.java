package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.network.AnswerGist;
import dev.entente.network.Neighbourhood;
import dev.entente.network.NetworkQuestion;
import dev.entente.network.RelationPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * Answers a benchmark's questions by Cypher: one path by Neo4j's own {@code shortestPath}, which is the fastest that Cypher has, all else by the queries that
 * answer where there is no network.
 */
public final class CypherAnswers {
    private static final String SHORTEST = """
            MATCH (a:Entity {id: $from})
            MATCH (b:Entity {id: $to})
            MATCH p = shortestPath((a)-[:%s*..%d]-(b))
            WHERE all(r IN relationships(p) WHERE %s)
            RETURN length(p) AS hops
            """;

    private final Reader reader;

    /** @param patience after which a query is given up */
    public CypherAnswers(Driver driver, Duration patience) {
        this.reader = new Reader(driver, () -> patience);
    }

    /** @throws QueryTimeoutException when it takes too long */
    public NetworkQuestion.Answer ask(NetworkQuestion question) {
        EntityId to = question.to();
        if (to == null) {
            Neighbourhood around =
                    new NeighbourhoodQuery(reader).around(question.from(), question.filter(), 1, question.limit());
            return () -> AnswerGist.of(around);
        }
        if (question.limit() == 1) {
            List<Integer> hops = shortest(question, to);
            return () -> AnswerGist.ofLengths(hops.stream());
        }
        List<RelationPath> paths = new PathQuery(reader)
                .find(question.from(), to, question.filter(), NetworkQuestion.HOPS, question.limit());
        return () -> AnswerGist.ofPaths(paths);
    }

    private List<Integer> shortest(NetworkQuestion question, EntityId to) {
        Map<String, Object> parameters = new HashMap<>(RelationCondition.parameters(question.filter()));
        parameters.put("from", question.from().value());
        parameters.put("to", to.value());
        String cypher = SHORTEST.formatted(
                RelationCondition.pattern(question.filter()),
                NetworkQuestion.HOPS,
                RelationCondition.condition("r", question.filter()));
        return reader.list(cypher, parameters, row -> row.get("hops").asInt());
    }
}
