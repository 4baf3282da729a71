package dev.entente.load.states;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.ShippedTable;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The entities that CAMEO actor codes mean (CAMEO Actor Codebook, Schrodt 2012, chapters 3 to 5). A known group is that organisation; a country
 * alone, or its government, military or intelligence, is the state; a country with another role is a group of that country, "Media (United
 * States)", and never the state itself.
 */
public final class CameoActors {
    /** Those who act for their state; UAF, "unaligned armed forces", do not: militias and gunmen are coded so. */
    private static final Set<String> STATE_ROLES = Set.of("", "GOV", "MIL", "SPY");

    /** Codes that stand where a country would and are none. */
    private static final Set<String> REGIONS = Set.of(
            "AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU", "EIN", "EAF", "EEU", "EUR", "LAM", "MEA", "MDT",
            "NAF", "NMR", "PGS", "SCN", "SAM", "SAS", "SEA", "SAF", "WAF", "WST");

    /** Codes of POLECAT that stand there for organisations of no country (NGEC, formatter.py). */
    private static final Set<String> OF_NO_COUNTRY = Set.of("IGO", "NGO", "NGM", "MNC");

    /** Actor codes are made of parts of three letters. */
    private static final int PART = 3;

    private final States states;
    private final Map<String, Entity> groups = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Entity> rolesOfStates = new ConcurrentHashMap<>();

    public CameoActors(States states, Gazetteer gazetteer) {
        this.states = states;
        for (ShippedTable.Row row :
                ShippedTable.read(CameoActors.class, "groups.csv").rows()) {
            EntityId id = new EntityId(row.cell("id"));
            String name = row.cell("name");
            Entity known =
                    gazetteer.find(id).orElseGet(() -> new Entity(id, name, List.of(Name.preferred(name)), Map.of()));
            groups.put(row.cell("code"), known);
        }
        ShippedTable.read(CameoActors.class, "roles.csv")
                .rows()
                .forEach(row -> roles.put(row.cell("code"), row.cell("name")));
    }

    /** Whether the code stands for a region, not a country. */
    public boolean isRegion(String country) {
        return REGIONS.contains(country);
    }

    /** Whether the code stands for the organisations of no country, whichever of them. */
    public boolean isOfNoCountry(String country) {
        return OF_NO_COUNTRY.contains(country);
    }

    /** The organisation with this known-group code. */
    public Optional<Entity> findGroup(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    /**
     * The organisation that an actor's whole code ends in, as codes go from the general to what is meant: of {@code IGOUNODEVWBK} the World Bank, not
     * the United Nations whom it belongs to; empty where no part of it is known.
     */
    public Optional<Entity> findOrganization(String wholeCode) {
        for (int end = wholeCode.length() - wholeCode.length() % PART; end >= PART; end -= PART) {
            Entity found = groups.get(wholeCode.substring(end - PART, end));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * The role of an actor of a country: as the column of roles has it, else what follows the country in the whole code, since parties, religions and peoples
     * ({@code USAPTY}, {@code SYRREL}) have no such column.
     */
    public static String role(String ofColumn, String country, String wholeCode) {
        boolean isTold = !ofColumn.isEmpty() || country.isEmpty() || !wholeCode.startsWith(country);
        return isTold
                ? ofColumn
                : wholeCode.substring(country.length(), Math.min(wholeCode.length(), country.length() + PART));
    }

    /** The state, or its group of that role; empty where the country, or the role, is not known. */
    public Optional<Entity> find(String country, String role, @Nullable LocalDate day) {
        Optional<Entity> state = states.find(CodeSystem.CAMEO, country, day);
        if (state.isEmpty() || STATE_ROLES.contains(role)) {
            return state;
        }
        String name = roles.get(role);
        return name == null ? Optional.empty() : Optional.of(ofState(state.get(), role, name));
    }

    private Entity ofState(Entity state, String role, String name) {
        String stateWithRole = state.id().value() + role;
        // computeIfAbsent alone would lock where several threads map rows.
        Entity known = rolesOfStates.get(stateWithRole);
        return known != null
                ? known
                : rolesOfStates.computeIfAbsent(stateWithRole, key -> {
                    String shown = name + " (" + state.name() + ")";
                    String code = state.identifiers().getOrDefault(IdentifierScheme.CAMEO, "");
                    Map<IdentifierScheme, String> codes =
                            code.isEmpty() ? Map.of() : Map.of(IdentifierScheme.CAMEO, code + role);
                    return new Entity(
                            EntityId.of(EntityKind.GROUP, shown), shown, List.of(Name.preferred(shown)), codes);
                });
    }
}
