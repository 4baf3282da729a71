package dev.entente.load.states;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds states by the codes and names of data sets, as of a day: COW's 345 is Yugoslavia in 1980 and Serbia in 2010. What is not known, or did
 * not exist at the time, is not found; nothing is guessed. Safe for use by many threads.
 *
 * <p>Beside the gazetteer: {@code codes.csv} (FIPS and COW codes, further names), {@code historic.csv} (states of the past and their years),
 * {@code times.csv} (codes that changed their meaning, and what today's states were called before), {@code absent.csv} (years in which there was no
 * state of that name, or two).
 *
 * <p>Sources: COW State System Membership v2016 (list and dates); Gleditsch and Ward 1999, Interstate System Membership, for where UCDP's
 * numbers differ; FIPS PUB 10-4 with its change notices; the CAMEO Codebook, chapter 3, for codes other than ISO's.
 */
public final class States {
    private static final Pattern FORMER_NAME = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    /** Data sets by year date a state's last year by its first day, or its first year by its last. */
    private static final int SLACK_DAYS = 366;

    /** "Germany, Federal Republic of", as lists in order of the alphabet have it. */
    private static final Pattern INVERTED_NAME = Pattern.compile("([^,]+),\\s*([^,]+\\bof(?: the)?)");

    private static final int MAX_FOLDED_NAMES = 10_000;

    private final Map<String, String> foldedNames = new ConcurrentHashMap<>();
    private final Map<EntityId, Entity> states = new HashMap<>();
    private final Map<EntityId, Span> lives = new HashMap<>();
    private final Map<EntityId, List<Meaning>> formerly = new HashMap<>();
    private final Map<EntityId, Absence> absences = new HashMap<>();
    private final Map<CodeSystem, Map<String, List<Meaning>>> meanings = new EnumMap<>(CodeSystem.class);
    private final Map<CodeSystem, Map<String, Optional<Entity>>> timeless = new EnumMap<>(CodeSystem.class);

    private States(Collection<Entity> gazetteer) {
        for (CodeSystem system : CodeSystem.values()) {
            meanings.put(system, new HashMap<>());
        }
        gazetteer.stream()
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .forEach(state -> states.put(state.id(), state));
        CodeTable.read("historic.csv").forEach(this::addHistoric);
        CodeTable.read("times.csv").forEach(this::addMeaning);
        CodeTable.read("absent.csv")
                .forEach(row -> absences.put(
                        new EntityId(row.getField("id")),
                        new Absence(
                                Span.of(row.getField("from"), row.getField("to")),
                                row.getField("codes").equals("kept"))));
        CodeTable.read("codes.csv").forEach(this::addCodes);
        // The living first: where a code or name is shared with the past, only the day can tell, and times.csv says so.
        states.values().stream().filter(state -> !lives.containsKey(state.id())).forEach(this::addState);
        states.values().stream().filter(state -> lives.containsKey(state.id())).forEach(this::addState);
        meanings.forEach((system, codes) -> timeless.put(system, timeless(codes)));
    }

    /** The codes for which no day makes a difference: most, and most often asked for. */
    private Map<String, Optional<Entity>> timeless(Map<String, List<Meaning>> codes) {
        Map<String, Optional<Entity>> found = new HashMap<>();
        codes.forEach((code, meanings) -> {
            EntityId id = meanings.get(0).state;
            boolean isAlways = meanings.size() == 1 && meanings.get(0).span.isOpen();
            if (isAlways && !formerly.containsKey(id) && !lives.containsKey(id) && !absences.containsKey(id)) {
                found.put(code, Optional.ofNullable(states.get(id)));
            }
        });
        return found;
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
     * The state that the code meant on the day.
     *
     * @param day null where unknown: then only codes are found that always meant one state
     */
    public Optional<Entity> find(CodeSystem system, String code, @Nullable LocalDate day) {
        if (system == CodeSystem.NAME) {
            return findByName(code, day);
        }
        boolean isIso = system == CodeSystem.ISO2 || system == CodeSystem.ISO3;
        return meant(system, isIso ? code.toUpperCase(Locale.ROOT) : code, day);
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
                meant(CodeSystem.NAME, folded(former.group(2)), day).filter(state -> lives.containsKey(state.id()));
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
        Optional<Entity> always = Objects.requireNonNull(timeless.get(system)).get(code);
        return always == null ? meantThen(system, code, day) : always;
    }

    private Optional<Entity> meantThen(CodeSystem system, String code, @Nullable LocalDate day) {
        List<Meaning> known = Objects.requireNonNull(meanings.get(system)).get(code);
        if (known == null) {
            return Optional.empty();
        }
        EntityId id = only(known, day);
        if (id == null) {
            return Optional.empty();
        }
        // An item of Wikidata names one state for all time.
        if (day != null && system != CodeSystem.WIKIDATA) {
            EntityId then = then(system, id, day);
            if (then == null) {
                return Optional.empty();
            }
            id = then;
        }
        Span life = lives.get(id);
        return life == null || day == null || life.nearlyCovers(day)
                ? Optional.ofNullable(states.get(id))
                : Optional.empty();
    }

    /** The state that was called so then; null for none, or for two. A code may go with a state that had it before, a name does not. */
    private @Nullable EntityId then(CodeSystem system, EntityId id, LocalDate day) {
        List<Meaning> before = formerly.get(id);
        EntityId then = before == null ? null : only(before, day);
        Absence absence = absences.get(id);
        boolean isName = system == CodeSystem.NAME;
        if (absence != null && absence.covers(day) && (isName || then == null && !absence.isCodeKept)) {
            return null;
        }
        return then == null ? id : then;
    }

    private static @Nullable EntityId only(List<Meaning> known, @Nullable LocalDate day) {
        if (known.size() == 1 && (day == null || known.get(0).span.isOpen())) {
            return known.get(0).state;
        }
        for (Meaning meaning : known) {
            if (day != null && meaning.span.covers(day)) {
                return meaning.state;
            }
        }
        return null;
    }

    private void addHistoric(NamedCsvRecord row) {
        EntityId id = new EntityId(row.getField("id"));
        lives.put(id, Span.of(row.getField("from"), row.getField("to")));
        String name = row.getField("name");
        String cow = row.getField("cow");
        if (!name.isEmpty()) {
            List<Name> names = new ArrayList<>(List.of(Name.preferred(name)));
            list(row.getField("names")).forEach(alias -> names.add(Name.alias(alias, "en")));
            Map<IdentifierScheme, String> codes = cow.isEmpty() ? Map.of() : Map.of(IdentifierScheme.COW, cow);
            states.put(id, new Entity(id, name, names, codes));
        }
        add(CodeSystem.COW, cow, id);
        add(CodeSystem.COW_ABBREVIATION, row.getField("cow_abbreviation"), id);
    }

    private void addMeaning(NamedCsvRecord row) {
        Meaning meaning =
                new Meaning(Span.of(row.getField("from"), row.getField("to")), new EntityId(row.getField("id")));
        String system = row.getField("system");
        String code = row.getField("code");
        if (system.equals("modern")) {
            formerly.computeIfAbsent(new EntityId(code), id -> new ArrayList<>())
                    .add(meaning);
        } else {
            CodeSystem found = CodeSystem.find(system.replace('_', '-')).orElseThrow();
            Objects.requireNonNull(meanings.get(found))
                    .computeIfAbsent(code, key -> new ArrayList<>())
                    .add(meaning);
        }
    }

    private void addCodes(NamedCsvRecord row) {
        EntityId id = new EntityId(row.getField("id"));
        list(row.getField("fips")).forEach(code -> add(CodeSystem.FIPS, code, id));
        add(CodeSystem.COW_ABBREVIATION, row.getField("cow_abbreviation"), id);
        list(row.getField("names")).forEach(name -> add(CodeSystem.NAME, FoldedName.of(name), id));
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

    /** Adds a meaning for all time, unless the code has one already. */
    private void add(CodeSystem system, String code, EntityId id) {
        if (!code.isEmpty()) {
            Objects.requireNonNull(meanings.get(system))
                    .computeIfAbsent(code, key -> new ArrayList<>(List.of(new Meaning(Span.ALWAYS, id))));
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private record Meaning(Span span, EntityId state) {}

    /**
     * The time in which a name meant no state, or two.
     *
     * @param isCodeKept whether a code still means it: Ukraine and Belarus had a seat in the United Nations of their own within the Soviet Union
     */
    private record Absence(Span span, boolean isCodeKept) {
        /** Data sets by year date the year in which a state comes to be by its first day. */
        boolean covers(LocalDate day) {
            return span.covers(day) && day.getYear() < span.to.getYear();
        }
    }

    private record Span(LocalDate from, LocalDate to) {
        static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

        static Span of(String from, String to) {
            return new Span(
                    from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                    to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
        }

        boolean isOpen() {
            return equals(ALWAYS);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }

        boolean nearlyCovers(LocalDate day) {
            return !day.isBefore(from.minusDays(SLACK_DAYS)) && day.isBefore(to.plusDays(SLACK_DAYS));
        }
    }
}
