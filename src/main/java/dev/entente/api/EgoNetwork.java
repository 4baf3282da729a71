package dev.entente.api;

import dev.entente.graph.ExcerptQuery.Excerpt;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationId;
import dev.entente.model.RelationType;
import dev.entente.network.AmongSearch;
import dev.entente.network.AmongSearch.Among;
import dev.entente.network.BestPosition;
import dev.entente.network.Neighbourhood;
import dev.entente.network.Neighbourhood.Level;
import dev.entente.network.RelationFilter;
import dev.entente.network.TypePageSearch;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a neighbourhood may be asked for beside its levels: the relations among the entities shown, and more of one type. */
@Singleton
class EgoNetwork {
    private final AskedNetwork networks;

    EgoNetwork(AskedNetwork networks) {
        this.networks = networks;
    }

    /** The best relations among the entities around the center that no level shows. */
    Among among(Neighbourhood around, RelationFilter filter, int limit) {
        List<EntityId> shown = around.levels().stream()
                .flatMap(level -> level.entities().stream())
                .toList();
        Set<RelationId> known = around.levels().stream()
                .flatMap(level -> level.relations().stream())
                .map(Relation::id)
                .collect(Collectors.toSet());
        Excerpt asked = networks.among(shown, filter);
        Among among =
                networks.search(limits -> new AmongSearch(asked.network(), shown, filter, limits).find(known, limit));
        return new Among(among.relations(), among.totals(), among.isPartial() || !asked.isWhole());
    }

    /** The next page of one type around the center, as a neighbourhood of one level. */
    Neighbourhood more(EntityId center, RelationFilter filter, BestPosition after, int limit) {
        RelationFilter ofType = filter.withTypes(Set.of(after.type()));
        Excerpt asked = networks.around(List.of(center), ofType);
        TypePageSearch.Page page = networks.search(
                limits -> new TypePageSearch(asked.network(), center, ofType, after, limits).find(limit));
        boolean isPartial = page.isPartial() || !asked.isWhole();
        if (page.totals().isEmpty()) {
            return new Neighbourhood(center, List.of(), false, isPartial);
        }
        Set<EntityId> entities = new LinkedHashSet<>(Dictionary.ends(page.relations()));
        entities.remove(center);
        Map<RelationType, BestPosition> next = page.hasMore()
                ? Map.of(after.type(), BestPosition.of(page.relations().get(limit - 1)))
                : Map.of();
        Level level = new Level(1, List.copyOf(entities), page.relations(), page.totals(), next);
        return new Neighbourhood(center, List.of(level), false, isPartial);
    }
}
