package dev.entente.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.api.export.LibraryGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An answer as graph libraries see it: nodes and links have the members of the answer's dictionaries, and what else the answer says is told of the graph
 * as a whole.
 *
 * @param mapper makes members of what the answer consists of
 */
record AnsweredGraph(GraphAnswer answer, ObjectMapper mapper) implements LibraryGraph {
    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {};

    @Override
    public Map<String, Object> attributes() {
        return without(members(answer), "entities", "relations");
    }

    @Override
    public void forEachNode(Consumer<Node> reader) {
        answer.entities().forEach((id, entity) -> reader.accept(new Node(id, without(members(entity), "id"))));
    }

    @Override
    public void forEachLink(Consumer<Link> reader) {
        answer.relations().forEach((id, relation) -> {
            Map<String, Object> members = without(members(relation), "id", "subject", "object");
            members.put("symmetric", relation.type().isSymmetric());
            reader.accept(new Link(id, relation.subject(), relation.object(), members));
        });
    }

    private Map<String, Object> members(Object value) {
        return mapper.convertValue(value, MEMBERS);
    }

    private static Map<String, Object> without(Map<String, Object> members, String... names) {
        List.of(names).forEach(members::remove);
        return members;
    }
}
