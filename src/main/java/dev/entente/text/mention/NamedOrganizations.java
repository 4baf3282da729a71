package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import dev.entente.model.RelationType;
import dev.entente.model.Slug;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import dev.entente.text.gazetteer.Tenure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the organisations that a text names and the gazetteer does not have: parties, committees, coalitions. Single use. */
final class NamedOrganizations {
    private static final Set<String> HEADS = Set.of(
            "party",
            "ministry",
            "committee",
            "council",
            "commission",
            "agency",
            "institute",
            "university",
            "union",
            "association",
            "federation",
            "front",
            "movement",
            "army",
            "corps",
            "bank",
            "group",
            "coalition",
            "alliance",
            "league",
            "assembly",
            "court",
            "department",
            "bureau",
            "center",
            "centre",
            "foundation",
            "fund",
            "organization",
            "organisation",
            "network",
            "brigade",
            "guard",
            "times",
            "post",
            "daily",
            "news",
            "herald",
            "company",
            "corporation",
            "inc.",
            "ltd.",
            "airlines",
            "church",
            "initiative",
            "authority",
            "board",
            "campaign",
            "society",
            "congress",
            "service",
            "forces",
            "partnership");
    private static final Set<String> COLLECTIVES = Set.of(
            "coalition",
            "group",
            "organization",
            "organisation",
            "alliance",
            "network",
            "association",
            "movement",
            "party",
            "umbrella");
    /** Words that alone name nobody: "the Administration". */
    private static final Set<String> GENERIC = Set.of(
            "administration",
            "government",
            "embassy",
            "house",
            "treasury",
            "capitol",
            "cabinet",
            "parliament",
            "senate",
            "military",
            "navy",
            "police",
            "secretary",
            "congressional",
            "state",
            "chamber",
            "legislature",
            "sides",
            "allies",
            "leaders");

    /** What begins so is no organisation, whatever the tagger says. */
    private static final Set<String> NO_BODIES =
            Set.of("tropical", "hurricane", "typhoon", "cyclone", "storm", "operation", "route", "highway");

    private static final Set<String> JOINTS = Set.of("of", "for", "and", "on", "the", "to", "&", "in");

    /** Of which every state may have one. */
    private static final Set<String> OF_STATES = Set.of(
            "party", "movement", "front", "league", "commission", "association", "federation", "union", "society");
    /** What bodies have. */
    private static final Set<String> PARTS = Set.of("committee", "bureau", "commission", "council", "secretariat");

    private final Draft draft;
    private final SharedNames shared;
    private final Map<String, Entity> named = new HashMap<>();

    NamedOrganizations(Draft draft) {
        this.draft = draft;
        this.shared = new SharedNames(draft);
    }

    /** Those whose name holds a state's or a place's name must be found before it: "Bank of Korea", "China Daily". */
    void find() {
        draft.lines().forEach(this::readQuoted);
        draft.lines().forEach(this::readTagged);
        draft.lines().forEach(this::readByHead);
        draft.lines().forEach(this::readAcronyms);
    }

    /** "People First", a coalition of ...: a name in quotation marks with the word for what it is behind it. */
    private void readQuoted(Line line) {
        for (int open = 0; open < line.size(); open++) {
            if (!line.word(open).matches("[\"“`]+")) {
                continue;
            }
            int close = open + 1;
            while (close < line.size() && close - open < 14 && !line.word(close).matches("[\"”']+")) {
                close++;
            }
            if (close - open > 2
                    && line.isCapitalised(open + 1)
                    && line.isCapitalised(close - 1)
                    && isCollective(line, close + 1)) {
                add(line, open + 1, close);
            }
        }
    }

    private static boolean isCollective(Line line, int from) {
        for (int i = from; i < from + 6; i++) {
            if (COLLECTIVES.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void readTagged(Line line) {
        if (line.sentence().heading()) {
            return;
        }
        for (int i = 0; i < line.size(); ) {
            int end = i;
            while (end < line.size() && line.token(end).entityTag().equals("ORGANIZATION")) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            readRun(line, i, end);
            i = end;
        }
    }

    private void readRun(Line line, int from, int to) {
        int first = line.word(from).equals("the") ? from + 1 : from;
        int end = startOfBearer(line, first, to);
        while (end > first && line.word(end - 1).matches("['’]s?|,|the|of|and")) {
            end--;
        }
        if (line.titleEndingAt(first).isPresent() && !HEADS.contains(line.word(end - 1))
                || !HEADS.contains(line.word(end - 1)) && isPortfolio(line, first)
                || NO_BODIES.contains(line.word(first))
                || line.titleEndingAt(end).isPresent()) {
            return;
        }
        boolean headed = HEADS.contains(line.word(end - 1))
                || line.word(first + 1).equals("of") && HEADS.contains(line.word(first));
        boolean holdsPhrase = holdsPhrase(line, first, end);
        if (end - first > 1 && line.isCapitalised(first) && (headed ? !isGazetteers(line, first, end) : !holdsPhrase)) {
            add(line, startOf(line, first, end), end);
        } else if (end - first == 1
                && !holdsPhrase
                && line.isCapitalised(first)
                && first > 0
                && !HEADS.contains(line.word(first))
                && !GENERIC.contains(line.word(first))
                && !PartyMembers.isOfParty(line, first)
                && !isSomebody(line.token(first).word())
                && line.titleAt(first).isEmpty()) {
            add(line, first, end);
        }
    }

    /** "Office of Public Engagement | Cedric Richmond": where the name of its head begins, whom the tagger takes for a part of it; else its end. */
    private int startOfBearer(Line line, int first, int end) {
        boolean named = end - first > 3
                && draft.gazetteer().findGender(line.token(end - 2).word()).isPresent()
                && !JOINTS.contains(line.word(end - 3));
        return named ? end - 2 : end;
    }

    /** "Senior Advisor for <em>Energy Security</em>", "Deputy Secretary of <em>Commerce</em>": what somebody is charged with is no body. */
    private static boolean isPortfolio(Line line, int first) {
        int of = line.word(first - 1).equals("the") ? first - 2 : first - 1;
        return line.titleEndingAt(of).isPresent()
                && (line.word(of).equals("for")
                        || line.word(of).equals("of") && line.word(of - 1).matches("secretary|minister"));
    }

    /** Whether it is the surname of a known person or of one the article names. */
    private boolean isSomebody(String word) {
        return !draft.gazetteer().peopleCalled(word).isEmpty()
                || draft.list().stream()
                        .filter(mention -> mention.entities().get(0).kind() == EntityKind.PERSON)
                        .anyMatch(mention ->
                                mention.entities().get(0).value().matches(".*[:-]" + Slug.of(word) + "(-.*)?"));
    }

    /** A demonym before a body's name stays outside: "Japanese | Communist Party" does not, "Russian | State Duma" is the gazetteer's. */
    private static int startOf(Line line, int first, int end) {
        return end - first > 2 && line.word(first).equals("the") ? first + 1 : first;
    }

    private void readByHead(Line line) {
        if (line.sentence().heading()) {
            return;
        }
        for (int head = 1; head < line.size(); head++) {
            if (!HEADS.contains(line.word(head)) || !line.isCapitalised(head)) {
                continue;
            }
            int first = head;
            while (first > 0
                    && (line.isCapitalised(first - 1) && line.tag(first - 1).matches("NNPS?|JJ|VBN|CD")
                            || JOINTS.contains(line.word(first - 1))
                                    && first > 1
                                    && line.isCapitalised(first - 2)
                                    && !line.word(first - 1).equals("in")
                                    && HEADS.contains(line.word(first - 2)))) {
                first--;
            }
            while (first < head
                    && (line.word(first).equals("the") || line.titleAt(first).isPresent())) {
                first++;
            }
            if (head - first >= 1 && !isGazetteers(line, first, head + 1)) {
                add(line, first, head + 1);
            }
        }
    }

    /** Acronyms that stand in brackets behind a name found: "Confederation of Trade Unions (KCTU)". */
    private void readAcronyms(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Entity known = named.get(Part.fold(line.token(i).word()));
            if (known != null && line.isCapitalised(i)) {
                draft.add(line, i, i + 1, MentionKind.SHORT_NAME, known);
            }
        }
    }

    private void add(Line line, int first, int end) {
        if (addAdministration(line, first, end)) {
            return;
        }
        // Every state has such a ministry: without its state the name is nobody's.
        if (!draft.isFree(line, first, end)
                || StateBodies.isMinistry(line, first, end)
                || StateBodies.isOfState(line, first, end)) {
            return;
        }
        Optional<Found<Phrase>> state = stateBehind(line, end);
        Optional<Found<Phrase>> whole = wholeBehind(line, end);
        if (state.isEmpty() && whole.isEmpty() && GenericOrgans.isGeneric(line.text(first, end))) {
            return;
        }
        String name = state.map(found -> line.text(first, end) + " of "
                        + draft.gazetteer().get(found.values().get(0).entity()).name())
                .or(() -> whole.map(found -> line.text(first, found.end())))
                .orElseGet(() -> line.text(first, end));
        if (!name.matches(".*\\p{L}{2}.*") || name.length() > 90 || name.contains("/")) {
            return;
        }
        Entity made = organization(name);
        Entity entity = named.computeIfAbsent(Part.fold(made.name()), key -> made);
        int last = state.or(() -> whole).map(Found::end).orElse(end);
        if (line.word(end).equals("delegation")) {
            last = end + 1;
            entity = Entity.named(EntityKind.GROUP, name + " delegation");
        }
        EntityId part = entity.id();
        if (draft.add(line, first, last, MentionKind.NAME, entity)) {
            whole.ifPresent(found -> draft.addTie(
                    line,
                    line.head(first, end),
                    part,
                    RelationType.PART_OF,
                    found.values().get(0).entity(),
                    NamedTie.Form.POSSESSIVE));
        }
        if (line.word(end).matches("\\(|-lrb-")
                && line.token(Math.min(line.size() - 1, end + 1)).word().matches("\\p{Lu}{2,7}")) {
            named.put(Part.fold(line.token(end + 1).word()), entity);
        }
    }

    /** "The Communist Party | <em>of Vietnam</em>", "the Islamic Movement | of Nigeria": the state belongs to the name. */
    private Optional<Found<Phrase>> stateBehind(Line line, int end) {
        int of = line.word(end).equals("of") ? end + 1 : line.size();
        return OF_STATES.contains(line.word(end - 1))
                ? line.phraseAt(line.word(of).equals("the") ? of + 1 : of)
                        .filter(found -> found.values().get(0).kind() == PhraseKind.NAME
                                && found.values().get(0).entity().kind() == EntityKind.STATE)
                        .filter(found -> draft.isFree(line, found.first(), found.end()))
                : Optional.empty();
    }

    /** "The Standing Committee | <em>of the National Assembly</em>": the body that it is a part of belongs to the name. */
    private Optional<Found<Phrase>> wholeBehind(Line line, int end) {
        int of = line.word(end).equals("of") ? end + 1 : line.size();
        return PARTS.contains(line.word(end - 1))
                ? line.phraseAt(line.word(of).equals("the") ? of + 1 : of)
                        .filter(found -> found.values().get(0).kind() == PhraseKind.NAME
                                && found.values().get(0).entity().kind() == EntityKind.ORGANIZATION)
                        .filter(found -> draft.isFree(line, found.first(), found.end()))
                : Optional.empty();
    }

    /** "The Biden-Harris Administration": the state that whom it is named after leads. */
    private boolean addAdministration(Line line, int first, int end) {
        if (!line.word(end - 1).equals("administration")) {
            return false;
        }
        Optional<Tenure> lead = draft.gazetteer().peopleCalled(line.token(first).word()).stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> tenure.office().relation() == RelationType.LEADS
                        && tenure.body().kind() == EntityKind.STATE)
                .findFirst();
        lead.ifPresent(tenure -> draft.add(line, first, end, MentionKind.DESCRIPTION, tenure.body()));
        return lead.isPresent();
    }

    /** "The <em>U.S.</em> Mint" and "the <em>US</em> Mint" are one. */
    private static Entity organization(String written) {
        String name = written.replaceFirst("^(?:U\\.S\\.|US) (?=\\p{Lu})", "United States ")
                .replaceFirst("^(?:U\\.N\\.|United Nations) (?=\\p{Lu})", "UN ");
        EntityId id = EntityId.of(EntityKind.ORGANIZATION, name);
        List<Name> names = name.equals(written)
                ? List.of(Name.preferred(name))
                : List.of(Name.preferred(name), new Name(written, "en", NameKind.ALIAS));
        return new Entity(id, name, names, Map.of());
    }

    private boolean holdsPhrase(Line line, int first, int end) {
        return phrases(line).anyMatch(found -> found.overlaps(first, end));
    }

    /** Whether the gazetteer has the whole name, or all of it but the state's name before it. */
    private boolean isGazetteers(Line line, int first, int end) {
        return phrases(line).anyMatch(f -> f.end() == end || f.first() <= first && end <= f.end())
                || line.phraseAt(first).isPresent()
                        && StateBodies.length(line, line.phraseAt(first).get().end()) > 0;
    }

    /** The names that mean somebody here; "Department of Energy" does not in an article that tells of no state that has one. */
    private Stream<Found<Phrase>> phrases(Line line) {
        return line.phrases().stream()
                .filter(found -> found.values().stream()
                                .noneMatch(phrase -> phrase.entity().kind() == EntityKind.ORGANIZATION)
                        || shared.choose(line, found).isPresent());
    }
}
