package dev.entente.api.export;

import java.util.Map;
import java.util.function.Consumer;

/** A graph as graph libraries see it: nodes and links with members. */
public interface LibraryGraph {
    /** What is told of the graph as a whole. */
    Map<String, Object> attributes();

    void forEachNode(Consumer<Node> reader);

    /** Links come with {@code symmetric} among their members: of such a one the direction means nothing. */
    void forEachLink(Consumer<Link> reader);

    /**
     * @param id unique in the graph
     * @param members what else is told of it; texts, numbers, booleans, and lists and maps of such
     */
    record Node(String id, Map<String, Object> members) {}

    /**
     * @param id unique in the graph, since there may be several links between two nodes
     * @param source the id of a node
     * @param target the id of a node
     * @param members as of a node
     */
    record Link(String id, String source, String target, Map<String, Object> members) {}
}
