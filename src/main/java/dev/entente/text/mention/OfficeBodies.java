package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the bodies beside a title: "<em>Chinese</em> President", "leader of <em>the island of Anjouan</em>". */
final class OfficeBodies {
    /** Of a place, before its name: "the Tanzanian island of Pemba". */
    private static final String FORMS = "island|province|region|city|town|district|territory|enclave|emirate|republic";

    private final Draft draft;

    OfficeBodies(Draft draft) {
        this.draft = draft;
    }

    /** The body that stands directly before this word, as a name, an adjective or a possessive. */
    Optional<Mention> before(Line line, int index) {
        int last = line.word(index - 1).matches("['’]s?") ? index - 2 : index - 1;
        if (line.word(last).equals("whose")) {
            // "Papua New Guinea, with whose prime minister".
            int relative = line.tag(last - 1).matches("IN|TO") ? last - 1 : last;
            last = line.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
        }
        int end = last + 1;
        if (line.word(index - 1).equals("whose")) {
            Optional<Mention> led = draft.at(line, last).flatMap(this::stateLed);
            if (led.isPresent()) {
                return led;
            }
        }
        Optional<Mention> within = draft.at(line, index)
                .filter(m -> m.firstToken() < index && m.entities().get(0).kind() == EntityKind.STATE);
        if (within.isPresent()) {
            // "Pakistan's army | chief".
            return within;
        }
        return draft.at(line, last)
                .filter(m -> isBody(m.entities().get(0)) && m.endToken() == end)
                .filter(m -> m.kind() != MentionKind.DEMONYM || !isOfPeople(line, m));
    }

    /** "President Tebboune, whose <em>prime minister</em>": of the state that he leads. */
    private Optional<Mention> stateLed(Mention leader) {
        EntityId person = leader.entities().get(0);
        return draft.roles().stream()
                .filter(role -> role.person().equals(person)
                        && role.type() == RelationType.LEADS
                        && role.body().kind() == EntityKind.STATE
                        && !role.former())
                .findFirst()
                .map(role -> new Mention(
                        leader.sentence(),
                        leader.firstToken(),
                        leader.endToken(),
                        leader.headToken(),
                        leader.kind(),
                        List.of(role.body())));
    }

    /** "The Turkish <em>Cypriot</em> leader", "the Bosnian <em>Serb</em> leader": of a people in another state. */
    private boolean isOfPeople(Line line, Mention demonym) {
        int before = demonym.firstToken() - 1;
        return draft.at(line, before)
                        .filter(m -> m.kind() == MentionKind.DEMONYM && m.endToken() == demonym.firstToken())
                        .isPresent()
                || Set.of("ethnic", "native", "bosnian").contains(line.word(before));
    }

    /** The body that is named from this word on, behind an article and what the place is. */
    Optional<Mention> at(Line line, int index) {
        int first = index;
        while (first < index + 4
                && (line.word(first).matches("the|a|an") || line.tag(first).startsWith("JJ"))
                && draft.at(line, first).isEmpty()) {
            first++;
        }
        if (line.word(first + 1).matches(FORMS) && line.word(first + 2).equals("of")) {
            first += 3;
        } else if (line.word(first).matches(FORMS) && line.word(first + 1).equals("of")) {
            first += 2;
        }
        if (isAttribute(line, first)) {
            return Optional.empty();
        }
        Optional<Mention> body = draft.at(line, behindForm(line, first));
        if (body.isPresent() && line.word(body.get().endToken()).matches("['’]s?")) {
            Optional<Mention> owned = draft.at(line, body.get().endToken() + 1)
                    .filter(m -> isBody(m.entities().get(0)));
            body = owned.isPresent() ? owned : body;
        }
        return body.filter(
                m -> isBody(m.entities().get(0)) && m.entities().size() == 1 && m.kind() != MentionKind.PRONOUN);
    }

    /** "Its first mayor of <em>Turkish</em> descent", "a leader of the <em>Katanga</em> rebels": what the name stands before is meant. */
    private boolean isAttribute(Line line, int index) {
        return draft.at(line, index)
                .filter(name -> line.tag(name.endToken()).matches("NNS?")
                        && line.token(name.headToken()).relation().matches("compound|amod|nmod")
                        && line.token(name.headToken()).head() >= name.endToken())
                .isPresent();
    }

    /** "The Republic of | Namibia": the words for what it is are no part of the names that the gazetteer has. */
    private int behindForm(Line line, int first) {
        int of = first;
        while (of < first + 4 && line.isCapitalised(of) && draft.at(line, of).isEmpty()) {
            of++;
        }
        return of > first
                        && line.word(of - 1)
                                .matches(
                                        "republic|kingdom|state|federation|commonwealth|principality|sultanate|emirate|duchy")
                        && line.word(of).equals("of")
                ? of + 1
                : first;
    }

    static boolean isBody(EntityId id) {
        return switch (id.kind()) {
            case STATE, ORGANIZATION, GROUP, PLACE -> true;
            default -> false;
        };
    }
}
