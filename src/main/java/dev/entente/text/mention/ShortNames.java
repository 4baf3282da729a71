package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Name;
import dev.entente.model.NameKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds surnames, with and without titles, and leads each to the person the article or the gazetteer knows. Single use. */
final class ShortNames {
    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Map<String, CastMember> titled = new HashMap<>();

    ShortNames(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
    }

    void find() {
        for (Line line : draft.lines()) {
            @Nullable Office carried = null;
            for (int i = 0; i < line.size(); i++) {
                Optional<Found<Office>> title = line.titleEndingAt(i);
                if (title.isPresent()) {
                    carried = isPlural(line, title.get()) ? title.get().values().get(0) : null;
                } else if (!line.word(i).matches(",|and") && !line.tag(i).startsWith("NNP")) {
                    carried = null;
                }
                if (isSurname(line, i, title.isPresent())) {
                    read(line, i, title.map(found -> found.values().get(0)).orElse(carried), carried != null);
                }
            }
        }
    }

    private boolean isSurname(Line line, int i, boolean afterTitle) {
        if (!line.isCapitalised(i)
                || !line.tag(i).startsWith("NNP") && !line.isPerson(i)
                || line.titleAt(i).isPresent() && !line.isPerson(i) && !(afterTitle && isKnown(line, i))
                || !draft.isFree(line, i, i + 1)) {
            return false;
        }
        boolean compound = line.isCapitalised(i + 1)
                && line.tag(i + 1).startsWith("NNP")
                && draft.isFree(line, i + 1, i + 2)
                && line.titleAt(i + 1).isEmpty()
                && !afterTitle;
        return !compound || line.isPerson(i) && !line.token(i + 1).entityTag().equals("ORGANIZATION");
    }

    /** "Prime Minister <em>Major</em>". */
    private boolean isKnown(Line line, int i) {
        return !line.isCapitalised(i + 1)
                && !gazetteer.peopleCalled(line.token(i).word()).isEmpty();
    }

    /** Reads the surname at the word, which may be one "of a list" behind a title in the plural: "Senators Capito, <em>Blunt</em> and Toomey". */
    private void read(Line line, int i, @Nullable Office title, boolean listed) {
        int end = i + 1;
        int place = draft.place(line, i);
        int first = Titles.startBefore(line, i);
        EntityId body = bodyBeside(line, first, end);
        Optional<CastMember> member = Optional.empty();
        for (int words = 3; words >= 1 && member.isEmpty(); words--) {
            if (i + words <= line.size() && isWord(line, i + words - 1) && draft.isFree(line, i, i + words)) {
                end = i + words;
                member = cast.resolve(new Cast.Sought(line.text(i, end), title, body, place, draft.years(line)));
            }
        }
        if (member.isPresent() && RegnalNumbers.isOther(line, end, member.get().name())) {
            return;
        }
        if (member.isEmpty()) {
            if (title == null || title.relation() == null) {
                addSpeaker(line, i, first, title);
            } else {
                addUnknown(line, i, first, title, listed, body);
            }
            return;
        }
        if (isGovernment(line, end) && first == i) {
            readGovernment(line, i, end, member.get());
            return;
        }
        CastMember found = member.get();
        boolean likely = line.tag(i).startsWith("NNP")
                && !cast.isOutOfOffice(found)
                && !cast.isCommonNameOfStranger(found, line.text(i, end));
        if (first == i && !line.isPerson(i) && !likely && !listed) {
            return;
        }
        if (first == i
                && line.word(i - 1).matches("the|another|elder|younger|older|a|an")
                && !isModifier(line, end - 1)) {
            return;
        }
        if (title != null) {
            found.learn(title.gender());
        }
        Entity entity = gazetteer.find(found.id()).orElseGet(() -> person(found));
        if (draft.add(line, first, end, MentionKind.SHORT_NAME, entity)) {
            found.mentionAt(place);
        }
    }

    /** "The <em>Trump</em> team", while "the Moon" is nobody. */
    private static boolean isModifier(Line line, int index) {
        return line.token(index).relation().equals("compound")
                || line.tag(index + 1).startsWith("N")
                || line.word(index + 1).matches("[-–]");
    }

    private static boolean isWord(Line line, int index) {
        return Character.isLetter(line.token(index).word().codePointAt(0));
    }

    private static boolean isGovernment(Line line, int end) {
        return Set.of("administration", "government", "regime").contains(line.word(end));
    }

    /** "the Trump administration": the state it governs. */
    private void readGovernment(Line line, int i, int end, CastMember head) {
        Optional.ofNullable(head.known())
                .flatMap(KnownPerson::findLedState)
                .ifPresent(state -> draft.add(line, i, end + 1, MentionKind.DESCRIPTION, state));
    }

    /** "<em>Hernández</em> said", "according to <em>Ms. Petrova</em>": who says something is known by the words that the text has. */
    private void addSpeaker(Line line, int i, int first, @Nullable Office address) {
        String surname = line.token(i).word();
        boolean addressed = first < i;
        boolean known = cast.isAnyCalled(surname)
                || !addressed && !gazetteer.peopleCalled(surname).isEmpty();
        if (known
                || !line.isPerson(i)
                || line.isCapitalised(first - 1) && line.tag(first - 1).startsWith("NNP")
                || line.word(first - 1).equals("the")
                || !Sayings.isSpeaker(line, first, i + 1)) {
            return;
        }
        CastMember member = cast.add(new PersonName(line.text(first, i + 1), Part.fold(surname), ""));
        member.learn(address == null ? null : address.gender());
        if (draft.add(line, first, i + 1, MentionKind.SHORT_NAME, person(member))) {
            member.mentionAt(draft.place(line, i));
        }
    }

    /** Somebody whom only a title and a surname tell: known by both, so that two of the name are not taken for one. */
    private void addUnknown(Line line, int i, int first, Office title, boolean listed, @Nullable EntityId body) {
        if (first == i && !line.isPerson(i) && !listed) {
            return;
        }
        String surname = line.token(i).word();
        String name;
        if (title.relation() == RelationType.MEMBER_OF) {
            name = (title.key().startsWith("senator") ? "Senator " : "Representative ") + surname;
        } else if (body != null && body.kind() == EntityKind.STATE) {
            name = line.text(first, i + 1) + " of " + gazetteer.get(body).name();
        } else {
            return;
        }
        CastMember member = titled.computeIfAbsent(
                name, key -> cast.add(new PersonName(name, surname.toLowerCase(java.util.Locale.ROOT), "")));
        member.learn(title.gender());
        member.learn(title.key(), title.relation());
        if (draft.add(
                line,
                first,
                i + 1,
                MentionKind.SHORT_NAME,
                member.hasRelation(RelationType.MEMBER_OF) ? person(member) : calledBy(surname, member))) {
            member.mentionAt(draft.place(line, i));
        }
    }

    /** Told from others of the name by title and state, and called by the surname. */
    private static Entity calledBy(String surname, CastMember member) {
        return new Entity(
                member.id(),
                surname,
                List.of(Name.preferred(surname), new Name(member.name(), "en", NameKind.ALIAS)),
                Map.of());
    }

    private static Entity person(CastMember member) {
        return new Entity(member.id(), member.name(), List.of(Name.preferred(member.name())), Map.of());
    }

    /** The state or organisation in "Russian President X", "China's President X", "President X of Kenya". */
    private @Nullable EntityId bodyBeside(Line line, int first, int end) {
        int before = line.word(first - 1).matches("['’]s?") ? first - 1 : first;
        Optional<Found<Phrase>> left = first == end - 1 ? Optional.empty() : line.phraseEndingAt(before);
        if (left.isEmpty() && line.word(end).equals("of")) {
            left = line.phraseAt(line.word(end + 1).equals("the") ? end + 2 : end + 1);
        }
        return left.map(found -> found.values().get(0))
                .filter(phrase -> phrase.kind() != PhraseKind.SHARED_NAME)
                .map(Phrase::entity)
                .filter(id -> id.kind() == EntityKind.STATE || id.kind() == EntityKind.ORGANIZATION)
                .orElse(null);
    }

    private static boolean isPlural(Line line, Found<Office> title) {
        String last = line.word(title.end() - 1);
        return last.matches(
                "senators|sens\\.|representatives|reps\\.|presidents|ministers|governors|congressmen|congresswomen");
    }
}
