package dev.entente.text.gazetteer;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shipped names and what they lead to: states, organisations, places, agreements, events, topics, offices, and the people who
 * held them when. Immutable; read once, shared by all threads.
 */
public final class Gazetteer {
    /** Parts of parts: the tables have three at most. */
    private static final int MAX_DEPTH = 5;

    private final Map<EntityId, Entity> entities;
    private final PhraseIndex<Phrase> phrases;
    private final PhraseIndex<EntityId> foreignNames;
    private final PhraseIndex<Office> titles;
    private final Map<EntityId, KnownPerson> people;
    private final Map<String, List<KnownPerson>> peopleByShortName;
    private final Map<EntityId, List<Tenure>> tenuresByBody;
    private final Map<EntityId, EntityId> owners;
    private final Map<EntityId, EntityId> wholes;
    private final Map<EntityId, List<Body>> bodies;
    private final Map<EntityId, EntityId> capitals;
    private final Map<EntityId, String> demonyms;
    private final Map<String, Gender> givenNames;

    Gazetteer(GazetteerBuilder builder) {
        entities = new LinkedHashMap<>(builder.entities());
        phrases = builder.phrases();
        foreignNames = builder.foreignNames();
        titles = builder.titles();
        people = Map.copyOf(builder.people());
        peopleByShortName = Map.copyOf(builder.peopleByShortName());
        tenuresByBody = Map.copyOf(builder.tenuresByBody());
        owners = Map.copyOf(builder.owners());
        wholes = Map.copyOf(builder.wholes());
        bodies = Map.copyOf(builder.bodies());
        capitals = Map.copyOf(builder.capitals());
        demonyms = Map.copyOf(builder.demonyms());
        givenNames = Map.copyOf(builder.givenNames());
    }

    /**
     * Reads the shipped files.
     *
     * @throws IllegalStateException naming file and line, when one of them breaks a rule
     */
    public static Gazetteer load() {
        return new GazetteerBuilder().readAll().build();
    }

    /** A gazetteer that knows brought names besides the shipped ones, and the names that it could not take. */
    public record Extended(Gazetteer gazetteer, List<NameClash> clashes) {
        public Extended {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * A brought name that means another entity already, which keeps it.
     *
     * @param name as brought
     * @param brought whom it was to mean
     * @param known whom it means
     */
    public record NameClash(String name, EntityId brought, EntityId known) {}

    /** Reads the shipped files and adds what users bring; of two that bear one name the shipped one keeps it, then the first. */
    public static Extended loadWith(Collection<Entity> brought) {
        GazetteerBuilder builder = new GazetteerBuilder().readAll();
        List<NameClash> clashes = builder.addBrought(brought);
        return new Extended(builder.build(), clashes);
    }

    /** A body of a state: "lower", "upper", "legislature", "foreign-ministry". */
    record Body(String role, EntityId id) {}

    public Collection<Entity> list() {
        return java.util.Collections.unmodifiableCollection(entities.values());
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Entity get(EntityId id) {
        return Objects.requireNonNull(entities.get(id), () -> "Not in the gazetteer: " + id);
    }

    /** The phrases of English texts. */
    public PhraseIndex<Phrase> phrases() {
        return phrases;
    }

    /** The names of states, organisations and people in all languages. */
    public PhraseIndex<EntityId> foreignNames() {
        return foreignNames;
    }

    public PhraseIndex<Office> titles() {
        return titles;
    }

    public Optional<KnownPerson> findPerson(EntityId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The people that this short name may mean: "Kim". */
    public List<KnownPerson> peopleCalled(String shortName) {
        return peopleByShortName.getOrDefault(Part.fold(shortName), List.of());
    }

    /** Whoever held the office in the body on the day; the last one known before where nobody did. */
    public Optional<EntityId> findHolder(EntityId body, String office, @Nullable LocalDate day) {
        List<Tenure> tenures = tenuresByBody.getOrDefault(body, List.of()).stream()
                .filter(tenure -> tenure.office().key().equals(office))
                .toList();
        return holder(tenures, day);
    }

    /** Who spoke for the body as its head on the day: the president before the prime minister where the former leads the state. */
    public Optional<EntityId> findLeader(EntityId body, @Nullable LocalDate day) {
        List<Tenure> leading = tenuresByBody.getOrDefault(body, List.of()).stream()
                .filter(tenure -> tenure.office().relation() == RelationType.LEADS)
                .toList();
        for (String office : leadingOffices(body)) {
            Optional<EntityId> holder = holder(
                    leading.stream()
                            .filter(tenure -> tenure.office().key().equals(office))
                            .toList(),
                    day);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return holder(leading, day);
    }

    private static final List<String> FIGUREHEADS = List.of(
            "state:deu",
            "state:ita",
            "state:isr",
            "state:aut",
            "state:irl",
            "state:ind",
            "state:gbr",
            "state:svk",
            "state:cze",
            "state:hun",
            "state:grc",
            "state:est",
            "state:lva",
            "state:svn",
            "state:prt",
            "state:bgr",
            "state:irq",
            "state:geo",
            "state:vnm",
            "state:tha");

    private static List<String> leadingOffices(EntityId body) {
        return FIGUREHEADS.contains(body.value())
                ? List.of("chancellor", "prime-minister", "president")
                : List.of("supreme-leader", "president", "king", "emir", "sultan", "prime-minister");
    }

    private static Optional<EntityId> holder(List<Tenure> tenures, @Nullable LocalDate day) {
        if (day == null) {
            return tenures.stream().map(Tenure::person).distinct().count() == 1
                    ? Optional.of(tenures.get(0).person())
                    : Optional.empty();
        }
        return tenures.stream()
                .filter(tenure ->
                        tenure.period().covers(day) && !tenure.period().isUnknown())
                .map(Tenure::person)
                .findFirst();
    }

    /** The state that an organisation or a place belongs to. */
    public Optional<EntityId> findOwner(EntityId id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** Whether the one is known to be part of the other, or of a part of it. */
    public boolean isPartOf(EntityId part, EntityId whole) {
        EntityId next = wholes.get(part);
        for (int depth = 0; next != null && depth < MAX_DEPTH; depth++) {
            if (next.equals(whole)) {
                return true;
            }
            next = wholes.get(next);
        }
        return false;
    }

    /** The state's body of this role: its lower chamber, its foreign ministry. */
    public Optional<EntityId> findBody(EntityId state, String role) {
        return bodies.getOrDefault(state, List.of()).stream()
                .filter(body -> body.role().equals(role))
                .map(Body::id)
                .findFirst();
    }

    /** The body of the state that has this shared name: "the Senate" of France. */
    public Optional<EntityId> findSharedName(EntityId state, List<Phrase> readings) {
        Stream<EntityId> meant = readings.stream()
                .filter(phrase -> phrase.kind() == PhraseKind.SHARED_NAME)
                .map(Phrase::entity);
        return meant.filter(id -> state.equals(owners.get(id))).findFirst();
    }

    /** The first capital of the state, as a place. */
    public Optional<EntityId> findCapital(EntityId state) {
        return Optional.ofNullable(capitals.get(state));
    }

    /** The state's adjective: "Chinese". */
    public Optional<String> findDemonym(EntityId state) {
        return Optional.ofNullable(demonyms.get(state));
    }

    /** The gender that a given name tells. */
    public Optional<Gender> findGender(String givenName) {
        return Optional.ofNullable(givenNames.get(Part.fold(givenName)));
    }

    /** Whether the entity is one that nobody but the gazetteer made. */
    public boolean knows(EntityId id) {
        return entities.containsKey(id);
    }

    /** The people of the table. */
    public Collection<KnownPerson> people() {
        return people.values();
    }

    /** How many entities of a kind there are. */
    public long count(EntityKind kind) {
        return entities.keySet().stream().filter(id -> id.kind() == kind).count();
    }
}
