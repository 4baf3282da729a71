package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which states and bodies a name calls members: "NATO member Turkey", "Poland, a member of the EU,". Single use. */
final class Memberships {
    private static final String DASH = "--|[-()—–]|-lrb-|-rrb-";
    private static final String GROUPING = "group|bloc|alliance|pact|countries|nations|states|quartet|quad";
    /** Between the comma and "members", in words. */
    private static final int LONGEST = 6;

    private final Draft draft;

    Memberships(Draft draft) {
        this.draft = draft;
    }

    void read() {
        for (Line line : draft.lines()) {
            for (int noun = 2; noun < line.size(); noun++) {
                if (line.word(noun).equals("members")) {
                    readApposed(line, noun);
                }
            }
            for (Mention mention : draft.in(line)) {
                EntityId id = mention.entities().get(0);
                if (mention.kind() != MentionKind.NAME || mention.entities().size() != 1) {
                    continue;
                }
                if (id.kind() == EntityKind.ORGANIZATION) {
                    readBehind(line, mention, id);
                    readListed(line, mention, id);
                } else if (id.kind() == EntityKind.STATE) {
                    readApposition(line, mention);
                }
            }
        }
    }

    /** "NATO members | Turkey and Hungary". */
    private void readBehind(Line line, Mention mention, EntityId body) {
        int at = memberWord(line, mention.endToken());
        if (at < 0) {
            return;
        }
        boolean several = line.word(at - 1).endsWith("s");
        for (Optional<Mention> next = state(line, at); next.isPresent(); next = state(line, at)) {
            Mention state = next.get();
            if (line.word(state.endToken()).matches("['’]s?")) {
                return;
            }
            add(line, state, body);
            int joint = state.endToken();
            at = line.word(joint).equals(",") && line.word(joint + 1).equals("and") ? joint + 2 : joint + 1;
            if (!several || !line.word(joint).matches(",|and")) {
                return;
            }
        }
    }

    /**
     * "The four members of Mercosur, <em>Argentina, Brazil, Paraguay and Uruguay</em>", "the Contadora Group -- <em>Mexico and Panama</em> --", "members of ECOWAS,
     * including <em>Togo</em>", "of the Council's members, among them <em>China</em>".
     */
    private void readListed(Line line, Mention mention, EntityId body) {
        boolean members = isBehindMembers(line, mention);
        int at = mention.endToken();
        if (!members) {
            int own = membersOwned(line, at);
            members = own > 0;
            at = members ? own : at;
        }
        if (line.word(at).matches(GROUPING)) {
            at++;
        }
        boolean setOff = line.word(at).matches(DASH) || line.word(at).equals(":");
        if (!setOff && !(members && line.word(at).matches(",|including|such|like"))) {
            return;
        }
        int list = setOff || line.word(at).equals(",") ? at + 1 : at;
        int examples = behindExamples(line, list);
        List<Mention> states = states(line, examples);
        int end = states.isEmpty() ? examples : states.get(states.size() - 1).endToken();
        boolean whole = examples == list;
        if (!states.isEmpty()
                && (states.size() > 1 || !whole)
                && line.word(end).matches(whole && !members ? DASH + "|\\.|;" : DASH + "|[,;.:]")) {
            states.forEach(state -> add(line, state, body));
        }
    }

    private static boolean isBehindMembers(Line line, Mention body) {
        int of = line.word(body.firstToken() - 1).equals("the") ? body.firstToken() - 2 : body.firstToken() - 1;
        return line.word(of).equals("of")
                && (line.word(of - 1).equals("members")
                        || line.word(of - 2).equals("member")
                                && line.word(of - 1).matches("states|countries|nations"));
    }

    /** Behind "'s 15 members"; negative where no such words stand there. */
    private static int membersOwned(Line line, int end) {
        int at = line.word(end).matches("['’]s?") ? end + 1 : end;
        while (at < end + 4 && line.tag(at).matches("CD|JJ")) {
            at++;
        }
        return line.word(at).matches("members") && at > end ? at + 1 : -1;
    }

    /** Behind "including", "such as", "like" or "among them"; where it was if none stands there. */
    private static int behindExamples(Line line, int at) {
        if (line.word(at).matches("including|like")) {
            return at + 1;
        }
        boolean two = line.word(at).equals("such") && line.word(at + 1).equals("as")
                || line.word(at).equals("among") && line.word(at + 1).equals("them");
        return two ? at + 2 : at;
    }

    private List<Mention> states(Line line, int first) {
        List<Mention> states = new ArrayList<>();
        Optional<Mention> next = state(line, first);
        while (next.isPresent()) {
            states.add(next.get());
            int joint = next.get().endToken();
            boolean over = isLast(line, next.get()) || !line.word(joint).matches(",|and");
            int at = line.word(joint).equals(",") && line.word(joint + 1).equals("and") ? joint + 2 : joint + 1;
            next = over ? Optional.empty() : state(line, at);
        }
        return states;
    }

    /** "Senegal and Togo, <em>the two African members</em> of the Council", "Latvia and Malta, <em>both EU members</em>,", "A and B, members of the Senate". */
    private void readApposed(Line line, int noun) {
        int of = line.word(noun + 1).matches("states|countries") ? noun + 2 : noun + 1;
        Optional<EntityId> body = line.word(of).equals("of")
                ? organization(line, line.word(of + 1).equals("the") ? of + 2 : of + 1)
                : line.phraseEndingAt(noun)
                        .map(found -> found.values().get(0).entity())
                        .filter(id -> id.kind() == EntityKind.ORGANIZATION);
        int comma = noun - 1;
        while (comma > noun - LONGEST
                && line.tag(comma).matches("DT|CD|JJ.*|NN.*|VBG|HYPH|PDT|CC|RB")
                && !line.word(comma).equals("and")) {
            comma--;
        }
        if (body.isEmpty() || !line.word(comma).matches(",|are|were")) {
            return;
        }
        List<Mention> members = membersBefore(line, comma);
        boolean people =
                members.stream().anyMatch(member -> member.entities().get(0).kind() == EntityKind.PERSON);
        if (members.size() > 1 && line.word(comma).equals(",")) {
            members.stream()
                    .filter(member -> !people || member.entities().get(0).kind() == EntityKind.PERSON)
                    .forEach(member -> add(line, member, body.get()));
        }
    }

    /** The states or people of the list that ends before this word. */
    private List<Mention> membersBefore(Line line, int end) {
        List<Mention> members = new ArrayList<>();
        Optional<Mention> next = member(line, end - 1);
        while (next.isPresent()) {
            members.add(0, next.get());
            int joint = next.get().firstToken() - 1;
            joint = line.word(joint).equals("the") ? joint - 1 : joint;
            if (line.word(joint).equals("and") && line.word(joint - 1).equals(",")) {
                joint--;
            }
            next = line.word(joint).matches(",|and") ? member(line, joint - 1) : Optional.empty();
        }
        return members;
    }

    private Optional<Mention> member(Line line, int token) {
        return draft.at(line, token)
                .filter(mention -> mention.kind() != MentionKind.DEMONYM
                        && mention.kind() != MentionKind.PRONOUN
                        && mention.entities().size() == 1)
                .filter(mention -> mention.entities().get(0).kind() == EntityKind.STATE
                        || mention.entities().get(0).kind() == EntityKind.PERSON);
    }

    /** Whether "and" stands before it. */
    private static boolean isLast(Line line, Mention state) {
        return line.word(state.firstToken() - 1).equals("and")
                || line.word(state.firstToken() - 1).equals("the")
                        && line.word(state.firstToken() - 2).equals("and");
    }

    /** "Poland, a member of the EU,", "Turkey, a NATO member,". */
    private void readApposition(Line line, Mention state) {
        int at = state.endToken() + 1;
        if (!line.word(at - 1).matches(",|\\(|-lrb-") || !line.word(at).matches("a|an|the|also|itself|both")) {
            return;
        }
        while (at < line.size()
                && line.word(at).matches("a|an|the|also|founding|fellow|permanent|non|-|full|new|newest")) {
            at++;
        }
        if (line.word(at).equals("member") && line.word(at + 1).equals("of")) {
            organization(line, line.word(at + 2).equals("the") ? at + 3 : at + 2)
                    .ifPresent(body -> add(line, state, body));
            return;
        }
        Optional<Mention> body =
                draft.at(line, at).filter(m -> m.entities().get(0).kind() == EntityKind.ORGANIZATION);
        if (body.isPresent() && memberWord(line, body.get().endToken()) > 0) {
            add(line, state, body.get().entities().get(0));
        }
    }

    private static int memberWord(Line line, int at) {
        int word = line.word(at).equals("-") ? at + 1 : at;
        if (line.word(word).matches("members?")) {
            return line.word(word + 1).matches("states?|countries|nations?") ? word + 2 : word + 1;
        }
        return -1;
    }

    private void add(Line line, Mention state, EntityId body) {
        draft.addTie(
                line,
                state.headToken(),
                state.entities().get(0),
                RelationType.MEMBER_OF,
                body,
                NamedTie.Form.APPOSITION);
    }

    private Optional<Mention> state(Line line, int at) {
        return draft.at(line, line.word(at).equals("the") ? at + 1 : at)
                .filter(m -> m.entities().get(0).kind() == EntityKind.STATE && m.kind() == MentionKind.NAME);
    }

    private Optional<EntityId> organization(Line line, int at) {
        return draft.at(line, at).map(m -> m.entities().get(0)).filter(id -> id.kind() == EntityKind.ORGANIZATION);
    }
}
