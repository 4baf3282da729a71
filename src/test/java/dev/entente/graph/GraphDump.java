package dev.entente.graph;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The graph, without the record of jobs and changes, as sorted lines, so that two states of it can be compared. */
public final class GraphDump {
    private static final String NODES = """
            MATCH (n)
            WHERE NOT n:__Neo4jMigration AND NOT n:Change AND NOT n:GraphVersion AND NOT n:Job AND NOT n:JobBatch AND NOT n:Lease
            RETURN 'node' AS what, labels(n) AS labels, properties(n) AS properties
            """;

    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b)
            WHERE NOT a:__Neo4jMigration AND NOT a:Job
            RETURN coalesce(a.id, a.key) AS start, type(r) AS type, coalesce(b.id, b.key) AS end, properties(r) AS properties
            """;

    private GraphDump() {}

    /** Every node and relationship with all properties. */
    public static List<String> whole(Driver driver) {
        try (Session session = driver.session()) {
            return Stream.of(NODES, RELATIONSHIPS)
                    .flatMap(statement ->
                            session
                                    .run(statement)
                                    .list(row -> new TreeMap<>(row.asMap(GraphDump::text)).toString())
                                    .stream())
                    .sorted()
                    .toList();
        }
    }

    /** The same without the time of loading. */
    public static List<String> withoutTimes(Driver driver) {
        return whole(driver).stream()
                .map(line -> line.replaceAll("loadedAt=[^,}]*", ""))
                .toList();
    }

    private static String text(Value value) {
        return switch (value.type().name()) {
            case "MAP" -> new TreeMap<>(value.asMap(GraphDump::text)).toString();
            case "LIST OF ANY?" ->
                value.asList(GraphDump::text).stream().sorted().toList().toString();
            default -> value.toString();
        };
    }
}
