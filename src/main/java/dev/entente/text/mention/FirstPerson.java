package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Office;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom "we" and "I" mean: the states of a joint statement that opens "We, the President of France and ...", the author of a
 * speech and the state that he speaks for, the party whose statement it is.
 */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my");
    private static final Set<String> PLURAL = Set.of("we", "us");
    private static final String QUOTING = "(?s).*[\"“”].*";

    private final List<EntityId> signatories;
    private final List<EntityId> presentThemselves;
    private final SpeechAuthor author;
    private final QuotedSpeaker quoted;
    private final PartyOfAuthor party;
    private final Optional<EntityId> issuer;

    FirstPerson(Draft draft) {
        quoted = new QuotedSpeaker(draft);
        party = new PartyOfAuthor(draft);
        issuer = new Issuer(draft).state();
        signatories = draft.lines().stream()
                .filter(line -> line.word(0).equals("we") && line.word(1).equals(","))
                .map(line -> states(draft, line))
                .filter(states -> states.size() > 1)
                .findFirst()
                .orElse(List.of());
        presentThemselves = draft.lines().stream()
                .filter(line -> line.word(0).equals("we") && line.word(1).equals(","))
                .map(line -> holders(draft, line))
                .findFirst()
                .orElse(List.of());
        author = new SpeechAuthor(draft);
    }

    /** The states that open the text with "We, ..."; empty where none do. */
    List<EntityId> signatories() {
        return signatories;
    }

    /** Reads "our party", if it begins at this word of a text that a party wrote. */
    boolean readOwnParty(Line line, int token) {
        return !line.sentence().text().matches(QUOTING) && party.readOwn(line, token);
    }

    /**
     * Whom the pronoun means here; empty where it is none of the first person, or stands in a quotation, or nothing tells.
     *
     * @param transcript whether the text labels who speaks, so that no one speaks all of it
     */
    List<EntityId> meant(Line line, int token, boolean transcript) {
        String word = line.word(token);
        if (line.sentence().text().matches(QUOTING)) {
            return quoted.meant(line, token);
        }
        if (token == 0 && word.equals("we") && line.word(1).equals(",")) {
            boolean byName = presentThemselves.size() == signatories.size();
            return byName ? presentThemselves : presentThemselves.isEmpty() ? signatories : List.of();
        }
        if (PLURAL.contains(word)) {
            if (!signatories.isEmpty()) {
                return signatories;
            }
            boolean official = !transcript && author.spokenFor().isPresent() && !Dialogue.isDoneTogether(line, token);
            return official ? List.of(author.spokenFor().get()) : party.meant();
        }
        return SINGULAR.contains(word) && !transcript
                ? author.person().map(List::of).orElse(List.of())
                : List.of();
    }

    /** Whose "our border" and "our people" are where an official speaks or a state's body writes: the state's; empty in a quotation that is not his, and where nobody tells. */
    List<EntityId> owner(Line line, int token, boolean transcript) {
        if (!line.word(token).equals("our") || transcript || !signatories.isEmpty()) {
            return List.of();
        }
        if (line.sentence().text().matches(QUOTING)) {
            return Sayings.isQuoted(line, token)
                    ? quoted.owner(line)
                    : issuer.map(List::of).orElse(List.of());
        }
        return author.spokenFor()
                .filter(id -> id.kind() == EntityKind.STATE)
                .or(() -> issuer)
                .map(List::of)
                .orElse(List.of());
    }

    private static List<EntityId> states(Draft draft, Line line) {
        Set<EntityId> states = new LinkedHashSet<>();
        for (Mention mention : draft.in(line)) {
            boolean inList = mention.endToken()
                    <= line.sentence().tokens().stream()
                            .filter(token ->
                                    token.tag().equals("VBD") || token.tag().equals("VBP"))
                            .mapToInt(token -> token.index())
                            .findFirst()
                            .orElse(0);
            if (inList) {
                mention.entities().stream()
                        .filter(id -> id.kind() == EntityKind.STATE)
                        .forEach(states::add);
            }
        }
        return List.copyOf(states);
    }

    /** The people who hold the offices that the opening lists, on the text's day. */
    private static List<EntityId> holders(Draft draft, Line line) {
        return line.titles().stream()
                .filter(title -> line.word(title.end()).equals("of"))
                .flatMap(title -> {
                    int body = line.word(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
                    return draft.at(line, body).stream()
                            .map(mention -> mention.entities().get(0))
                            .filter(id -> id.kind() == EntityKind.STATE)
                            .flatMap(id -> draft
                                    .gazetteer()
                                    .findHolder(id, title.values().get(0).key(), draft.day())
                                    .map(holder -> stated(draft, line, title, body, holder, id))
                                    .stream());
                })
                .distinct()
                .toList();
    }

    private static EntityId stated(
            Draft draft, Line line, Found<Office> title, int body, EntityId holder, EntityId state) {
        RelationType relation = title.values().get(0).relation();
        if (relation != null) {
            int sentence = line.sentence().index();
            draft.addRole(new StatedRole(
                    sentence, title.first(), body + 1, holder, relation, state, false, Period.UNKNOWN, true));
        }
        return holder;
    }
}
