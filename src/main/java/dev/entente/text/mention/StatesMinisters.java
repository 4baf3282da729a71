package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Moldova's ministers of defence, <em>A</em>, and of trade, <em>B</em>", "the Kenyan ministers of health and trade, <em>A and B</em>": of one state, each by his charge. Single use. */
final class StatesMinisters {
    private static final String MINISTERS = "ministers|secretaries";
    /** The words of a charge: "economic development and digitalization". */
    private static final int LONGEST_CHARGE = 6;

    private final Draft draft;
    private final Cast cast;

    StatesMinisters(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
    }

    /** Once people and states are found. */
    void read() {
        for (Line line : draft.lines()) {
            for (int noun = 1; noun < line.size(); noun++) {
                if (line.word(noun).matches(MINISTERS)) {
                    read(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        Optional<Mention> state = stateBefore(line, noun);
        if (state.isEmpty()) {
            return;
        }
        List<Mention> people = new ArrayList<>();
        int at = noun + 1;
        while (line.word(at).matches("of|for")) {
            int comma = behindCharge(line, at + 1);
            List<Mention> named = comma < 0 ? List.of() : NamedSets.people(draft, line, comma + 1);
            if (named.isEmpty()) {
                break;
            }
            people.addAll(named);
            at = named.get(named.size() - 1).endToken();
            while (line.word(at).matches(",|and")) {
                at++;
            }
        }
        for (Mention person : people) {
            state(line, state.get(), person);
        }
    }

    private Optional<Mention> stateBefore(Line line, int noun) {
        int last = line.word(noun - 1).matches("['’]s?") ? noun - 2 : noun - 1;
        return draft.at(line, last)
                .filter(mention -> mention.kind() != MentionKind.PRONOUN
                        && mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.STATE);
    }

    /** The comma behind what they are ministers of; -1 where it is no charge. */
    private static int behindCharge(Line line, int first) {
        int at = first;
        while (at < first + LONGEST_CHARGE && line.tag(at).matches("NN.*|JJ|CC|DT|IN") && !line.isPerson(at)) {
            at++;
        }
        return at > first && line.word(at).equals(",") ? at : -1;
    }

    private void state(Line line, Mention state, Mention person) {
        EntityId id = person.entities().get(0);
        draft.addRole(new StatedRole(
                line.sentence().index(),
                state.firstToken(),
                person.endToken(),
                id,
                RelationType.HOLDS_OFFICE_IN,
                state.entities().get(0),
                false,
                Period.UNKNOWN,
                true));
        cast.find(id).ifPresent(member -> member.learn("minister", RelationType.HOLDS_OFFICE_IN));
    }
}
