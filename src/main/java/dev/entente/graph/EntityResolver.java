package dev.entente.graph;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the one entity that somebody means by an id, an ISO code or a whole name. */
@Singleton
public class EntityResolver {
    private static final int MAX_CANDIDATES = 10;

    /** No name is longer, in UTF-16 units; what is longer is not searched for. */
    private static final int MAX_NAME_LENGTH = 200;

    /** An ISO 3166-1 code, alpha-2 or alpha-3. */
    public static final Pattern STATE_CODE = Pattern.compile("[A-Za-z]{2,3}");

    private final EntityQueries entities;
    private final EntityDirectory directory;
    private final EntitySearch search;

    EntityResolver(EntityQueries entities, EntityDirectory directory, EntitySearch search) {
        this.entities = entities;
        this.directory = directory;
        this.search = search;
    }

    /**
     * The entity's id, found as {@link #get} does, ids and codes without asking Neo4j where the network is in memory; while Neo4j is away, of names only
     * those that entities are shown under.
     *
     * @throws UnknownEntityException when nothing is called so
     * @throws AmbiguousNameException when several are
     */
    public EntityId getId(String reference) {
        if (reference.length() <= MAX_NAME_LENGTH) {
            Optional<EntityId> id = findId(reference, directory::findByStateCode);
            Optional<Entity> known = id.flatMap(directory::find);
            if (known.isPresent()) {
                return known.get().id();
            }
        }
        try {
            return get(reference).id();
        } catch (StoreUnavailableException e) {
            List<Entity> shown = directory.shownAs(reference);
            if (shown.isEmpty()) {
                throw e;
            }
            return only(reference, shown).id();
        }
    }

    /**
     * Tries our id first, then ISO 3166-1 alpha-2 and alpha-3, then whole names.
     *
     * @throws UnknownEntityException when nothing is called so
     * @throws AmbiguousNameException when several are
     */
    public Entity get(String reference) {
        if (reference.length() > MAX_NAME_LENGTH) {
            throw new UnknownEntityException(reference.substring(0, MAX_NAME_LENGTH) + "…", List.of());
        }
        Optional<Entity> entity = findId(reference, entities::findByStateCode).flatMap(entities::find);
        if (entity.isPresent()) {
            return entity.get();
        }
        List<SearchHit> hits = search.search(words(reference), Set.of(), MAX_CANDIDATES);
        List<Entity> named = hits.stream()
                .filter(hit -> hit.match() == MatchKind.EXACT)
                .map(SearchHit::entity)
                .toList();
        if (EntityId.isValid(reference) || named.isEmpty()) {
            throw new UnknownEntityException(
                    reference, hits.stream().map(SearchHit::entity).toList());
        }
        return only(reference, named);
    }

    private static Entity only(String reference, List<Entity> named) {
        if (named.size() > 1) {
            throw new AmbiguousNameException(reference, named);
        }
        return named.get(0);
    }

    /**
     * The entities meant, as {@link #getId} finds them; ids are looked up together.
     *
     * @throws UnknownEntityException for the first that nothing is called
     * @throws AmbiguousNameException for the first that several are called
     */
    public Set<EntityId> list(Collection<String> references) {
        Set<EntityId> known = directory.known(
                references.stream().filter(EntityId::isValid).map(EntityId::new).toList());
        Set<EntityId> found = new LinkedHashSet<>();
        for (String reference : references) {
            boolean isKnown = EntityId.isValid(reference) && known.contains(new EntityId(reference));
            found.add(isKnown ? new EntityId(reference) : getId(reference));
        }
        return found;
    }

    /** The entities meant where each is given by its id or ISO code and is in memory; Neo4j is not asked. */
    public Optional<Set<EntityId>> findInMemory(Collection<String> references) {
        Set<EntityId> found = new LinkedHashSet<>();
        for (String reference : references) {
            Optional<EntityId> id = findId(reference, directory::findStateInMemory);
            if (id.filter(directory::isInMemory).isEmpty()) {
                return Optional.empty();
            }
            found.add(id.get());
        }
        return Optional.of(found);
    }

    private static Optional<EntityId> findId(String reference, Function<String, Optional<EntityId>> byStateCode) {
        if (EntityId.isValid(reference)) {
            return Optional.of(new EntityId(reference));
        }
        return STATE_CODE.matcher(reference).matches() ? byStateCode.apply(reference) : Optional.empty();
    }

    private static String words(String reference) {
        return EntityId.isValid(reference) ? reference.substring(reference.indexOf(':') + 1) : reference;
    }
}
