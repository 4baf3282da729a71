package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.Optional;
import java.util.Set;

/**
 * Who leads a body by what stands behind its name: "the Front, a Hutu militia <em>led by X</em>", "the Radical Party <em>of X</em>", "Frelimo, the guerrilla movement <em>of
 * X</em>", "the party <em>X leads</em>"; and who governs: "the Belgian government <em>of X</em>".
 */
final class LedBodies {
    private static final String LED = "led|headed|chaired|commanded";
    private static final String LEADS = "leads|led|heads|headed|chairs|chaired|commands|commanded|runs|ran";
    /** Of which a name beside it says whose they are: "the army of God" names nobody. */
    private static final Set<String> PARTIES = Set.of(
            "party",
            "front",
            "movement",
            "league",
            "alliance",
            "army",
            "union",
            "coalition",
            "congress",
            "forces",
            "brigade",
            "brigades",
            "militia",
            "group",
            "organization",
            "organisation",
            "faction",
            "bloc",
            "guerrillas",
            "rebels");

    private static final String GOVERNMENTS = "government|administration|regime|cabinet";
    /** Of an apposition, in words. */
    private static final int LONGEST = 9;
    /** Of what stands between "led" and "by", or between "by" and the name, in words. */
    private static final int SHORT = 5;

    private final Draft draft;

    LedBodies(Draft draft) {
        this.draft = draft;
    }

    /** Once people and bodies are found. */
    void read() {
        for (Line line : draft.lines()) {
            for (Mention leader : draft.in(line)) {
                boolean named = leader.kind() == MentionKind.NAME || leader.kind() == MentionKind.SHORT_NAME;
                if (named && leader.entities().get(0).kind() == EntityKind.PERSON) {
                    body(line, leader).ifPresent(led -> state(line, leader, led));
                }
            }
        }
    }

    private Optional<Mention> body(Line line, Mention leader) {
        int name = Titles.startBefore(line, leader.firstToken());
        int by = beforeTrade(line, name);
        if (line.word(by).equals("by")) {
            return ledBy(line, by);
        }
        int before = name - 1;
        if (line.word(before).equals("of")) {
            return party(line, before).or(() -> governed(line, before));
        }
        if (isOwner(line, leader) && line.word(before).equals(",")) {
            return bodyBefore(line, before);
        }
        boolean leads = line.word(leader.endToken()).matches(LEADS)
                && !line.word(leader.endToken() + 1).matches("an?|the|by");
        return leads && PARTIES.contains(line.word(before)) ? apposedTo(line, before) : Optional.empty();
    }

    /** The word before the name, its title and its trade: "by | the trade unionist X". */
    private static int beforeTrade(Line line, int name) {
        int before = name - 1;
        int first = before;
        while (first > before - SHORT && line.tag(first).matches("NN|JJ|VBN|HYPH") && !line.isCapitalised(first)) {
            first--;
        }
        return line.word(first).matches("the|an?") ? first - 1 : before;
    }

    /** "Frelimo, <em>X's guerrilla movement</em>,". */
    private boolean isOwner(Line line, Mention leader) {
        int noun = leader.endToken() + 1;
        if (!line.word(noun - 1).matches("['’]s?")) {
            return false;
        }
        while (noun < leader.endToken() + 4
                && line.tag(noun).matches("NN|JJ")
                && line.tag(noun + 1).startsWith("NN")
                && !line.word(noun).matches("rival|old|former|ex")) {
            noun++;
        }
        return PARTIES.contains(line.word(noun)) && line.word(noun + 1).matches("[,.;]|and");
    }

    /** The body that was "led <em>from Paris</em> by" somebody. */
    private Optional<Mention> ledBy(Line line, int by) {
        int led = by - 1;
        while (led > by - SHORT && !line.word(led).matches(LED) && line.tag(led).matches("IN|DT|NNPS?|NN|JJ|RB|CD")) {
            led--;
        }
        if (!line.word(led).matches(LED)) {
            return Optional.empty();
        }
        Optional<Mention> apposed = apposedTo(line, led - 1);
        return apposed.isPresent() ? apposed : directly(line, led);
    }

    /** "The Front, <em>led</em> from Paris by X": where the parse may take X for what Paris has. */
    private Optional<Mention> directly(Line line, int led) {
        int comma = line.tag(led - 1).equals("RB") ? led - 2 : led - 1;
        return line.word(comma).equals(",") ? bodyBefore(line, comma) : Optional.empty();
    }

    /** The body to which the noun at this place is an apposition. */
    private Optional<Mention> apposedTo(Line line, int noun) {
        for (int comma = noun - 1; comma > Math.max(0, noun + 1 - LONGEST); comma--) {
            if (line.token(comma).isVerb()) {
                return Optional.empty();
            }
            if (line.word(comma).equals(",")) {
                return line.word(comma + 1).matches("an?|the") ? bodyBefore(line, comma) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> party(Line line, int of) {
        if (!PARTIES.contains(line.word(of - 1))) {
            return Optional.empty();
        }
        return line.isCapitalised(of - 1) ? bodyBefore(line, of) : apposedTo(line, of - 1);
    }

    /** "The Belgian <em>government of X</em>": the state. */
    private Optional<Mention> governed(Line line, int of) {
        if (!line.word(of - 1).matches(GOVERNMENTS)) {
            return Optional.empty();
        }
        return draft.at(line, of - 1)
                .or(() -> draft.at(line, of - 2).filter(state -> state.kind() == MentionKind.DEMONYM))
                .filter(state -> state.kind() != MentionKind.PRONOUN
                        && state.entities().size() == 1
                        && state.entities().get(0).kind() == EntityKind.STATE);
    }

    private Optional<Mention> bodyBefore(Line line, int end) {
        int last = line.word(end - 1).matches("\\)|-rrb-") ? end - 4 : end - 1;
        return draft.at(line, last)
                .or(() -> draft.at(line, end - 1))
                .filter(body ->
                        body.kind() != MentionKind.PRONOUN && body.entities().size() == 1)
                .filter(body -> body.entities().get(0).kind() == EntityKind.ORGANIZATION
                        || body.entities().get(0).kind() == EntityKind.GROUP);
    }

    private void state(Line line, Mention leader, Mention body) {
        EntityId person = leader.entities().get(0);
        draft.addRole(new StatedRole(
                line.sentence().index(),
                Math.min(body.firstToken(), leader.firstToken()),
                Math.max(body.endToken(), leader.endToken()),
                person,
                RelationType.LEADS,
                body.entities().get(0),
                false,
                Period.UNKNOWN,
                true));
    }
}
