package dev.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types a relation can have. The constants are the names; all else about a type is read from the reviewed data file
 * {@code ontology.csv} beside this class, see {@link Ontology}. A test holds both to the same names in the same order.
 */
public enum RelationType {
    ALLIED_WITH,
    SUPPORTS,
    OPPOSES,
    AT_WAR_WITH,
    TRADES_WITH,
    MEMBER_OF,
    LEADS,
    HOLDS_OFFICE_IN,
    REPRESENTS,
    PARTY_TO,
    PART_OF,
    LOCATED_IN,
    RELATIVE_OF,
    POSSESSES,
    HAS_DIPLOMATIC_RELATIONS_WITH,
    MET_WITH,
    CONTACTED,
    VISITED,
    HOSTED,
    INVITED,
    NEGOTIATES_WITH,
    AGREED_WITH,
    COOPERATES_WITH,
    AIDS,
    CONCEDES_TO,
    URGES,
    ACCUSES,
    REJECTS,
    THREATENS,
    PROTESTS_AGAINST,
    SANCTIONS,
    MOBILIZES_AGAINST,
    COERCES,
    ATTACKED,
    APPOINTED,
    PARTICIPATED_IN,
    VOTES_WITH,
    VOTES_AGAINST;

    /** What the ontology says of this type. */
    public RelationTypeDefinition definition() {
        return Ontology.get().definition(this);
    }

    public boolean isSymmetric() {
        return definition().symmetric();
    }

    public boolean isEvent() {
        return definition().temporality() == Temporality.EVENT;
    }

    /** Finds a type by its name, whatever the case. */
    public static Optional<RelationType> find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.name().equals(upper)).findFirst();
    }
}
