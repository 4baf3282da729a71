package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads "they" and "their" to the several whom the text has just told of, or to the body or group that it is about. Single use. */
final class PluralPronouns {
    private static final Set<String> REPORTING =
            Set.of("say", "write", "tell", "argue", "add", "note", "claim", "warn", "insist", "state", "explain");
    private static final Set<String> CONSULTING =
            Set.of("meet", "speak", "talk", "call", "telephone", "phone", "host", "receive", "visit");

    private static final int REACH = 2;

    private final Draft draft;
    private final Interlocutors interlocutors;

    PluralPronouns(Draft draft, Interlocutors interlocutors) {
        this.draft = draft;
        this.interlocutors = interlocutors;
    }

    void read(Line line, int i) {
        if (isReporting(line, i)) {
            List<EntityId> speakers = topicBefore(line);
            if (speakers.stream().noneMatch(speaker -> isNamedIn(line, speaker))) {
                addAll(line, i, speakers);
            }
            return;
        }
        List<EntityId> meant = subjects(line, i);
        if (meant.isEmpty()) {
            meant = interlocutorsBefore(line, i);
        }
        if (meant.isEmpty()
                && draft.before(line, i).stream()
                        .noneMatch(m -> m.kind() != MentionKind.DEMONYM
                                && m.entities().get(0).kind().isActor())) {
            @Nullable Line previous = draft.previous(line);
            if (previous != null) {
                meant = subjects(previous, previous.size());
                meant = meant.isEmpty() ? twoPeople(previous) : meant;
                meant = meant.isEmpty() && line.token(i).relation().startsWith("nsubj") ? topic(previous) : meant;
            }
            boolean followed = previous != null ? !namesOfMany(previous) : speaksOfTalkersOnly(line);
            if (meant.isEmpty() && line.token(i).relation().startsWith("nsubj") && followed) {
                meant = interlocutors.before(line);
            }
        }
        addAll(line, i, meant);
    }

    /** So many as a sentence of the paragraph, not far before, joins as its subject. */
    List<EntityId> joinedBefore(Line line, int size) {
        Line earlier = line;
        for (int back = 0; back < REACH; back++) {
            @Nullable Line previous = draft.previous(earlier);
            if (previous == null) {
                return List.of();
            }
            List<EntityId> subjects = subjects(previous, previous.size());
            if (!subjects.isEmpty()) {
                return subjects.size() == size ? subjects : List.of();
            }
            earlier = previous;
        }
        return List.of();
    }

    private void addAll(Line line, int i, List<EntityId> meant) {
        if (!meant.isEmpty()) {
            draft.add(line, i, i + 1, MentionKind.PRONOUN, meant);
        }
    }

    /** Of whom the sentence before it tells: its plural subject, also one told by "they", else the body or group that opens it. */
    private List<EntityId> topicBefore(Line line) {
        @Nullable Line previous = draft.previous(line);
        if (previous == null) {
            return List.of();
        }
        List<EntityId> subjects = subjects(previous, previous.size());
        return subjects.isEmpty() ? topic(previous) : subjects;
    }

    /** The body or group whose name opens the sentence, where the parse did not see that it is its subject. */
    private List<EntityId> topic(Line line) {
        return draft.in(line).stream()
                .findFirst()
                .filter(mention ->
                        mention.firstToken() <= 1 && mention.entities().size() == 1)
                .filter(mention -> mention.kind() != MentionKind.DEMONYM && isMany(line, mention))
                .map(Mention::entities)
                .orElse(List.of());
    }

    private boolean isNamedIn(Line line, EntityId id) {
        return draft.in(line).stream().anyMatch(mention -> mention.entities().contains(id));
    }

    /** "Harris told Holness that help is coming, and <em>they</em> discussed trade": the two who talk, where they are all whom the sentence names. */
    private List<EntityId> interlocutorsBefore(Line line, int i) {
        Set<EntityId> people = new LinkedHashSet<>();
        for (Mention mention : draft.before(line, i)) {
            EntityId first = mention.entities().get(0);
            if (first.kind() == EntityKind.PERSON) {
                people.addAll(mention.entities());
            } else if (first.kind() == EntityKind.GROUP) {
                return List.of();
            }
        }
        boolean talkers = people.size() == 2
                && (people.equals(Set.copyOf(interlocutors.before(line)))
                        || people.equals(Set.copyOf(interlocutors.in(line, i))));
        return talkers && line.token(i).relation().startsWith("nsubj") ? List.copyOf(people) : List.of();
    }

    /** Whether the last sentence of the paragraph before names no other people than those who talk. */
    private boolean speaksOfTalkersOnly(Line line) {
        int index = line.sentence().index() - 1;
        if (index < 0 || namesOfMany(draft.lines().get(index))) {
            return false;
        }
        List<EntityId> talkers = interlocutors.before(line);
        return draft.in(draft.lines().get(index)).stream()
                .flatMap(mention -> mention.entities().stream())
                .filter(id -> id.kind() == EntityKind.PERSON || id.kind() == EntityKind.GROUP)
                .allMatch(talkers::contains);
    }

    /** Whether the sentence names people or a body that "they" may mean as well. */
    private boolean namesOfMany(@Nullable Line line) {
        return line != null
                && draft.in(line).stream()
                        .filter(mention -> Binding.isSubject(line, mention))
                        .anyMatch(mention -> isMany(line, mention));
    }

    /** The two whom a sentence brings together: "Harris spoke with Holness. They ..." */
    private List<EntityId> twoPeople(Line line) {
        Set<EntityId> people = new LinkedHashSet<>();
        boolean subject = false;
        for (Mention mention : draft.in(line)) {
            if (mention.entities().get(0).kind() == EntityKind.PERSON) {
                people.addAll(mention.entities());
                subject |= Binding.isSubject(line, mention);
            } else if (mention.entities().get(0).kind() == EntityKind.GROUP) {
                return List.of();
            }
        }
        boolean together = line.sentence().tokens().stream().anyMatch(t -> CONSULTING.contains(t.lemma()));
        return people.size() == 2 && subject && together ? List.copyOf(people) : List.of();
    }

    /** The last plural subject before the word: several joined by "and", or one that is many. */
    private List<EntityId> subjects(Line line, int i) {
        List<EntityId> main = subjects(line, i, true);
        return i < line.size() || main.isEmpty() ? subjects(line, i, false) : main;
    }

    private List<EntityId> subjects(Line line, int i, boolean main) {
        List<Mention> mentions = draft.before(line, i);
        for (int k = mentions.size() - 1; k >= 0; k--) {
            Mention mention = mentions.get(k);
            boolean beside = i < line.size() && Binding.isObjectBeside(line, i, mention);
            if (beside && isMany(line, mention)) {
                return List.of();
            }
            if (!Binding.isSubject(line, mention) || main && !isOfRoot(line, mention) || beside) {
                continue;
            }
            Set<EntityId> joined = new LinkedHashSet<>(mention.entities());
            for (Mention other : mentions) {
                Token head = line.token(other.headToken());
                if (head.relation().startsWith("conj") && head.head() == mention.headToken()) {
                    joined.addAll(other.entities());
                }
            }
            boolean actors = joined.stream().allMatch(id -> id.kind().isActor());
            if (actors && (joined.size() > 1 || isMany(line, mention))) {
                return List.copyOf(joined);
            }
        }
        return List.of();
    }

    private static boolean isMany(Line line, Mention mention) {
        EntityKind kind = mention.entities().get(0).kind();
        boolean people = mention.kind() == MentionKind.DEMONYM
                && line.tag(mention.headToken()).endsWith("S");
        return kind == EntityKind.GROUP || kind == EntityKind.ORGANIZATION || people;
    }

    /** Whether it closes a quotation or reported words: "..., he said". Then it is no one of those the words speak of. */
    static boolean isReporting(Line line, int i) {
        Token pronoun = line.token(i);
        return pronoun.relation().startsWith("nsubj")
                && pronoun.head() >= 0
                && REPORTING.contains(line.token(pronoun.head()).lemma())
                && line.word(i - 1).matches("[,\"”'’]+");
    }

    private static boolean isOfRoot(Line line, Mention mention) {
        int verb = line.token(mention.headToken()).head();
        return verb >= 0 && line.token(verb).relation().equals("root");
    }
}
