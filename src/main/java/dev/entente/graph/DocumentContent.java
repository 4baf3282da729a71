package dev.entente.graph;

import dev.entente.model.Claim;
import dev.entente.model.Document;
import dev.entente.model.DocumentId;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that was read in it, ready to be written.
 *
 * @param document what it was read in
 * @param entities those that its claims name; others are left out
 * @param claims each once: of claims with one id the surest stays
 * @param reader name and version of who read it, kept so that the same one need not read it twice; null where that is not worth keeping
 * @param listed whom it lists, if it is an entry of a dictionary of actors: kept as long as the entry, whether anything is claimed of him or not
 */
public record DocumentContent(
        Document document,
        List<Entity> entities,
        List<Claim> claims,
        @Nullable String reader,
        @Nullable Entity listed) {
    private static final Comparator<Claim> SUREST =
            Comparator.comparingDouble(Claim::confidence).thenComparing(Claim::toString);

    /** @throws IllegalArgumentException when a claim is another document's, or names an entity that is not among those given */
    public DocumentContent {
        for (Claim claim : claims) {
            if (!claim.documentId().equals(document.id())) {
                throw new IllegalArgumentException(
                        "The claim was read in " + claim.documentId() + ", not in " + document.id());
            }
        }
        claims = claims.size() < 2 ? List.copyOf(claims) : surest(claims);
        if (claims.size() == 1 && areNamedBy(claims.get(0), entities)) {
            entities = List.copyOf(entities);
        } else {
            entities = wanted(document, entities, claims);
        }
    }

    private static List<Entity> wanted(Document document, List<Entity> entities, List<Claim> claims) {
        Set<EntityId> named = named(claims);
        Set<EntityId> missing = new HashSet<>(named);
        List<Entity> wanted = new ArrayList<>(named.size());
        for (Entity entity : entities) {
            if (named.contains(entity.id())) {
                wanted.add(entity);
                missing.remove(entity.id());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The claims of " + document.id() + " name entities that are not given: " + missing);
        }
        return Collections.unmodifiableList(wanted);
    }

    /** Whether these are those that it names, each once, as with most rows of data sets: then there is nothing to be left out. */
    private static boolean areNamedBy(Claim claim, List<Entity> entities) {
        List<@Nullable EntityId> named =
                Arrays.asList(claim.tie().subject(), claim.tie().object(), claim.speaker(), claim.place());
        int count = 0;
        for (int i = 0; i < named.size(); i++) {
            EntityId id = named.get(i);
            if (id == null || named.indexOf(id) < i) {
                continue;
            }
            if (!isAmong(id, entities)) {
                return false;
            }
            count++;
        }
        return count == entities.size();
    }

    private static boolean isAmong(EntityId id, List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    public DocumentContent(Document document, List<Entity> entities, List<Claim> claims) {
        this(document, entities, claims, null, null);
    }

    public DocumentContent withReader(String reader) {
        return new DocumentContent(document, entities, claims, reader, listed);
    }

    public DocumentContent withListed(Entity actor) {
        return new DocumentContent(document, entities, claims, reader, actor);
    }

    DocumentId id() {
        return document.id();
    }

    /** Its claims as far as they bear on relations. */
    List<TieClaim> ofTies() {
        return KeyedClaim.of(document, claims).map(KeyedClaim::ofTie).toList();
    }

    private static List<Claim> surest(List<Claim> claims) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.merge(claim.id(), claim, BinaryOperator.maxBy(SUREST)));
        return List.copyOf(byId.values());
    }

    /** Every entity that these claims name: ends, speakers and places. */
    static Set<EntityId> named(Collection<Claim> claims) {
        Set<EntityId> named = new HashSet<>();
        for (Claim claim : claims) {
            named.add(claim.tie().subject());
            named.add(claim.tie().object());
            if (claim.speaker() != null) {
                named.add(claim.speaker());
            }
            if (claim.place() != null) {
                named.add(claim.place());
            }
        }
        return named;
    }
}
