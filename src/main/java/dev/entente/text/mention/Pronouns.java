package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gender;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Leads pronouns to what they stand for: the nearest suitable subject before them in the same sentence or the one before it in the
 * paragraph. Where two candidates are equally good none is taken. Single use.
 */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself", "hers");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> THANKING = Set.of(
            "thank",
            "praise",
            "congratulate",
            "commend",
            "applaud",
            "condemn",
            "criticize",
            "blame",
            "denounce",
            "honor");
    private static final Set<String> WEATHER = Set.of("be", "seem", "appear", "take", "remain", "become", "make");

    private final Draft draft;
    private final Cast cast;
    private final Binding binding;
    private final FirstPerson firstPerson;
    private final Dialogue dialogue;
    private final Interlocutors interlocutors;
    private final PluralPronouns many;
    private final Optional<EntityId> topic;

    Pronouns(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.binding = new Binding(draft);
        this.firstPerson = new FirstPerson(draft);
        this.interlocutors = new Interlocutors(draft);
        this.many = new PluralPronouns(draft, interlocutors);
        this.dialogue = new Dialogue(draft, firstPerson.signatories(), interlocutors);
        this.topic = TopicPerson.find(draft, cast);
    }

    void read(Line line, int i) {
        String word = line.word(i);
        if (dialogue.isBilateral(line, i)) {
            draft.add(line, i, i + 1, MentionKind.DESCRIPTION, dialogue.states());
        }
        if (!line.tag(i).startsWith("PRP") || firstPerson.readOwnParty(line, i)) {
            return;
        }
        int end = dialogue.countriesEnd(line, i);
        if (end > i && !dialogue.states().isEmpty()) {
            draft.add(line, i, end, MentionKind.DESCRIPTION, dialogue.states());
            return;
        }
        List<EntityId> self = firstPerson.meant(line, i, dialogue.isTranscript());
        if (self.isEmpty()) {
            self = dialogue.meant(line, i);
        }
        if (self.isEmpty()) {
            self = firstPerson.owner(line, i, dialogue.isTranscript());
        }
        if (!self.isEmpty()) {
            draft.add(line, i, i + 1, MentionKind.PRONOUN, self);
        } else if (HE.contains(word)) {
            readOne(line, i, id -> agrees(id, Gender.MALE));
        } else if (SHE.contains(word) && !line.word(i + 1).matches("(majesty|highness|excellency).*")) {
            readOne(line, i, id -> agrees(id, Gender.FEMALE));
        } else if (Binding.IT.contains(word) && !isEmpty(line, i)) {
            readOne(line, i, id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION);
        } else if (THEY.contains(word)) {
            many.read(line, i);
        }
    }

    /** The two states that a transcript, joint statement or readout is between; empty where nothing tells. */
    List<EntityId> states() {
        return dialogue.states();
    }

    /** The two whom the sentence itself, before this word, tells to have met or spoken with each other: "A met B, and <em>the two</em> agreed". */
    List<EntityId> interlocutorsWithin(Line line, int end) {
        return interlocutors.in(line, end);
    }

    /** The two whom the text last told to have met or spoken with each other; empty where there are none. */
    List<EntityId> interlocutors(Line line) {
        return interlocutors.before(line);
    }

    /** So many as the sentences before it join as a subject, or as talk together; empty where there are none. */
    List<EntityId> joinedBefore(Line line, int size) {
        List<EntityId> joined = many.joinedBefore(line, size);
        List<EntityId> talking = size == 2 ? interlocutors.before(line) : interlocutors.jointlyBefore(line);
        return joined.isEmpty() && talking.size() == size ? talking : joined;
    }

    /** All whom the text last told to have talked together, where they are more than two. */
    List<EntityId> joint(Line line) {
        return interlocutors.jointlyBefore(line);
    }

    /** Whom "the President" means where an official speaks: who holds the office in the speaker's own state. */
    Optional<EntityId> holderBesideSpeaker(Line line, Office office) {
        return dialogue.stateOfSpeaker(line)
                .flatMap(state -> draft.gazetteer().findHolder(state, office.key(), draft.day()));
    }

    private static @Nullable Gender genderOf(String pronoun) {
        return HE.contains(pronoun) ? Gender.MALE : SHE.contains(pronoun) ? Gender.FEMALE : null;
    }

    private boolean agrees(EntityId id, Gender gender) {
        Gender known = cast.find(id).map(CastMember::gender).orElse(null);
        return id.kind() == EntityKind.PERSON && (known == null || known == gender);
    }

    /** "It is essential to ...", "it seems that ...". */
    private static boolean isEmpty(Line line, int i) {
        Token it = line.token(i);
        if (!line.word(i).equals("it") || it.head() < 0) {
            return false;
        }
        Token governor = line.token(it.head());
        boolean clause = line.sentence().dependents(governor).stream()
                .anyMatch(t -> t.relation().matches("csubj.*|ccomp|xcomp|dep") && t.index() > i);
        boolean copula = WEATHER.contains(governor.lemma())
                || line.sentence().dependents(governor).stream()
                        .anyMatch(t -> t.relation().equals("cop"));
        return it.relation().equals("expl") || copula && clause;
    }

    private void readOne(Line line, int i, Predicate<EntityId> sort) {
        Optional<Mention> thanked = thankedBeside(line, i).filter(m -> isOne(line, m, sort));
        if (thanked.isPresent()) {
            EntityId id = thanked.get().entities().get(0);
            draft.add(line, i, i + 1, MentionKind.PRONOUN, id);
            return;
        }
        List<Mention> inLine = isOfSpeakerBefore(line, i, sort)
                ? List.of()
                : draft.before(line, i).stream()
                        .filter(m -> isOne(line, m, sort))
                        .toList();
        Optional<EntityId> found = choose(line, i, inLine, true);
        if (found.isEmpty() && (inLine.isEmpty() || isSomebodyElse(line, i, inLine))) {
            @Nullable Line previous = draft.previous(line);
            if (previous != null) {
                List<Mention> earlier = draft.in(previous).stream()
                        .filter(m -> isOne(previous, m, sort))
                        .toList();
                found = choose(previous, previous.size(), earlier, false);
            } else if (!Binding.IT.contains(line.word(i))
                    && line.token(i).relation().startsWith("nsubj")) {
                found = onlyOneOfParagraphBefore(line, sort);
            }
            if (found.isEmpty() && !Binding.IT.contains(line.word(i))) {
                found = topic.filter(sort);
            }
        }
        found.ifPresent(id -> {
            if (draft.add(line, i, i + 1, MentionKind.PRONOUN, id)) {
                cast.find(id).ifPresent(member -> member.learn(genderOf(line.word(i))));
            }
        });
    }

    /** "Rumsfeld met <em>him</em>": not the subject, and so whom the sentence before tells of; "it" is mostly a thing of that sentence, "himself" the subject. */
    private static boolean isSomebodyElse(Line line, int i, List<Mention> inLine) {
        return line.word(i).matches("him|her") && inLine.stream().allMatch(m -> Binding.isObjectBeside(line, i, m));
    }

    /** "Kenya should act on Xi's offer, <em>he</em> wrote": who spoke of in the sentence before, not whom his words name by the way. */
    private boolean isOfSpeakerBefore(Line line, int i, Predicate<EntityId> sort) {
        @Nullable Line previous = draft.previous(line);
        return PluralPronouns.isReporting(line, i)
                && previous != null
                && draft.in(previous).stream().anyMatch(m -> isOne(previous, m, sort) && Binding.isSubject(previous, m))
                && draft.before(line, i).stream().noneMatch(m -> isOne(line, m, sort) && Binding.isSubject(line, m));
    }

    /** "Moon thanked <em>Xi</em> for <em>his</em> support": what one is thanked or blamed for is one's own. */
    private Optional<Mention> thankedBeside(Line line, int i) {
        Token noun = line.token(Math.max(0, line.token(i).head()));
        if (!line.token(i).relation().equals("nmod:poss")
                || noun.head() < 0
                || !noun.relation().matches("obl|nmod")
                || !line.isBehind("for", noun)) {
            return Optional.empty();
        }
        Token verb = line.token(noun.head());
        if (noun.relation().equals("nmod") && verb.head() >= 0) {
            verb = line.token(verb.head());
        }
        Token thanking = verb;
        return THANKING.contains(verb.lemma())
                ? draft.before(line, i).stream()
                        .filter(m -> line.token(m.headToken()).relation().equals("obj")
                                && line.token(m.headToken()).head() == thanking.index())
                        .findFirst()
                : Optional.empty();
    }

    /** Whom a pronoun that opens a paragraph goes on about: the one person that the paragraph before speaks of. */
    private Optional<EntityId> onlyOneOfParagraphBefore(Line line, Predicate<EntityId> sort) {
        Set<EntityId> people = new LinkedHashSet<>();
        int last = line.sentence().index() - 1;
        for (int s = last; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (earlier.sentence().paragraph()
                    != draft.lines().get(last).sentence().paragraph()) {
                break;
            }
            draft.in(earlier).stream()
                    .flatMap(mention -> mention.entities().stream())
                    .filter(id -> id.kind() == EntityKind.PERSON)
                    .forEach(people::add);
        }
        return people.size() == 1 ? people.stream().filter(sort).findFirst() : Optional.empty();
    }

    private static boolean isOne(Line line, Mention mention, Predicate<EntityId> sort) {
        return mention.entities().size() == 1
                && (mention.kind() != MentionKind.DEMONYM || isBodyOfState(line, mention))
                && sort.test(mention.entities().get(0));
    }

    /** "The Uzbek <em>side</em>", "the Kenyan <em>government</em>": the state itself, not an adjective. */
    private static boolean isBodyOfState(Line line, Mention mention) {
        return line.tag(mention.headToken()).matches("NNS?");
    }

    /** The one candidate; of several the nearest subject, unless the pronoun is the object of that subject's own verb. */
    private Optional<EntityId> choose(Line line, int i, List<Mention> candidates, boolean same) {
        List<Mention> agreeing = candidates.stream()
                .filter(m -> !same || binding.allows(line, i, m))
                .toList();
        List<Mention> certain = agreeing.stream()
                .filter(m -> cast.find(m.entities().get(0))
                        .filter(c -> c.gender() != null)
                        .isPresent())
                .toList();
        boolean told = certain.stream().anyMatch(m -> Binding.isSubject(line, m))
                || agreeing.stream().noneMatch(m -> Binding.isSubject(line, m));
        List<Mention> allowed = certain.isEmpty() || !told ? agreeing : certain;
        Set<EntityId> distinct = new LinkedHashSet<>();
        allowed.forEach(m -> distinct.add(m.entities().get(0)));
        if (distinct.size() == 1) {
            return Optional.of(distinct.iterator().next());
        }
        List<Mention> subjects = new ArrayList<>();
        for (Mention mention : allowed) {
            if (Binding.isSubject(line, mention)) {
                subjects.add(mention);
            }
        }
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        Mention chosen = same ? subjects.get(subjects.size() - 1) : subjects.get(0);
        return Optional.of(chosen.entities().get(0));
    }
}
