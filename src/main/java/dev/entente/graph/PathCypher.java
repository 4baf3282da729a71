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
            String relation = ":%s {id: '%s'}"
                    .formatted(hop.relation().type().name(), hop.relation().id());
            cypher.append(hop.isForward() ? "-[%s]->".formatted(relation) : "<-[%s]-".formatted(relation))
                    .append(node(hop.to()));
        }
        return cypher.append(" RETURN path").toString();
    }

    private static String node(EntityId id) {
        return "(:Entity {id: '%s'})".formatted(id);
    }
}
