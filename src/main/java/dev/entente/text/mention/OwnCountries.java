package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.KnownPerson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Albanese said <em>his country</em> would help", "thanked Biden and <em>his administration</em>": the state in which the person has an office, by the text or by the gazetteer. */
final class OwnCountries {
    private static final Set<String> NOUNS = Set.of("country", "nation", "government", "administration", "homeland");
    private static final Set<String> GOVERNMENTS = Set.of("government", "administration", "regime", "cabinet", "junta");

    /** Of whoever leads a state on the text's day they are the state's. */
    private static final Set<String> FORCES = Set.of(
            "forces",
            "troops",
            "army",
            "soldiers",
            "military",
            "navy",
            "air",
            "warplanes",
            "jets",
            "tanks",
            "gunboats");

    private static final Pattern QUOTED = Pattern.compile("[\"“”]");

    private final Draft draft;

    OwnCountries(Draft draft) {
        this.draft = draft;
    }

    /** Once pronouns and roles are known. */
    void find() {
        for (Line line : draft.lines()) {
            for (int noun = 1; noun < line.size(); noun++) {
                boolean forces = FORCES.contains(line.word(noun));
                if ((forces || GOVERNMENTS.contains(line.word(noun))) && draft.isFree(line, noun, noun + 1)) {
                    readGovernment(line, noun, forces);
                }
                if (NOUNS.contains(line.word(noun)) && draft.isFree(line, noun, noun + 1)) {
                    read(line, noun);
                } else if (line.word(noun).equals("our") && draft.isFree(line, noun, noun + 1)) {
                    readOur(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        Optional<EntityId> beside = Optional.of(line)
                .filter(before -> before.word(noun - 2).equals("and"))
                .flatMap(before -> draft.at(before, noun - 3))
                .filter(mention -> mention.entities().size() == 1)
                .map(mention -> mention.entities().get(0))
                .filter(id -> id.kind() == EntityKind.PERSON);
        draft.at(line, noun - 1)
                .filter(its -> its.kind() == MentionKind.PRONOUN
                        && its.entities().size() == 1
                        && its.endToken() == noun
                        && line.tag(noun - 1).equals("PRP$"))
                .map(its -> beside.orElse(its.entities().get(0)))
                .filter(person -> person.kind() == EntityKind.PERSON)
                .flatMap(person -> SpokenFor.state(draft, line, person))
                .ifPresent(state -> draft.add(line, noun, noun + 1, MentionKind.DESCRIPTION, state));
    }

    /** "Maduro's <em>government</em>", "the <em>government</em> of Paul Kagame": the state that they lead or led; "Assad's <em>troops</em>": that they lead now. */
    private void readGovernment(Line line, int noun, boolean forces) {
        Optional<Mention> leader = line.word(noun - 1).matches("['’]s?")
                ? draft.at(line, noun - 2)
                : line.word(noun + 1).equals("of") ? draft.at(line, noun + 2) : Optional.empty();
        leader.filter(mention -> mention.entities().size() == 1)
                .map(mention -> mention.entities().get(0))
                .filter(person -> person.kind() == EntityKind.PERSON)
                .flatMap(person -> forces ? stateLedNow(person) : ledState(person))
                .ifPresent(state -> draft.add(line, noun, noun + 1, MentionKind.DESCRIPTION, state));
    }

    private Optional<EntityId> stateLedNow(EntityId person) {
        LocalDate day = draft.day();
        return day == null
                ? Optional.empty()
                : draft.gazetteer().findPerson(person).flatMap(known -> known.findLedState(day));
    }

    private Optional<EntityId> ledState(EntityId person) {
        return draft.roles().stream()
                .filter(role -> role.person().equals(person) && role.type() == RelationType.LEADS)
                .map(StatedRole::body)
                .filter(body -> body.kind() == EntityKind.STATE)
                .findFirst()
                .or(() -> draft.gazetteer().findPerson(person).flatMap(KnownPerson::findLedState));
    }

    /** "Biden conveyed <em>our</em> support for NATO", outside a quotation: that of the state he speaks for. */
    private void readOur(Line line, int our) {
        if (QUOTED.matcher(line.sentence().text()).find()) {
            return;
        }
        draft.before(line, our).stream()
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.PERSON
                        && line.token(mention.headToken()).relation().startsWith("nsubj"))
                .findFirst()
                .flatMap(mention ->
                        SpokenFor.state(draft, line, mention.entities().get(0)))
                .ifPresent(state -> draft.add(line, our, our + 1, MentionKind.PRONOUN, state));
    }
}
