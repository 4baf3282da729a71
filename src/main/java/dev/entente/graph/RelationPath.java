package dev.entente.graph;

import dev.entente.model.EntityId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chain of relations from one entity to another that visits no entity twice.
 *
 * @param hops its steps, at least one
 */
public record RelationPath(List<PathHop> hops) {
    public RelationPath {
        hops = List.copyOf(hops);
    }

    public int length() {
        return hops.size();
    }

    /** The entities it visits, both ends among them. */
    public List<EntityId> entities() {
        return Stream.concat(Stream.of(hops.get(0).from()), hops.stream().map(PathHop::to))
                .toList();
    }

    /** Cypher that shows it in the Neo4j Browser; ids hold no character that means something in Cypher. */
    public String toCypher() {
        StringBuilder cypher =
                new StringBuilder("MATCH path = ").append(node(entities().get(0)));
        for (PathHop hop : hops) {
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
