package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.util.Optional;
import java.util.Set;

/** Leads police, courts, governments and armies without a state's name to the state whose they plainly are: "police in Nairobi", "a Lagos court", "the authorities" of the article's only state. Single use. */
final class StateOrgans {
    /** Who act for their state with an article and without. */
    private static final Set<String> OFFICERS = Set.of(
            "police",
            "policemen",
            "authorities",
            "prosecutors",
            "gendarmes",
            "gendarmerie",
            "prosecutor",
            "customs",
            "judge",
            "judges",
            "court",
            "courts",
            "tribunal",
            "magistrate",
            "magistrates");
    /** Who do with an article only: "<em>the</em> army". */
    private static final Set<String> POWERS =
            Set.of("government", "army", "military", "junta", "regime", "navy", "police", "authorities", "gendarmerie");

    /** Whom a word before them makes a state's: "<em>security</em> forces", "<em>customs</em> officers". */
    private static final Set<String> SERVANTS =
            Set.of("forces", "troops", "soldiers", "officers", "officials", "agents", "guards", "services", "agency");

    private static final Set<String> SERVICES = Set.of(
            "security",
            "government",
            "army",
            "police",
            "customs",
            "immigration",
            "intelligence",
            "border",
            "prison",
            "naval");

    /** Whom others kill and capture where they serve; who of them acts without a word for the state may be mutineers. */
    private static final Set<String> SOLDIERS =
            Set.of("soldiers", "troops", "policemen", "gendarmes", "paratroopers", "marines", "conscripts");

    private static final Set<String> SENDING = Set.of(
            "keep",
            "have",
            "send",
            "station",
            "deploy",
            "base",
            "withdraw",
            "pull",
            "recall",
            "dispatch",
            "maintain",
            "contribute",
            "provide",
            "commit",
            "leave",
            "post");

    /** What may stand before them. */
    private static final Set<String> KINDS = Set.of(
            "riot",
            "secret",
            "military",
            "federal",
            "national",
            "state",
            "anti-terrorism",
            "city",
            "district",
            "high",
            "criminal",
            "civil",
            "regional",
            "local",
            "appeals",
            "appeal",
            "special",
            "heavily",
            "armed",
            "new",
            "interim",
            "transitional",
            "civilian",
            "central",
            "ruling",
            "current",
            "caretaker",
            "provisional",
            "communist",
            "socialist",
            "plainclothes",
            "uniformed",
            "traffic",
            "tax",
            "public",
            "chief",
            "senior");
    /** Where courts sit that are no state's. */
    private static final Set<String> SEATS =
            Set.of("hague", "arusha", "strasbourg", "luxembourg", "geneva", "brussels");

    private static final String COURTS = "courts?|tribunal|judges?|prosecutors?";
    private static final int LONGEST = 3;

    private final Draft draft;
    private final Setting setting;

    StateOrgans(Draft draft, Setting setting) {
        this.draft = draft;
        this.setting = setting;
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int noun = 0; noun < line.size(); noun++) {
                if (line.tag(noun).startsWith("NN") && draft.isFree(line, noun, noun + 1)) {
                    read(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        boolean servant = SERVANTS.contains(line.word(noun)) && SERVICES.contains(line.word(noun - 1));
        boolean victim = SOLDIERS.contains(line.word(noun))
                && line.token(noun).relation().matches("obj|nsubj:pass")
                && !isSent(line, noun);
        if (!servant && !victim && !OFFICERS.contains(line.word(noun)) && !POWERS.contains(line.word(noun))
                || line.tag(noun + 1).matches("NN.*|POS|HYPH")) {
            return;
        }
        int first = servant ? noun - 1 : noun;
        while (noun - first < LONGEST && KINDS.contains(line.word(first - 1)) && draft.isFree(line, first - 1, first)) {
            first--;
        }
        if (line.word(noun).matches(COURTS) && line.word(first - 1).equals("the") && isOfNamedCourt(line)) {
            return;
        }
        Optional<EntityId> state = beside(line, first).or(() -> behind(line, noun));
        boolean elsewhere = line.word(noun).matches(COURTS) && tellsOfInternationalCourt();
        if (state.isEmpty() && !elsewhere && isBare(line, first, noun, servant || victim)) {
            state = setting.at(line, first);
        }
        int start = first;
        state.ifPresent(id -> draft.add(line, start, noun + 1, MentionKind.DESCRIPTION, id));
    }

    /** "France keeps <em>troops</em> in Chad", "Cuban <em>soldiers</em> were sent to Angola": theirs who send them. */
    private static boolean isSent(Line line, int noun) {
        int verb = line.token(noun).head();
        return verb >= 0 && SENDING.contains(line.token(verb).lemma());
    }

    /** "A <em>Lagos</em> court", "<em>Mombasa</em>'s police": by the place that is no capital. */
    private Optional<EntityId> beside(Line line, int first) {
        int last = line.word(first - 1).matches("['’]s?") ? first - 2 : first - 1;
        return draft.at(line, last)
                .map(mention -> mention.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PLACE)
                .flatMap(draft.gazetteer()::findOwner);
    }

    /** "Police <em>in Nairobi</em>", "a court <em>in the southern city of Basra</em>". */
    private Optional<EntityId> behind(Line line, int noun) {
        if (!line.word(noun + 1).matches("in|at|near")) {
            return Optional.empty();
        }
        int place = noun + 2;
        String seat = line.word(place).equals("the") ? line.word(place + 1) : line.word(place);
        if (line.word(noun).matches(COURTS) && SEATS.contains(seat)) {
            return Optional.empty();
        }
        while (place < noun + 8
                && draft.isFree(line, place, place + 1)
                && (line.word(place).matches("the|of|,") || line.tag(place).matches("JJ|NN"))) {
            place++;
        }
        return draft.at(line, place).map(mention -> mention.entities().get(0)).flatMap(id -> switch (id.kind()) {
            case STATE -> Optional.of(id);
            case PLACE -> draft.gazetteer().findOwner(id);
            default -> Optional.empty();
        });
    }

    /** Whether the text has named a court before, which "the tribunal" then means. */
    private boolean isOfNamedCourt(Line line) {
        return draft.lines().subList(0, line.sentence().index() + 1).stream()
                .flatMap(earlier -> draft.in(earlier).stream())
                .map(mention -> mention.entities().get(0))
                .anyMatch(id ->
                        id.kind() == EntityKind.ORGANIZATION && id.value().matches(".*[:-](court|tribunal)\\b.*"));
    }

    private boolean tellsOfInternationalCourt() {
        return draft.lines().stream()
                .anyMatch(line -> line.sentence().text().contains("The Hague")
                        || line.sentence().text().contains("International C"));
    }

    /** Whether no word says whose they are. */
    private boolean isBare(Line line, int first, int noun, boolean many) {
        String before = line.word(first - 1);
        boolean known = before.equals("the");
        boolean someone =
                before.matches("an?") && line.word(noun).matches("court|judge|tribunal|magistrate|prosecutor");
        boolean without = first == 0 || !line.tag(first - 1).matches("DT|PRP\\$|POS|JJ.*|NN.*|VB[GN]|CD|HYPH|WP\\$");
        boolean officers = OFFICERS.contains(line.word(noun)) && line.word(noun).matches("police|.*s|policemen");
        boolean counted =
                SOLDIERS.contains(line.word(noun)) && line.tag(first - 1).equals("CD");
        boolean others = line.word(noun + 1).equals("of") && !line.tag(noun + 2).equals("VBG");
        return !others
                && !line.word(noun + 1).matches("in|between|-")
                && (known || someone || counted || without && (many || officers));
    }
}
