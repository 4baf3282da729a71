package dev.entente.network;

import dev.entente.model.Period;

/**
 * A path with what is worked out about it.
 *
 * @param path the path
 * @param score how good it is
 * @param held the days on which all its relations may have held, {@link Period#UNKNOWN} where nothing bounds them
 * @param heldTogether whether there is any such day
 */
public record RankedPath(RelationPath path, PathScore score, Period held, boolean heldTogether) {}
