package dev.entente.load.states;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.ShippedTable;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds states by the codes and names of data sets, as of a day: COW's 345 is Yugoslavia in 1980 and Serbia in 2010. What is not known, or did
 * not exist in that year, is not found; nothing is guessed. Safe for use by many threads.
 *
 * <p>Beside the gazetteer: {@code codes.csv} (FIPS and COW codes, further names), {@code historic.csv} (states of the past), {@code years.csv} (when
 * there was a state, see {@link StateYears}), {@code times.csv}: codes and names that changed their meaning, which state of the past a
 * state of today continues ({@code continued}), and who had a seat in the League of Nations or the United Nations without being a state, or as another ({@code un}).
 *
 * <p>Sources: COW State System Membership v2016 (list and dates); Gleditsch and Ward 1999, Interstate System Membership, for where UCDP's
 * numbers differ; FIPS PUB 10-4 with its change notices; the CAMEO Codebook, chapter 3, for codes other than ISO's.
 */
public final class States {
    private static final Pattern FORMER_NAME = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    /** "Germany, Federal Republic of", as lists in order of the alphabet have it. */
    private static final Pattern INVERTED_NAME = Pattern.compile("([^,]+),\\s*([^,]+\\bof(?: the)?)");

    /** Their codes name states as they were: what a state continues has a code of its own. */
    private static final Set<CodeSystem> DATED_SYSTEMS =
            Set.of(CodeSystem.COW, CodeSystem.COW_ABBREVIATION, CodeSystem.GW, CodeSystem.WIKIDATA);

    private static final int MAX_FOLDED_NAMES = 10_000;

    private final Map<String, String> foldedNames = new ConcurrentHashMap<>();
    private final Map<EntityId, Entity> states = new HashMap<>();
    private final Set<EntityId> historic = new HashSet<>();
    private final StateYears years = StateYears.load();
    private final Meanings continued = new Meanings();
    private final Meanings seats = new Meanings();
    private final Map<CodeSystem, Meanings> meanings = new EnumMap<>(CodeSystem.class);
    private final Map<CodeSystem, Map<String, Steady>> steady = new EnumMap<>(CodeSystem.class);

    /** A state that a code has meant ever since that year, as most codes do. */
    private record Steady(Entity state, int year) {}

    private States(Collection<Entity> gazetteer) {
        for (CodeSystem system : CodeSystem.values()) {
            meanings.put(system, new Meanings());
        }
        gazetteer.stream()
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .forEach(state -> states.put(state.id(), state));
        ShippedTable.read(States.class, "historic.csv").rows().forEach(this::addHistoric);
        ShippedTable.read(States.class, "times.csv").rows().forEach(this::addMeaning);
        ShippedTable.read(States.class, "codes.csv").rows().forEach(this::addCodes);
        // The living first: where a code or name is shared with the past, only the day can tell, and times.csv says so.
        states.values().stream().filter(state -> !historic.contains(state.id())).forEach(this::addState);
        states.values().stream().filter(state -> historic.contains(state.id())).forEach(this::addState);
        for (CodeSystem system : CodeSystem.values()) {
            steady.put(system, steady(of(system)));
        }
    }

    /** The codes for which, from some year on, no day makes a difference. */
    private Map<String, Steady> steady(Meanings codes) {
        Map<String, Steady> found = new HashMap<>();
        for (String code : codes.keys()) {
            List<Meanings.Meaning> known = codes.list(code);
            Meanings.Meaning last = known.get(known.size() - 1);
            Entity state = states.get(last.state());
            Optional<LocalDate> since = years.thereSince(last.state());
            if (state == null || last.span().hasEnd() || since.isEmpty()) {
                continue;
            }
            LocalDate from =
                    last.span().from().isAfter(since.get()) ? last.span().from() : since.get();
            for (Meanings.Meaning earlier : continued.list(last.state().value())) {
                from = earlier.span().to().isAfter(from) ? earlier.span().to() : from;
            }
            boolean isLast = known.stream().limit(known.size() - 1L).allMatch(one -> one.span()
                    .hasEnd());
            if (isLast) {
                found.put(code, new Steady(state, from.getYear()));
            }
        }
        return found;
    }

    private Meanings of(CodeSystem system) {
        return Objects.requireNonNull(meanings.get(system));
    }

    /** The states of this gazetteer, and those of the past. */
    public static States of(Gazetteer gazetteer) {
        return new States(gazetteer.list());
    }

    /** The state with this id. */
    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(states.get(id));
    }

    /**
     * The state that the code meant on the day, or at another time of that day's year.
     *
     * @param day null where unknown: then only codes are found that always meant one state, and names that one has today
     */
    public Optional<Entity> find(CodeSystem system, String code, @Nullable LocalDate day) {
        if (system == CodeSystem.NAME) {
            return findByName(code, day);
        }
        return meant(system, key(system, code), day);
    }

    /** As {@link #find(CodeSystem, String, LocalDate)}, and whoever had that seat in the League or the United Nations without being a state of that name. */
    public Optional<Entity> findSeat(CodeSystem system, String code, @Nullable LocalDate day) {
        if (day == null) {
            return find(system, code, null);
        }
        EntityId member = of(system).find(key(system, code), day);
        EntityId seated =
                member == null ? null : seats.findOn(member.value(), day).orElse(null);
        return seated == null ? find(system, code, day) : find(seated);
    }

    /** The state that the state of today continues as it was on the day: of Germany in 1955 the Federal Republic; else the state itself. */
    public EntityId then(EntityId state, LocalDate day) {
        return continued.findOn(state.value(), day).orElse(state);
    }

    /**
     * When a code that meant nobody on the day meant whom, in words: {@code Bangladesh, since 1971 (before: part of Pakistan)}; empty for a code that
     * never meant anybody.
     */
    public Optional<String> tellYears(CodeSystem system, String code, @Nullable LocalDate day) {
        List<Meanings.Meaning> known = of(system).list(key(system, code));
        List<String> told = known.stream()
                .map(meaning -> {
                    String when = years.tell(meaning.state(), meaning.span(), day == null ? LocalDate.MAX : day);
                    return Objects.requireNonNull(states.get(meaning.state())).name()
                            + (when.isEmpty() ? "" : ", " + when);
                })
                .distinct()
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
    }

    private String key(CodeSystem system, String code) {
        return switch (system) {
            case NAME -> folded(code);
            case ISO2, ISO3 -> code.toUpperCase(Locale.ROOT);
            default -> code;
        };
    }

    /** Of "A (B)", as data sets write a state and what it was before, B where it existed then, else A. */
    private Optional<Entity> findByName(String name, @Nullable LocalDate day) {
        Optional<Entity> found = meant(CodeSystem.NAME, folded(name), day);
        if (found.isPresent()) {
            return found;
        }
        Matcher inverted = INVERTED_NAME.matcher(name);
        if (inverted.matches()) {
            return meant(CodeSystem.NAME, folded(inverted.group(2) + " " + inverted.group(1)), day);
        }
        Matcher former = FORMER_NAME.matcher(name);
        if (!former.matches()) {
            return Optional.empty();
        }
        Optional<Entity> then =
                meant(CodeSystem.NAME, folded(former.group(2)), day).filter(state -> historic.contains(state.id()));
        return then.isPresent() ? then : meant(CodeSystem.NAME, folded(former.group(1)), day);
    }

    /** Data sets write few names many times. */
    private String folded(String name) {
        String known = foldedNames.get(name);
        if (known != null) {
            return known;
        }
        String folded = FoldedName.of(name);
        if (foldedNames.size() < MAX_FOLDED_NAMES) {
            foldedNames.put(name, folded);
        }
        return folded;
    }

    private Optional<Entity> meant(CodeSystem system, String code, @Nullable LocalDate day) {
        if (day == null) {
            EntityId id = system == CodeSystem.NAME
                    ? of(system).today(code)
                    : of(system).always(code);
            return id == null ? Optional.empty() : find(id);
        }
        Steady since = Objects.requireNonNull(steady.get(system)).get(code);
        return since != null && day.getYear() > since.year ? Optional.of(since.state) : meantThen(system, code, day);
    }

    private Optional<Entity> meantThen(CodeSystem system, String code, LocalDate day) {
        EntityId id = of(system).find(code, day);
        if (id == null) {
            return Optional.empty();
        }
        // An item of Wikidata names one state for all time.
        if (system == CodeSystem.WIKIDATA) {
            return find(id);
        }
        if (DATED_SYSTEMS.contains(system)) {
            return years.isThereInYearOf(id, day) ? find(id) : Optional.empty();
        }
        Optional<EntityId> then = continued.findOn(id.value(), day);
        if (then.isPresent() || years.isThereOn(id, day)) {
            return find(then.orElse(id));
        }
        EntityId thatYear = continued.find(id.value(), day);
        if (thatYear != null) {
            return find(thatYear);
        }
        return years.isThereInYearOf(id, day) ? find(id) : Optional.empty();
    }

    private void addHistoric(ShippedTable.Row row) {
        EntityId id = new EntityId(row.cell("id"));
        historic.add(id);
        String name = row.cell("name");
        String cow = row.cell("cow");
        if (!name.isEmpty()) {
            List<Name> names = new ArrayList<>(List.of(Name.preferred(name)));
            row.list("names").forEach(alias -> names.add(Name.alias(alias, "en")));
            Map<IdentifierScheme, String> codes = cow.isEmpty() ? Map.of() : Map.of(IdentifierScheme.COW, cow);
            states.put(id, new Entity(id, name, names, codes));
        }
        add(CodeSystem.COW, cow, id);
        add(CodeSystem.COW_ABBREVIATION, row.cell("cow_abbreviation"), id);
    }

    private void addMeaning(ShippedTable.Row row) {
        Meanings.Meaning meaning =
                new Meanings.Meaning(Span.of(row.cell("from"), row.cell("to")), new EntityId(row.cell("id")));
        String system = row.cell("system");
        String code = row.cell("code");
        switch (system) {
            case "continued" -> continued.add(code, meaning);
            case "un" -> seats.add(code, meaning);
            default -> {
                CodeSystem found = CodeSystem.find(system.replace('_', '-')).orElseThrow();
                of(found).add(key(found, code), meaning);
            }
        }
    }

    private void addCodes(ShippedTable.Row row) {
        EntityId id = new EntityId(row.cell("id"));
        row.list("fips").forEach(code -> add(CodeSystem.FIPS, code, id));
        add(CodeSystem.COW_ABBREVIATION, row.cell("cow_abbreviation"), id);
        row.list("names").forEach(name -> add(CodeSystem.NAME, FoldedName.of(name), id));
    }

    private void addState(Entity state) {
        EntityId id = state.id();
        state.names().forEach(name -> add(CodeSystem.NAME, FoldedName.of(name.text()), id));
        state.identifiers().forEach((scheme, code) -> {
            switch (scheme) {
                case ISO2 -> add(CodeSystem.ISO2, code, id);
                case ISO3 -> add(CodeSystem.ISO3, code, id);
                case CAMEO -> add(CodeSystem.CAMEO, code, id);
                case WIKIDATA -> add(CodeSystem.WIKIDATA, code, id);
                case COW -> {
                    add(CodeSystem.COW, code, id);
                    add(CodeSystem.GW, code, id);
                }
            }
        });
    }

    private void add(CodeSystem system, String code, EntityId id) {
        of(system).addUnlessKnown(code, id);
    }
}
