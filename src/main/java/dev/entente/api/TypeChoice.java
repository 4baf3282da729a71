package dev.entente.api;

import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Types of relation as a parameter gives them: {@code MET_WITH,LEADS} or {@code in:MET_WITH,LEADS} for these, {@code nin:LEADS} for all others.
 *
 * @param types the types that count, at least one
 * @param isExcluding whether the others were named
 */
record TypeChoice(Set<RelationType> types, boolean isExcluding) {
    static final String PATTERN = "^(in:|nin:)?[A-Za-z_]+(,[A-Za-z_]+)*$";

    TypeChoice {
        types = Set.copyOf(types);
    }

    static TypeChoice parse(String text) {
        ListChoice choice = ListChoice.parse(text);
        Set<RelationType> named = EnumSet.noneOf(RelationType.class);
        List<String> wrong = new ArrayList<>();
        for (String name : choice.values()) {
            try {
                named.add(ParameterForm.relationType(name));
            } catch (IllegalArgumentException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        Set<RelationType> types = choice.isExcluding() ? EnumSet.complementOf(EnumSet.copyOf(named)) : named;
        if (types.isEmpty()) {
            throw new IllegalArgumentException("leaves no type; name fewer behind nin:");
        }
        return new TypeChoice(types, choice.isExcluding());
    }
}
