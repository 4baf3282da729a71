package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom "we" and "I" mean: the states of a joint statement that opens "We, the President of France and ...", the author of a
 * statement whose title names one officeholder, the party whose statement it is.
 */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my");
    private static final Set<String> PLURAL = Set.of("we", "us");
    private static final String QUOTING = "(?s).*[\"“”].*";
    private static final Pattern BY_ONE = Pattern.compile(
            "(?:Statement|Message|Letter) (?:from|by) (?:the )?(?:Vice President|President|Prime Minister|Chancellor) "
                    + "((?:\\p{Lu}[\\p{L}.'’-]*\\s?)+)(?:(?:on|at|after|in|about|to|regarding|following)\\b.*)?");

    private final List<EntityId> signatories;
    private final List<EntityId> presentThemselves;
    private final List<EntityId> author;
    private final QuotedSpeaker quoted;
    private final PartyOfAuthor party;

    FirstPerson(Draft draft) {
        quoted = new QuotedSpeaker(draft);
        party = new PartyOfAuthor(draft);
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
        author = author(draft.title(), draft.gazetteer(), draft.day());
    }

    /** The states that open the text with "We, ..."; empty where none do. */
    List<EntityId> signatories() {
        return signatories;
    }

    /** Reads "our party", if it begins at this word of a text that a party wrote. */
    boolean readOwnParty(Line line, int token) {
        return !line.sentence().text().matches(QUOTING) && party.readOwn(line, token);
    }

    /** Whom the pronoun means here; empty where it is none of the first person, or stands in a quotation, or nothing tells. */
    List<EntityId> meant(Line line, int token) {
        String word = line.word(token);
        if (line.sentence().text().matches(QUOTING)) {
            return quoted.meant(line, token);
        }
        if (token == 0 && word.equals("we") && line.word(1).equals(",")) {
            boolean byName = presentThemselves.size() == signatories.size();
            return byName ? presentThemselves : presentThemselves.isEmpty() ? signatories : List.of();
        }
        if (PLURAL.contains(word)) {
            List<EntityId> people = signatories.isEmpty() ? author : signatories;
            return people.isEmpty() ? party.meant() : people;
        }
        return SINGULAR.contains(word) ? author : List.of();
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

    private static List<EntityId> author(String title, Gazetteer gazetteer, @Nullable LocalDate day) {
        Matcher byOne = BY_ONE.matcher(title.replaceAll("[\\s\\x{A0}]+", " "));
        if (day == null || !byOne.matches()) {
            return List.of();
        }
        String[] words = byOne.group(1).strip().split(" ");
        List<EntityId> holders = gazetteer.peopleCalled(words[words.length - 1].toLowerCase(Locale.ROOT)).stream()
                .filter(person -> person.tenures().stream()
                        .anyMatch(t -> t.period().covers(day) && t.office().relation() != RelationType.MEMBER_OF))
                .map(KnownPerson::id)
                .toList();
        return holders.size() == 1 ? holders : List.of();
    }
}
