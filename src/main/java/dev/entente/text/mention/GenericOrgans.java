package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bodies of which every state or every party has one, "the National Assembly", "the Central Committee": theirs whose the words say they are, else the state's in
 * which the text is set, else nobody's. Single use.
 */
final class GenericOrgans {
    private static final Pattern NAMES = Pattern.compile(
            "(?:(?:national|federal|legislative|people's|constituent|general|constitutional|provincial) )?assembly"
                    + "|(?:national|people's|federal) congress|(?:central|executive|standing|central military|central executive|political) (?:committee|commission)"
                    + "|politburo|political bureau|secretariat|(?:supreme|high|constitutional|federal|appeals|criminal|special|military|district|state|county) courts?|court of appeals?"
                    + "|(?:national |independent |central |independent national )?(?:electoral|election|elections) (?:commission|council|board)"
                    + "|councils?|(?:council|councils) of (?:state|ministers)|(?:state|national|military|ruling|supreme|defen[cs]e|national security|cabinet|governing|legislative|ruling military) council"
                    + "|central bank|armed forces|(?:national|republican|presidential|revolutionary) guard|security (?:service|services|forces|council)|intelligence (?:service|agency)"
                    + "|commission|committee|board|authority|agency|bureau|party|front|union|coalition|alliance|league|group|movement|army|bank|church|court|department"
                    + "|(?:ruling|opposition) (?:party|coalition|alliance)|(?:foreign|defen[cs]e|interior|finance) (?:affairs )?committee|ministry of .*");

    private static final Pattern OF_STATES = Pattern.compile(
            ".*assembly|.*court|.*(?:electoral|elections?) .*|councils? of (?:state|ministers)|state council|national security council|central bank|armed forces|.* guard|security (?:service|forces)|ministry of .*");

    private static final int LONGEST = 5;

    private final Draft draft;
    private final Setting setting;

    GenericOrgans(Draft draft, Setting setting) {
        this.draft = draft;
        this.setting = setting;
    }

    /** Whether a name says only what kind of body it is. */
    static boolean isGeneric(String name) {
        return NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Once the states are found. */
    void find() {
        for (Line line : draft.lines()) {
            if (line.sentence().heading()) {
                continue;
            }
            for (int first = 0; first < line.size(); first++) {
                if (line.isCapitalised(first) && draft.isFree(line, first, first + 1)) {
                    first = Math.max(first, read(line, first) - 1);
                }
            }
        }
    }

    /** Where the body named from this word on ends; the word's own place where none is. */
    private int read(Line line, int first) {
        int end = first;
        for (int last = first + 1; last <= Math.min(line.size(), first + LONGEST); last++) {
            if (!draft.isFree(line, last - 1, last)) {
                break;
            }
            if (line.isCapitalised(last - 1) && isGeneric(line.text(first, last))) {
                end = last;
            }
        }
        if (end == first || line.isCapitalised(end)) {
            return first;
        }
        String name = line.text(first, end);
        Optional<EntityId> owner = beside(line, first, end);
        boolean stated = owner.isPresent();
        if (!stated && OF_STATES.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            owner = setting.at(line, first).or(() -> ledHere(line));
        }
        if (owner.isEmpty()) {
            return end;
        }
        Entity body = body(line, first, end, draft.find(owner.get()).orElseThrow());
        if (draft.add(line, first, end, MentionKind.NAME, body) && stated) {
            draft.addTie(
                    line,
                    line.head(first, end),
                    body.id(),
                    RelationType.PART_OF,
                    owner.get(),
                    NamedTie.Form.POSSESSIVE);
        }
        return end;
    }

    /** The one that the gazetteer knows by its role in the state, else one with its owner in its name. */
    private Entity body(Line line, int first, int end, Entity owner) {
        boolean state = owner.id().kind() == EntityKind.STATE;
        boolean whole = StateBodies.length(line, first) == end - first;
        return StateBodies.role(line, first)
                .filter(role -> state && whole)
                .flatMap(role -> draft.gazetteer().findBody(owner.id(), role))
                .flatMap(draft.gazetteer()::find)
                .orElseGet(() -> Entity.named(
                        EntityKind.ORGANIZATION,
                        line.text(first, end).replaceFirst("^Councils of", "Council of")
                                + (state ? " of " : " of the ")
                                + owner.name()));
    }

    /** The one state that people of the sentence lead. */
    private Optional<EntityId> ledHere(Line line) {
        Set<EntityId> people = draft.in(line).stream()
                .map(mention -> mention.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PERSON)
                .collect(Collectors.toSet());
        Set<EntityId> led = draft.roles().stream()
                .filter(role -> people.contains(role.person())
                        && role.type() == RelationType.LEADS
                        && role.body().kind() == EntityKind.STATE)
                .map(StatedRole::body)
                .collect(Collectors.toSet());
        return led.size() == 1 ? Optional.of(led.iterator().next()) : Optional.empty();
    }

    /** "<em>Kenya</em>'s Electoral Commission", "the Central Committee <em>of the Workers' Party</em>". */
    private Optional<EntityId> beside(Line line, int first, int end) {
        int last = line.word(first - 1).matches("['’]s?") ? first - 2 : first - 1;
        int of = line.word(end + 1).equals("the") ? end + 2 : end + 1;
        Optional<Mention> behind = line.word(end).equals("of") ? draft.at(line, of) : Optional.empty();
        return behind.or(() -> draft.at(line, last))
                .filter(mention -> mention.entities().size() == 1 && mention.kind() != MentionKind.PRONOUN)
                .map(mention -> mention.entities().get(0))
                .filter(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION);
    }
}
