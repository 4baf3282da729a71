package dev.entente.graph;

/**
 * What a write did to the relations.
 *
 * @param added drawn for the first time
 * @param changed with other counts, dates or confidence than before
 * @param removed carried by no claim any more
 */
public record RelationChanges(int added, int changed, int removed) {
    public static final RelationChanges NONE = new RelationChanges(0, 0, 0);

    public RelationChanges plus(RelationChanges other) {
        return new RelationChanges(added + other.added, changed + other.changed, removed + other.removed);
    }
}
