package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gender;
import dev.entente.text.gazetteer.KnownPerson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of one article, and what the article has told so far. One thread. */
final class CastMember {
    private final EntityId id;
    private final String name;
    private final Set<String> shortNames;
    private final @Nullable KnownPerson known;
    private final Set<RelationType> relations = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private final List<Integer> places = new ArrayList<>();
    private @Nullable Gender gender;

    CastMember(EntityId id, String name, Set<String> shortNames, @Nullable Gender gender, @Nullable KnownPerson known) {
        this.id = id;
        this.name = name;
        this.shortNames = shortNames;
        this.gender = gender;
        this.known = known;
    }

    EntityId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    KnownPerson known() {
        return known;
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    boolean isCalled(String foldedShortName) {
        return shortNames.contains(foldedShortName);
    }

    void learn(@Nullable Gender told) {
        if (gender == null) {
            gender = told;
        }
    }

    void learn(String office, @Nullable RelationType relation) {
        offices.add(office);
        if (relation != null) {
            relations.add(relation);
        }
    }

    boolean hasOffice(String office) {
        return offices.contains(office);
    }

    boolean hasRelation(RelationType relation) {
        return relations.contains(relation);
    }

    boolean hasOffices() {
        return !offices.isEmpty();
    }

    /** Notes that it is mentioned at this place, counted in words from the start of the article. */
    void mentionAt(int place) {
        places.add(place);
    }

    int mentions() {
        return places.size();
    }

    /** The last place before this one where it is mentioned; -1 where there is none. */
    int lastBefore(int place) {
        int last = -1;
        for (int p : places) {
            if (p < place && p > last) {
                last = p;
            }
        }
        return last;
    }
}
