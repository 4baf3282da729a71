package dev.entente.api;

import dev.entente.graph.BestQuotes;
import dev.entente.graph.StatedClaim;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.PathRequest;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts paths that were found into an answer: names, sentences, quotes. */
@Singleton
class PathAnswers {
    private static final int MAX_QUOTES = 2_000;
    /** Of sets of ends that no path reaches, so many are shown with their names. */
    private static final int MAX_NAMED_ENDS = 100;

    private final BestQuotes quotes;
    private final Dictionary dictionary;

    PathAnswers(BestQuotes quotes, Dictionary dictionary) {
        this.quotes = quotes;
        this.dictionary = dictionary;
    }

    PathsAnswer of(PathRequest request, LinkedPaths found) {
        Map<RelationId, Relation> relations = new LinkedHashMap<>();
        found.paths().forEach(linked -> linked.path()
                .hops()
                .forEach(hop -> relations.put(hop.relation().id(), hop.relation())));
        Set<EntityId> visited = new HashSet<>(Dictionary.ends(relations.values()));
        sorted(request.from()).stream().limit(MAX_NAMED_ENDS).forEach(visited::add);
        sorted(request.to()).stream().limit(MAX_NAMED_ENDS).forEach(visited::add);
        Map<String, EntityAnswer> entities = dictionary.entities(visited);
        PathSentence sentence = new PathSentence(entities);
        Map<RelationId, StatedClaim> best =
                quotes.list(relations.keySet().stream().limit(MAX_QUOTES).toList());
        return new PathsAnswer(
                texts(request.from()),
                texts(request.to()),
                found.paths().stream()
                        .map(path -> PathAnswer.of(path, sentence, best))
                        .toList(),
                found.isPartial(),
                found.reason(),
                found.relaxations().stream()
                        .map(relaxation -> RelaxationAnswer.of(request, relaxation))
                        .toList(),
                entities,
                Dictionary.ofRelations(relations.values()));
    }

    private static List<EntityId> sorted(Collection<EntityId> ids) {
        return ids.stream().sorted().toList();
    }

    private static List<String> texts(Collection<EntityId> ids) {
        return sorted(ids).stream().map(EntityId::value).toList();
    }
}
