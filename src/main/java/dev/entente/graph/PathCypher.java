package dev.entente.graph;

import dev.entente.model.EntityId;
import dev.entente.network.PathHop;
import dev.entente.network.RelationPath;

/** Cypher that shows a path in the Neo4j Browser; ids hold no character that means something in Cypher. */
public final class PathCypher {
    private PathCypher() {}

    public static String of(RelationPath path) {
        StringBuilder cypher =
                new StringBuilder("MATCH path = ").append(node(path.entities().get(0)));
        for (PathHop hop : path.hops()) {
            cypher.append(hop.isForward() ? "-[:" : "<-[:")
                    .append(hop.relation().type().name())
                    .append(" {id: '")
                    .append(hop.relation().id())
                    .append(hop.isForward() ? "'}]->" : "'}]-")
                    .append(node(hop.to()));
        }
        return cypher.append(" RETURN path").toString();
    }

    private static String node(EntityId id) {
        return "(:Entity {id: '" + id + "'})";
    }
}
