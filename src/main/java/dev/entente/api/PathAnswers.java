package dev.entente.api;

import dev.entente.graph.BestQuotes;
import dev.entente.graph.StatedClaim;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.network.PathRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<RelationId, Relation> relations = relations(found);
        return answer(
                request,
                found,
                relations,
                dictionary.entities(visited(request, relations.values())),
                quotes.list(relations.keySet().stream().limit(MAX_QUOTES).toList()));
    }

    /** The same where all of it is in memory; Neo4j is not asked. */
    Optional<PathsAnswer> findInMemory(PathRequest request, LinkedPaths found) {
        Map<RelationId, Relation> relations = relations(found);
        return quotes.findInMemory(relations.keySet()).flatMap(best -> dictionary
                .findInMemory(visited(request, relations.values()))
                .map(entities -> answer(request, found, relations, entities, best)));
    }

    private static Map<RelationId, Relation> relations(LinkedPaths found) {
        Map<RelationId, Relation> relations = new LinkedHashMap<>();
        found.paths().forEach(linked -> linked.path()
                .hops()
                .forEach(hop -> relations.put(hop.relation().id(), hop.relation())));
        return relations;
    }

    private static Set<EntityId> visited(PathRequest request, Collection<Relation> relations) {
        Set<EntityId> visited = Dictionary.ends(relations);
        sorted(request.from()).stream().limit(MAX_NAMED_ENDS).forEach(visited::add);
        sorted(request.to()).stream().limit(MAX_NAMED_ENDS).forEach(visited::add);
        return visited;
    }

    private static PathsAnswer answer(
            PathRequest request,
            LinkedPaths found,
            Map<RelationId, Relation> relations,
            Map<String, EntityAnswer> entities,
            Map<RelationId, StatedClaim> best) {
        PathSentence sentence = new PathSentence(entities);
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
        List<EntityId> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        return sorted;
    }

    private static List<String> texts(Collection<EntityId> ids) {
        return sorted(ids).stream().map(EntityId::value).toList();
    }
}
