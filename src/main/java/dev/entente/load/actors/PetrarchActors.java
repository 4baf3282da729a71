package dev.entente.load.actors;

import dev.entente.load.LoadIssue;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.IdentifierScheme;
import dev.entente.model.Name;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns synsets into actors. Codes tell the kind: dated and elite codes a person, the codes of international, armed and business actors an
 * organisation; a government's dated code is an office in its state. A state's own synset brings nothing: its synonyms are mostly
 * places and peoples, and the states are known. Single use.
 */
final class PetrarchActors {
    private static final Pattern ORGANIZATION_CODE = Pattern.compile(
            "(?:IGO|NGO|NGM|MNC|IMG|INT|UIS).*|[A-Z]{3}(?:REB|SEP|UAF|INS|MIL|COP|SPY|LEG|JUD|BUS|MED|EDU|PTY|OPP|CVL|NGO).*");
    private static final Pattern ORGANIZATION_WORD = Pattern.compile(
            ".*\\b(?:ARMY|FORCES?|PARTY|MINISTRY|FRONT|MOVEMENT|UNION|COUNCIL|COMMITTEE|GROUP|ORGANI[SZ]ATION|ASSOCIATION|BRIGADES?|COMMISSION|BANK|AGENCY|PARLIAMENT|SENATE|ASSEMBLY|CONGRESS|COURT|POLICE|GUARDS?|MILITIA|ALLIANCE|LEAGUE|CORPS|UNIVERSITY|INSTITUTE|FEDERATION|NETWORK|COALITION|COMPANY|CORPORATION|AUTHORITY|NATIONS|CENT(?:ER|RE)|OFFICE|DEPARTMENT|FUND|SERVICE|NEWS|TIMES|SECURITY)\\b.*");
    private static final Set<String> SMALL =
            Set.of("OF", "THE", "AND", "FOR", "IN", "ON", "DE", "LA", "DU", "DES", "AL", "BIN", "VON", "VAN");
    private static final int LONGEST_PERSON = 5;

    private final String file;
    private final List<LoadIssue> issues;
    private final Map<String, EntityId> statesByCode = new HashMap<>();

    PetrarchActors(String file, Gazetteer gazetteer, List<LoadIssue> issues) {
        this.file = file;
        this.issues = issues;
        gazetteer.list().forEach(entity -> {
            String code = entity.identifiers().get(IdentifierScheme.CAMEO);
            if (code != null) {
                statesByCode.put(code, entity.id());
            }
        });
    }

    Optional<Actor> actor(Synset synset) {
        String main = synset.names().get(0);
        if (isState(synset)) {
            issue(
                    "state-synonyms",
                    synset.line(),
                    "The synonyms of " + main + " name places and peoples too; a state keeps its own names");
            return Optional.empty();
        }
        if (synset.codes().get(0).actor().startsWith("~")) {
            issue("agent-word", synset.line(), "\"" + main + "\" is a word for agents, no actor");
            return Optional.empty();
        }
        List<String> names = synset.names().stream()
                .filter(name -> name.matches(".*\\p{L}{2}.*"))
                .filter(name -> name.contains(" "))
                .map(PetrarchActors::written)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            issue(
                    "name-not-safe",
                    synset.line(),
                    "\"" + main + "\" has no name of more than one word, and one alone may mean another");
            return Optional.empty();
        }
        Optional<EntityKind> kind = kind(synset);
        if (kind.isEmpty()) {
            issue(
                    "kind-unknown",
                    synset.line(),
                    "Its codes do not tell whether \"" + main + "\" is a person or an organisation");
            return Optional.empty();
        }
        Set<Name> all = new LinkedHashSet<>();
        names.forEach(name -> all.add(all.isEmpty() ? Name.preferred(name) : Name.alias(name, "en")));
        EntityId id = EntityId.of(kind.get(), names.get(0));
        Entity entity = new Entity(id, names.get(0), List.copyOf(all), Map.of());
        return Optional.of(
                new Actor(entity, kind.get() == EntityKind.PERSON ? offices(synset) : List.of(), synset.line()));
    }

    private boolean isState(Synset synset) {
        return synset.codes().stream()
                        .anyMatch(code -> code.actor().length() == 3 && statesByCode.containsKey(code.actor()))
                && synset.codes().stream().allMatch(code -> code.actor().matches("[A-Z]{3}(?:[A-Z]{3})?"))
                && synset.names().size() + synset.codes().size() > 1;
    }

    private static Optional<EntityKind> kind(Synset synset) {
        String main = synset.names().get(0).toUpperCase(Locale.ROOT);
        int words = main.split(" ").length;
        boolean dated = synset.codes().stream().anyMatch(code -> !code.dates().isEmpty());
        boolean elite = synset.codes().stream().anyMatch(code -> code.actor().contains("ELI"));
        if (ORGANIZATION_WORD.matcher(main).matches()) {
            return Optional.of(EntityKind.ORGANIZATION);
        }
        if ((dated || elite) && words <= LONGEST_PERSON) {
            return Optional.of(EntityKind.PERSON);
        }
        boolean organization = synset.codes().stream()
                .anyMatch(code -> ORGANIZATION_CODE.matcher(code.actor()).matches());
        return organization && !dated ? Optional.of(EntityKind.ORGANIZATION) : Optional.empty();
    }

    private List<Actor.Role> offices(Synset synset) {
        List<Actor.Role> roles = new ArrayList<>();
        for (Synset.Code code : synset.codes()) {
            EntityId state = code.actor().length() < 6
                    ? null
                    : statesByCode.get(code.actor().substring(0, 3));
            if (state == null
                    || !code.actor().startsWith("GOV", 3)
                    || code.dates().isEmpty()) {
                continue;
            }
            try {
                String quote = synset.names().get(0) + " [" + code.actor() + " " + code.dates() + "]";
                roles.add(new Actor.Role(
                        RelationType.HOLDS_OFFICE_IN, state, PetrarchDates.read(code.dates()), code.line(), quote));
            } catch (DateTimeException e) {
                issue("date-not-valid", code.line(), "The office was left out: " + e.getMessage());
            }
        }
        return roles;
    }

    private void issue(String code, int line, String why) {
        issues.add(new LoadIssue(code, file + ":" + line, why));
    }

    /** "BAN KI-MOON" as texts write it: "Ban Ki-Moon". */
    private static String written(String capitals) {
        if (!capitals.equals(capitals.toUpperCase(Locale.ROOT))) {
            return capitals;
        }
        String words = Arrays.stream(capitals.split(" "))
                .map(word -> SMALL.contains(word) ? word.toLowerCase(Locale.ROOT) : capitalised(word))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String capitalised(String word) {
        StringBuilder written = new StringBuilder();
        boolean start = true;
        for (char c : word.toCharArray()) {
            written.append(start ? c : Character.toLowerCase(c));
            start = c == '-' || c == '.' || c == '(';
        }
        return written.toString();
    }
}
