package dev.entente.load.mapping;

import dev.entente.load.states.CodeSystem;
import dev.entente.load.states.States;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why no state was found: because nobody was ever called so, or because nobody was in that year. */
final class UnknownState {
    private static final String LISTS =
            Arrays.stream(CodeSystem.values()).map(CodeSystem::code).collect(Collectors.joining(", "));

    private UnknownState() {}

    static RowProblem problem(States states, List<CodeSystem> systems, List<String> codes, @Nullable LocalDate day) {
        return new RowProblem("unknown-state", why(states, systems, codes, day));
    }

    /**
     * Says it, with the years in which the code or name meant somebody.
     *
     * @param codes one for all systems, or one for each
     */
    static String why(States states, List<CodeSystem> systems, List<String> codes, @Nullable LocalDate day) {
        String sought = "No state " + (day == null ? "" : "of " + day.getYear() + " ") + "is known by " + codes + " as "
                + systems.stream().map(CodeSystem::code).collect(Collectors.joining(" or "));
        for (int i = 0; i < systems.size(); i++) {
            String code = codes.get(Math.min(i, codes.size() - 1));
            Optional<String> years = states.tellYears(systems.get(i), code, day);
            if (years.isPresent()) {
                return sought + ": \"" + code + "\" is " + years.get() + ". Name the state of that time, or mend the "
                        + (day == null ? "row by giving a date" : "year");
            }
        }
        return sought + ". Mend it, or say under state of which lists it is: " + LISTS;
    }
}
