package dev.entente.network;

import dev.entente.model.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that the network and Cypher both understand, so that both are measured by the same ones.
 *
 * @param from one end, or the center
 * @param to the other end; null where the question is what lies one step around
 * @param filter which relations count
 * @param limit how many paths, or how many relations of each type
 */
public record NetworkQuestion(EntityId from, @Nullable EntityId to, RelationFilter filter, int limit) {
    /** How long paths may be. */
    public static final int HOPS = 4;

    /** What a question is answered with. */
    @FunctionalInterface
    public interface Answer {
        AnswerGist gist();
    }

    /** The network's answer. */
    public Answer ask(Network network) {
        EntityId end = to;
        if (end == null) {
            Neighbourhood around = new NeighbourhoodSearch(network, from, filter, limit).find(1);
            return () -> AnswerGist.of(around);
        }
        PathRequest request = PathRequest.shortest(from, end, filter, HOPS, limit);
        List<RankedPath> paths =
                new PathSearch(network, request, SearchLimits.USUAL).find().paths();
        return () -> AnswerGist.ofPaths(paths.stream().map(RankedPath::path).toList());
    }
}
