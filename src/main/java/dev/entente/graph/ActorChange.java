package dev.entente.graph;

/**
 * What writing actors did.
 *
 * @param actors how many were given
 * @param changed entries that were not there before, or said something else
 * @param relationsAdded relations that were not there before
 * @param relationsChanged relations whose period, counts or confidence changed
 */
public record ActorChange(int actors, int changed, int relationsAdded, int relationsChanged) {
    static final ActorChange NONE = new ActorChange(0, 0, 0, 0);

    ActorChange plus(ActorChange other) {
        return new ActorChange(
                actors + other.actors,
                changed + other.changed,
                relationsAdded + other.relationsAdded,
                relationsChanged + other.relationsChanged);
    }
}
