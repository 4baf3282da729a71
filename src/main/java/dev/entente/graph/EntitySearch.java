package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds entities by any of their names, in any script, while they are being typed, one letter of each word being wrong. */
@Singleton
public class EntitySearch {
    /** How many names Lucene may offer for ranking. */
    private static final int MAX_CANDIDATES = 1_000;

    private static final String CANDIDATES =
            """
            CALL db.index.fulltext.queryNodes('names', $lucene, {limit: $limit}) YIELD node AS name
            MATCH (name)-[:NAMES]->(e:Entity)
            WHERE $kinds = [] OR e.kind IN $kinds
            RETURN e.id AS id, name.text AS name, COUNT { (e)-[:%s]-() } AS relations
            """.formatted(Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.joining("|")));

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::match)
            .thenComparing(Comparator.comparingLong(Candidate::relations).reversed())
            .thenComparing(candidate -> candidate.name().length())
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::id);

    private final Reader reader;
    private final EntityQueries entities;

    EntitySearch(Reader reader, EntityQueries entities) {
        this.reader = reader;
        this.entities = entities;
    }

    /**
     * The entities that answer best, the best first, each once with the name that answers best: whole names before names that start with
     * the text, before names that hold all its words, before names that nearly do; of equals the one with more relations.
     *
     * @param text what was typed; none of it is syntax
     * @param kinds only of these kinds; none given means any
     * @param limit how many at most
     */
    public List<SearchHit> search(String text, Set<EntityKind> kinds, int limit) {
        SearchText typed = SearchText.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<EntityId, Candidate> best = new LinkedHashMap<>();
        candidates(typed, kinds).stream()
                .sorted(BEST_FIRST)
                .forEach(candidate -> best.putIfAbsent(candidate.id(), candidate));
        List<Candidate> shown = best.values().stream().limit(limit).toList();
        Map<EntityId, Entity> loaded =
                entities.list(shown.stream().map(Candidate::id).toList());
        List<SearchHit> hits = new ArrayList<>();
        for (Candidate candidate : shown) {
            Entity entity = loaded.get(candidate.id());
            if (entity != null) {
                hits.add(new SearchHit(entity, candidate.name(), candidate.match(), candidate.relations()));
            }
        }
        return hits;
    }

    private List<Candidate> candidates(SearchText typed, Set<EntityKind> kinds) {
        Map<String, Object> parameters = Map.of(
                "lucene", typed.toLucene(),
                "kinds", kinds.stream().map(EntityKind::label).toList(),
                "limit", MAX_CANDIDATES);
        return reader.list(CANDIDATES, parameters, row -> {
            String name = row.get("name").asString();
            return new Candidate(
                    new EntityId(row.get("id").asString()),
                    name,
                    typed.match(name),
                    row.get("relations").asLong());
        });
    }

    private record Candidate(EntityId id, String name, MatchKind match, long relations) {}
}
