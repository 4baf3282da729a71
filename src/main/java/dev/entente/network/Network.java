package dev.entente.network;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.Relation;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The picture in memory of all relations, immutable and shared by all threads. Entities and relations have dense numbers that only this
 * package sees.
 *
 * <p>It is one sorted layer, and after {@link NetworkDelta}s a small second one that holds what changed; relations of the first that are gone or
 * changed are masked. About 65 bytes a relation.
 */
public final class Network {
    private static final BitSet NOTHING = new BitSet();

    private final EntityTable entities;
    private final Layer base;
    private final @Nullable Layer overlay;
    private final BitSet masked;
    /** How many of an entity's relations are masked; shorter than there are entities where the last ones have none. */
    private final int[] maskedDegrees;

    private final int latestReport;

    Network(EntityTable entities, Layer base, @Nullable Layer overlay, BitSet masked, int[] maskedDegrees) {
        this.entities = entities;
        this.base = base;
        this.overlay = overlay;
        this.masked = masked;
        this.maskedDegrees = maskedDegrees;
        this.latestReport = Math.max(
                masked.isEmpty() ? base.latestReport() : base.latestReport(masked),
                overlay == null ? RelationColumns.NO_START : overlay.latestReport());
    }

    Network(EntityTable entities, Layer base) {
        this(entities, base, null, NOTHING, new int[0]);
    }

    /** The network after what changed; this one stays as it is. */
    public Network with(NetworkDelta delta) {
        return delta.isEmpty() ? this : new NetworkUpdate(this, delta).apply();
    }

    /** The same as one layer. */
    Network folded() {
        return new NetworkUpdate(this, new NetworkDelta(List.of(), Set.of(), List.of())).fold();
    }

    /** How many relations there are of each type, 0 among them. */
    public Map<RelationType, Long> countsByType() {
        long[] counts = new long[RelationType.values().length];
        for (int r = 0; r < base.columns().size; r++) {
            if (!masked.get(r)) {
                counts[base.columns().type(r)]++;
            }
        }
        if (overlay != null) {
            for (int r = 0; r < overlay.columns().size; r++) {
                counts[overlay.columns().type(r)]++;
            }
        }
        Map<RelationType, Long> byType = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            byType.put(type, counts[type.ordinal()]);
        }
        return byType;
    }

    public int entityCount() {
        return entities.count();
    }

    public int relationCount() {
        return base.columns().size - masked.cardinality() + (overlay == null ? 0 : overlay.columns().size);
    }

    /** All entities, each with its shown name only. */
    public List<Entity> entityList() {
        return entities.list();
    }

    /** The ids of all entities. */
    public List<EntityId> entityIds() {
        return entities.list().stream().map(Entity::id).toList();
    }

    public boolean contains(EntityId id) {
        return entities.find(id) >= 0;
    }

    /** The entity with its shown name only. */
    public Optional<Entity> find(EntityId id) {
        int number = entities.find(id);
        return number < 0 ? Optional.empty() : Optional.of(entities.get(number));
    }

    /** The state with this ISO 3166-1 code of two or three letters, whatever their case. */
    public Optional<EntityId> findState(String code) {
        return entities.findState(code);
    }

    /** How many relations an entity has, in either direction; 0 for one that is unknown. */
    public int degree(EntityId id) {
        int number = entities.find(id);
        return number < 0 ? 0 : degree(number);
    }

    /** The latest day on which a document reported any relation; null where no document is dated. */
    @Nullable
    LocalDate latestDay() {
        return latestReport == RelationColumns.NO_START ? null : LocalDate.ofEpochDay(latestReport);
    }

    EntityTable entities() {
        return entities;
    }

    Layer base() {
        return base;
    }

    @Nullable
    Layer overlay() {
        return overlay;
    }

    /** The relations of the first layer that count no more. */
    BitSet masked() {
        return masked;
    }

    boolean isMasked(int relation) {
        return masked.get(relation);
    }

    /** Whether any relation of the entity is masked. */
    boolean hasMasked(int entity) {
        return entity < maskedDegrees.length && maskedDegrees[entity] > 0;
    }

    int degree(int entity) {
        int inFirst = base.degree(entity) - (entity < maskedDegrees.length ? maskedDegrees[entity] : 0);
        return inFirst + (overlay == null ? 0 : overlay.degree(entity));
    }

    int[] maskedDegrees() {
        return maskedDegrees;
    }

    /** The relation with a number; those of the second layer follow those of the first. */
    Relation relation(int number) {
        return columns(number).relation(row(number), entities);
    }

    /**
     * The same where the ids of its ends are at hand.
     *
     * @param a the number of one of them
     * @param idOfA its id
     * @param idOfB the id of the other
     */
    Relation relation(int number, int a, EntityId idOfA, EntityId idOfB) {
        RelationColumns columns = columns(number);
        int row = row(number);
        return columns.subjects[row] == a ? columns.relation(row, idOfA, idOfB) : columns.relation(row, idOfB, idOfA);
    }

    /** What most sources say, then what is surest, then what is latest or of no known day, then by id; the order of the Cypher queries. */
    Comparator<Integer> bestFirst() {
        return this::compare;
    }

    int compare(int a, int b) {
        RelationColumns ofA = columns(a);
        RelationColumns ofB = columns(b);
        int i = row(a);
        int j = row(b);
        int order = Integer.compare(ofB.sources[j], ofA.sources[i]);
        if (order == 0) {
            order = Double.compare(ofB.confidences[j], ofA.confidences[i]);
        }
        if (order == 0) {
            order = Integer.compare(undatedFirst(ofB.rankDay(j)), undatedFirst(ofA.rankDay(i)));
        }
        return order != 0 ? order : ofA.id(i).value().compareTo(ofB.id(j).value());
    }

    private static int undatedFirst(int day) {
        return day == RelationColumns.NO_START ? Integer.MAX_VALUE : day;
    }

    /** The columns that hold the relation, at {@link #row}. */
    RelationColumns columns(int number) {
        Layer second = overlay;
        return number < base.columns().size || second == null ? base.columns() : second.columns();
    }

    int row(int number) {
        return number < base.columns().size ? number : number - base.columns().size;
    }

    /** The layers, the first one first. */
    List<Layer> layers() {
        return overlay == null ? List.of(base) : List.of(base, overlay);
    }
}
