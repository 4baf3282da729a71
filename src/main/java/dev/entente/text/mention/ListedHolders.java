package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The foreign ministers of Iran and Iraq, <em>A and B</em>", "the French and German presidents, <em>A and B</em>": each in the state at his own place; also "the presidents of France, <em>A</em>, and of Italy, <em>B</em>". "The presidents of France and
 * Italy", where no names follow: whoever they were then. Single use.
 */
final class ListedHolders {
    private static final Set<String> HOLDERS =
            Set.of("ministers", "presidents", "leaders", "premiers", "chancellors", "kings", "ambassadors", "envoys");
    private static final int LONGEST_TITLE = 3;

    private final Draft draft;
    private final Cast cast;
    private final Holders holders;

    ListedHolders(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.holders = new Holders(draft);
    }

    /** Once the people are known, before their states take the words. */
    void read() {
        for (Line line : draft.lines()) {
            for (int noun = 0; noun < line.size(); noun++) {
                if (HOLDERS.contains(line.word(noun))) {
                    read(line, noun);
                } else if (line.word(noun).matches(Counterparts.SEVERAL)) {
                    readCounterparts(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        int first = noun;
        Optional<Office> office = Optional.empty();
        for (int words = LONGEST_TITLE; words >= 1 && office.isEmpty(); words--) {
            first = noun + 1 - words;
            office = office(line, first, noun);
        }
        if (office.isEmpty()) {
            return;
        }
        if (readInterleaved(line, first, noun, office.get())
                || readEach(line, first, noun, office.get())
                || readRespective(line, first, noun, office.get())) {
            return;
        }
        List<EntityId> bodies = new ArrayList<>();
        int end = line.word(noun + 1).equals("of") ? listOf(line, noun + 2, bodies) : noun + 1;
        if (bodies.isEmpty()) {
            first = listBefore(line, first, bodies);
        }
        if (bodies.size() > 1 && line.word(end).equals(",")) {
            List<Mention> people = NamedSets.people(draft, line, end + 1);
            if (people.size() == bodies.size()) {
                state(line, first, office.get(), bodies, people);
                addTitle(line, first, noun, people);
                return;
            }
        }
        int comma = line.word(first - 1).equals("the") ? first - 2 : first - 1;
        if (bodies.size() > 1 && line.word(comma).equals(",")) {
            List<Mention> people = NamedSets.peopleBefore(draft, line, comma);
            if (people.size() == bodies.size()) {
                state(line, first, office.get(), bodies, people);
                addTitle(line, first, noun, people);
                return;
            }
        }
        if (bodies.size() < 2 && readJoint(line, first, noun, office.get())) {
            return;
        }
        if (bodies.size() > 1
                && line.word(noun + 1).equals("of")
                && line.word(first - 1).equals("the")) {
            readUnnamed(line, first, noun, office.get(), bodies);
        }
    }

    /** "The presidents of France, <em>A</em>, of Italy, <em>B</em>, and of Malta, <em>C</em>", "of France, <em>A</em>, and Italy, <em>B</em>". */
    private boolean readInterleaved(Line line, int first, int noun, Office office) {
        List<EntityId> bodies = new ArrayList<>();
        List<Mention> people = new ArrayList<>();
        int at = noun + 1;
        while (line.word(at).equals("of")
                || !people.isEmpty() && state(line, at).isPresent()) {
            Optional<Found<Phrase>> state = state(line, line.word(at).equals("of") ? at + 1 : at);
            int name = state.map(found -> found.end() + (line.word(found.end()).equals(",") ? 1 : 0))
                    .orElse(at);
            Optional<Mention> person = state.flatMap(found -> personAt(line, name));
            if (person.isEmpty()) {
                break;
            }
            bodies.add(state.get().values().get(0).entity());
            people.add(person.get());
            at = person.get().endToken();
            while (line.word(at).matches(",|and")) {
                at++;
            }
        }
        if (people.size() < 2) {
            return false;
        }
        state(line, first, office, bodies, people);
        addTitle(line, first, noun, people);
        return true;
    }

    /** "Presidents <em>A</em> of Ghana and <em>B</em> of Togo". */
    private boolean readEach(Line line, int first, int noun, Office office) {
        List<EntityId> bodies = new ArrayList<>();
        List<Mention> people = new ArrayList<>();
        int at = noun + 1;
        Optional<Mention> person = personAt(line, at);
        while (person.isPresent() && line.word(person.get().endToken()).equals("of")) {
            Optional<Found<Phrase>> state = state(line, person.get().endToken() + 1);
            if (state.isEmpty()) {
                break;
            }
            people.add(person.get());
            bodies.add(state.get().values().get(0).entity());
            at = state.get().end();
            while (line.word(at).matches(",|and")) {
                at++;
            }
            person = personAt(line, at);
        }
        if (people.size() < 2) {
            return false;
        }
        state(line, first, office, bodies, people);
        return true;
    }

    /** "Presidents <em>A and B</em> of Ghana and Togo", "of Ghana and Togo respectively". */
    private boolean readRespective(Line line, int first, int noun, Office office) {
        List<Mention> people = NamedSets.people(draft, line, noun + 1);
        List<EntityId> bodies = new ArrayList<>();
        int of = people.isEmpty() ? noun : people.get(people.size() - 1).endToken();
        if (people.size() < 2 || !line.word(of).equals("of")) {
            return false;
        }
        listOf(line, of + 1, bodies);
        if (bodies.size() != people.size()) {
            return false;
        }
        state(line, first, office, bodies, people);
        return true;
    }

    /** "<em>A and B</em>, the pro-Russian leaders of the Front": both of one body. */
    private boolean readJoint(Line line, int first, int noun, Office office) {
        int the = first - 1;
        while (the > first - LONGEST_TITLE && line.tag(the).matches("JJ|HYPH|VBN")) {
            the--;
        }
        int body = line.word(noun + 2).equals("the") ? noun + 3 : noun + 2;
        boolean apposed = line.word(the).matches("the|two|both")
                && line.word(line.word(the).equals("the") ? the - 1 : the - 2).equals(",")
                && line.word(noun + 1).equals("of");
        Optional<EntityId> led = !apposed
                ? Optional.empty()
                : draft.at(line, body)
                        .filter(mention -> mention.firstToken() == body
                                && mention.entities().size() == 1
                                && !line.word(mention.endToken()).matches("and|['’]s?"))
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.ORGANIZATION || id.kind() == EntityKind.GROUP)
                        .or(() -> state(line, body)
                                .map(found -> found.values().get(0).entity()));
        int comma = line.word(the).equals("the") ? the - 1 : the - 2;
        List<Mention> people = led.isPresent() ? NamedSets.peopleBefore(draft, line, comma) : List.of();
        if (people.size() < 2) {
            return false;
        }
        state(line, first, office, Collections.nCopies(people.size(), led.orElseThrow()), people);
        return true;
    }

    /** "Her British and Russian <em>counterparts</em>, A and B": the words mean them; which office they have {@link Counterparts} says. */
    private void readCounterparts(Line line, int noun) {
        List<EntityId> bodies = new ArrayList<>();
        int first = listBefore(line, noun, bodies);
        List<Mention> people = NamedSets.people(draft, line, line.word(noun + 1).equals(",") ? noun + 2 : noun + 1);
        if (bodies.size() > 1 && people.size() == bodies.size()) {
            addTitle(line, first, noun, people);
        }
    }

    /** The title in the plural means all of them. */
    private void addTitle(Line line, int first, int noun, List<Mention> people) {
        draft.add(
                line,
                first,
                noun + 1,
                MentionKind.DESCRIPTION,
                people.stream().map(person -> person.entities().get(0)).toList());
    }

    private Optional<Mention> personAt(Line line, int index) {
        return draft.at(line, index)
                .filter(mention -> mention.firstToken() == index
                        && mention.entities().get(0).kind() == EntityKind.PERSON);
    }

    /** Those whom the tables know, if they know each. */
    private void readUnnamed(Line line, int first, int noun, Office office, List<EntityId> bodies) {
        RelationType relation = office.relation();
        if (draft.day() == null || relation == null || office.key().equals("ambassador")) {
            return;
        }
        int head = line.head(first, noun + 1);
        List<EntityId> people = bodies.stream()
                .flatMap(body -> holders.find(line, head, body, office.key()).stream())
                .toList();
        if (people.size() != bodies.size()
                || !draft.add(line, first - 1, noun + 1, MentionKind.OFFICE, people)
                || !holders.isOfToday(line, head)) {
            return;
        }
        for (int i = 0; i < people.size(); i++) {
            draft.gazetteer()
                    .findPerson(people.get(i))
                    .map(cast::add)
                    .ifPresent(member -> member.mentionAt(draft.place(line, first)));
            draft.addRole(new StatedRole(
                    line.sentence().index(),
                    first,
                    noun + 1,
                    people.get(i),
                    relation,
                    bodies.get(i),
                    false,
                    Period.UNKNOWN,
                    false));
        }
    }

    private void state(Line line, int first, Office office, List<EntityId> bodies, List<Mention> people) {
        RelationType relation = office.relation();
        if (relation == null) {
            return;
        }
        for (int i = 0; i < people.size(); i++) {
            EntityId person = people.get(i).entities().get(0);
            draft.addRole(new StatedRole(
                    line.sentence().index(),
                    first,
                    people.get(i).endToken(),
                    person,
                    relation,
                    bodies.get(i),
                    false,
                    Period.UNKNOWN,
                    true));
            cast.find(person).ifPresent(member -> member.learn(office.key(), relation));
        }
    }

    /** The office that the words name in the plural. */
    private Optional<Office> office(Line line, int first, int noun) {
        if (first < 0) {
            return Optional.empty();
        }
        String title = line.text(first, noun + 1).replaceAll("s$", "");
        return draft.gazetteer().titles().find(title).stream().findFirst();
    }

    /** "Iran, Iraq and the Sudan": the end of the list that begins here. */
    private static int listOf(Line line, int first, List<EntityId> bodies) {
        int at = first;
        Optional<Found<Phrase>> next = state(line, at);
        while (next.isPresent()) {
            bodies.add(next.get().values().get(0).entity());
            at = next.get().end();
            int behind = line.word(at).equals(",") && line.word(at + 1).equals("and") ? at + 2 : at + 1;
            next = line.word(at).matches(",|and") ? state(line, behind) : Optional.empty();
        }
        return at;
    }

    /** "The <em>Iranian and Iraqi</em> presidents": where the list begins that ends before this word. */
    static int listBefore(Line line, int end, List<EntityId> bodies) {
        int first = end;
        Optional<Found<Phrase>> last = line.phraseEndingAt(end).filter(ListedHolders::isState);
        while (last.isPresent()) {
            first = last.get().first();
            bodies.add(last.get().values().get(0).entity());
            int before = last.get().first() - 1;
            last = line.word(before).matches(",|and")
                    ? line.phraseEndingAt(before).filter(ListedHolders::isState)
                    : Optional.empty();
        }
        Collections.reverse(bodies);
        return first;
    }

    private static Optional<Found<Phrase>> state(Line line, int index) {
        return line.phraseAt(line.word(index).equals("the") ? index + 1 : index).filter(ListedHolders::isState);
    }

    private static boolean isState(Found<Phrase> found) {
        return found.values().get(0).entity().kind() == EntityKind.STATE;
    }
}
