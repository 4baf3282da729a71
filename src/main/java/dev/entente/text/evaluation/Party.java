package dev.entente.text.evaluation;

import dev.entente.model.EntityKind;
import dev.entente.model.Slug;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One end of a statement as annotators and readers name it.
 *
 * @param name its name, with a letter or a digit, as all names
 * @param otherNames every other that is known to mean the same
 * @param kind what it is
 */
public record Party(String name, Set<String> otherNames, EntityKind kind) {
    /** Kinds whose names annotators coin ("North Korea-United States summit"), so that word order and filling words differ. */
    private static final Set<EntityKind> COINED =
            Set.of(EntityKind.GROUP, EntityKind.EVENT, EntityKind.AGREEMENT, EntityKind.TOPIC);

    /** Words that tell no name from another. */
    private static final Set<String> FILLING =
            Set.of("the", "of", "and", "in", "on", "for", "a", "s", "with", "between", "to");

    /** Of the words of two coined names, the share that must be in both (Jaccard index). */
    private static final double ENOUGH_SHARED = 0.5;

    public Party {
        otherNames = Set.copyOf(otherNames);
    }

    /**
     * Whether both mean the same: a name in common, or for coined names at least half of all their words. An armed movement may be a group to the one and an
     * organization to the other, if they have a name of the same words for it.
     */
    public boolean isSameAs(Party other) {
        if (isCoined() != other.isCoined()) {
            return areBodies(kind, other.kind)
                    && names().anyMatch(mine ->
                            other.names().anyMatch(theirs -> words(mine).equals(words(theirs))));
        }
        return names().anyMatch(mine -> other.names().anyMatch(theirs -> isSameName(mine, theirs)));
    }

    private static boolean areBodies(EntityKind mine, EntityKind other) {
        return Set.of(EntityKind.GROUP, EntityKind.ORGANIZATION).equals(Set.of(mine, other));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }

    private boolean isCoined() {
        return isCoined(kind);
    }

    static boolean isCoined(EntityKind kind) {
        return COINED.contains(kind);
    }

    private boolean isSameName(String mine, String theirs) {
        Set<String> a = words(mine);
        Set<String> b = words(theirs);
        if (a.equals(b)) {
            return true;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return isCoined() && shared.size() >= ENOUGH_SHARED * (a.size() + b.size() - shared.size());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(Slug.of(name).split("-"))
                .filter(word -> !FILLING.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
