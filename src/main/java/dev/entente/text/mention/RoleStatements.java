package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.model.Slug;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes the roles that {@link Roles} reads: in which body an office can be held, and which one a title without it implies. */
final class RoleStatements {
    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;

    RoleStatements(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
    }

    /** Where a role is stated, of whom, and whether it is over. */
    record Place(Line line, int first, int end, EntityId person, boolean former) {}

    /** States the role, when the office can be held in the body. */
    boolean state(Place place, Office office, EntityId named, boolean explicit) {
        RelationType relation = office.relation();
        if (relation == null || isConsort(place, office)) {
            return false;
        }
        Optional<EntityId> body = bodyOf(office, named).map(id -> served(place.line(), office, id));
        if (body.isEmpty()) {
            if (relation == RelationType.MEMBER_OF && named.kind() == EntityKind.PLACE) {
                add(place, RelationType.REPRESENTS, named, explicit, office);
                implied(place, office, gazetteer.findOwner(named));
                return true;
            }
            return false;
        }
        add(place, relation, body.get(), explicit, office);
        if (office.key().matches("ambassador|envoy")) {
            add(place, RelationType.HOLDS_OFFICE_IN, body.get(), explicit, office);
        }
        return true;
    }

    /**
     * "<em>China</em>'s foreign ministry spokeswoman" speaks for the state that the words name, while one of the Pentagon is the Pentagon's; who has an office in a
     * party's central committee has it in the party.
     */
    private EntityId served(Line line, Office office, EntityId body) {
        if (body.value().startsWith("organization:central-committee-of-the-")
                && office.relation() != RelationType.MEMBER_OF) {
            String party = body.value().substring("organization:central-committee-of-the-".length());
            return Optional.of(new EntityId("organization:" + party))
                    .filter(id -> draft.find(id).isPresent())
                    .orElse(body);
        }
        boolean speaks = office.key().equals("spokesperson") && body.value().contains("ministry");
        return speaks
                ? line.phrases().stream()
                        .map(found -> found.values().get(0).entity())
                        .filter(id -> id.kind() == EntityKind.STATE && isMinistryOf(body, id))
                        .findFirst()
                        .orElse(body)
                : body;
    }

    private boolean isMinistryOf(EntityId ministry, EntityId state) {
        return gazetteer.findOwner(ministry).filter(state::equals).isPresent()
                || ministry.value()
                        .endsWith("-of-" + Slug.of(gazetteer.get(state).name()));
    }

    /** States an office in a part of the body; who leads the part leads not the whole. False where that says nothing special of the office. */
    boolean statePart(Place place, Office office, EntityId whole) {
        if (office.relation() != RelationType.LEADS) {
            return false;
        }
        if (whole.kind() == EntityKind.ORGANIZATION) {
            add(place, RelationType.HOLDS_OFFICE_IN, whole, true, office);
        }
        return true;
    }

    /** A queen leads who is known to reign, or has a number as the second of her name; of any other it is her husband who does. */
    private boolean isConsort(Place place, Office office) {
        return office.key().equals("queen")
                && !place.person().value().matches(".*-(i|ii|iii|iv|v)")
                && gazetteer.findPerson(place.person()).stream()
                        .flatMap(known -> known.tenures().stream())
                        .noneMatch(tenure -> tenure.office().key().equals("queen"));
    }

    private Optional<EntityId> bodyOf(Office office, EntityId named) {
        return switch (office.body()) {
            case ANY ->
                named.kind() == EntityKind.PLACE && office.relation() != RelationType.LEADS
                        ? Optional.empty()
                        : Optional.of(named);
            case STATE -> Optional.of(named).filter(id -> id.kind() == EntityKind.STATE);
            case ORGANIZATION -> Optional.of(named).filter(id -> id.kind() == EntityKind.ORGANIZATION);
            case PLACE -> Optional.of(named).filter(id -> id.kind() == EntityKind.PLACE);
            case UPPER -> chamber(named, "upper");
            case LOWER -> chamber(named, "lower");
            case CHAMBER -> Optional.of(named).filter(id -> id.kind() == EntityKind.ORGANIZATION);
            case NONE ->
                Optional.of(named)
                        .filter(id ->
                                office.isRank() && id.kind() != EntityKind.PLACE && id.kind() != EntityKind.PERSON);
        };
    }

    private Optional<EntityId> chamber(EntityId named, String role) {
        if (named.kind() == EntityKind.ORGANIZATION) {
            return Optional.of(named);
        }
        return named.kind() == EntityKind.STATE
                ? gazetteer.findBody(named, role).or(() -> gazetteer.findBody(named, "legislature"))
                : Optional.empty();
    }

    /** The office by which the person is known to lead the body on the article's day, or to sit in the chamber of the state that the place lies in. */
    Optional<Office> known(EntityId person, EntityId body) {
        LocalDate day = draft.day();
        Optional<EntityId> owner = gazetteer.findOwner(body).filter(state -> body.kind() == EntityKind.PLACE);
        return gazetteer.findPerson(person).map(KnownPerson::tenures).stream()
                .flatMap(List::stream)
                .filter(tenure -> day == null || tenure.period().covers(day))
                .filter(tenure -> tenure.body().equals(body) && tenure.office().relation() == RelationType.LEADS
                        || tenure.office().relation() == RelationType.MEMBER_OF
                                && owner.isPresent()
                                && gazetteer.findOwner(tenure.body()).equals(owner))
                .map(Tenure::office)
                .findFirst();
    }

    void stateMember(Place place, EntityId body) {
        if (body.kind() == EntityKind.ORGANIZATION || body.kind() == EntityKind.GROUP) {
            draft.addRole(new StatedRole(
                    place.line().sentence().index(),
                    place.first(),
                    place.end(),
                    place.person(),
                    RelationType.MEMBER_OF,
                    body,
                    place.former(),
                    Period.UNKNOWN,
                    true));
            cast.find(place.person()).ifPresent(member -> member.learn("member", RelationType.MEMBER_OF));
        }
    }

    /** The body that the gazetteer knows for a title without one: "President Xi". */
    void implied(Place place, Office office) {
        LocalDate day = draft.day();
        Optional<Tenure> tenure = gazetteer.findPerson(place.person()).map(KnownPerson::tenures).stream()
                .flatMap(List::stream)
                .filter(t -> t.office().relation() == office.relation()
                        && (t.office().key().equals(office.key())
                                || t.office().relation() == RelationType.LEADS
                                || t.office().relation() == RelationType.MEMBER_OF))
                .min(Comparator.comparing(t -> (t.office().key().equals(office.key()) ? 0 : 2)
                        + (day == null || t.period().covers(day) ? 0 : 1)));
        tenure.ifPresent(t -> {
            boolean over = day != null && isOver(t.period(), day);
            add(
                    new Place(place.line(), place.first(), place.end(), place.person(), place.former() || over),
                    t.office().relation() == null
                            ? RelationType.HOLDS_OFFICE_IN
                            : t.office().relation(),
                    t.body(),
                    false,
                    office);
        });
        if (tenure.isEmpty()
                && office.relation() == RelationType.MEMBER_OF
                && office.key().startsWith("congress")) {
            implied(place, office, Optional.of(new EntityId("state:usa")));
        }
    }

    private void implied(Place place, Office office, Optional<EntityId> state) {
        state.flatMap(id -> bodyOf(office, id))
                .ifPresent(body -> add(place, RelationType.MEMBER_OF, body, false, office));
    }

    private void add(Place place, RelationType relation, EntityId body, boolean explicit, Office office) {
        if (body.equals(place.person())) {
            return;
        }
        draft.addRole(new StatedRole(
                place.line().sentence().index(),
                place.first(),
                place.end(),
                place.person(),
                relation,
                body,
                place.former(),
                place.former() ? lastTenure(place.person(), relation, body, office) : Period.UNKNOWN,
                explicit));
        cast.find(place.person()).ifPresent(member -> member.learn(office.key(), relation));
    }

    /** Of the times that the person is known to have been in the office, the last one that was over on the article's day. */
    private Period lastTenure(EntityId person, RelationType relation, EntityId body, Office office) {
        LocalDate day = draft.day();
        return gazetteer.findPerson(person).map(KnownPerson::tenures).stream()
                .flatMap(List::stream)
                .filter(t -> t.body().equals(body)
                        && t.office().relation() == relation
                        && (t.office().key().equals(office.key()) || relation == RelationType.LEADS))
                .map(Tenure::period)
                .filter(period -> isOver(period, day))
                .max(Comparator.comparing(period -> Objects.requireNonNull(period.endDay())))
                .orElse(Period.UNKNOWN);
    }

    private static boolean isOver(Period period, @Nullable LocalDate day) {
        LocalDate end = period.endDay();
        return end != null && (day == null || !end.isAfter(day));
    }
}
