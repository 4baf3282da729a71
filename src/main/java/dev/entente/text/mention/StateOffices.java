package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import dev.entente.text.gazetteer.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leads a state's or a body's name with an office behind it to whoever holds that: "the North Korean leader", "the French and German presidents". Single use. */
final class StateOffices {
    private static final Set<String> PLURAL_HEADS = Set.of(
            "leaders",
            "presidents",
            "prime ministers",
            "heads",
            "foreign ministers",
            "defense ministers",
            "defence ministers");

    /** Fates that tell of a leader of another time than the article's. */
    private static final Set<String> PAST =
            Set.of("hang", "overthrow", "topple", "depose", "execute", "assassinate", "bury");

    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Holders holders;

    StateOffices(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
        this.holders = new Holders(draft);
    }

    /** "the North Korean and Chinese leaders". */
    boolean readSet(Line line, Found<Phrase> found, EntityId first) {
        List<EntityId> bodies = new ArrayList<>(List.of(first));
        int end = found.end();
        while (line.word(end).equals(",") || line.word(end).equals("and")) {
            int next = line.word(end + 1).equals("and") ? end + 2 : end + 1;
            Optional<Found<Phrase>> other = line.phraseAt(next);
            if (other.isEmpty()) {
                return false;
            }
            bodies.add(other.get().values().get(0).entity());
            end = other.get().end();
        }
        if (bodies.size() < 2
                || !PLURAL_HEADS.contains(line.word(end))
                        && !PLURAL_HEADS.contains(line.word(end) + " " + line.word(end + 1))) {
            return false;
        }
        int last = PLURAL_HEADS.contains(line.word(end)) ? end + 1 : end + 2;
        String office =
                switch (line.word(last - 2).concat(" ").concat(line.word(last - 1))) {
                    case "foreign ministers" -> "foreign-minister";
                    case "prime ministers" -> "prime-minister";
                    case "defense ministers", "defence ministers" -> "defence-minister";
                    default -> "leader";
                };
        int head = line.head(found.first(), last);
        List<EntityId> people = bodies.stream()
                .flatMap(body -> holders.find(line, head, body, office).stream())
                .toList();
        if (people.size() != bodies.size()) {
            return false;
        }
        return addOffice(line, found.first(), last, people);
    }

    /** "the North Korean leader", "China's president", "the US secretary of state": whoever it was on the article's day. */
    boolean read(Line line, Found<Phrase> found, EntityId body) {
        int start = found.end();
        if (line.word(start).matches("['’]s?")) {
            start++;
        }
        while (Set.of("current", "new", "supreme", "paramount", "top").contains(line.word(start))
                && line.titleAt(start).isEmpty()) {
            start++;
        }
        Optional<Found<Office>> title = line.titleAt(start);
        if (title.isEmpty()
                || isFollowedByName(line, title.get().end())
                || Set.of("former", "late", "then").contains(line.word(found.first() - 1))) {
            return false;
        }
        if (isAppositionToStranger(line, found.first(), body)) {
            return false;
        }
        if (line.sentence().tokens().stream().anyMatch(token -> PAST.contains(token.lemma()))) {
            return false;
        }
        String office = title.get().values().get(0).key();
        if (office.equals("ambassador") && !isAtUnitedNations(line, title.get())) {
            return false;
        }
        Optional<EntityId> holder =
                holders.find(line, line.head(found.first(), title.get().end()), body, office);
        boolean added =
                holder.isPresent() && addOffice(line, found.first(), title.get().end(), List.of(holder.get()));
        boolean told = Set.of("the", "").contains(line.word(found.first() - 1));
        if (added
                && told
                && holders.isOfToday(line, line.head(found.first(), title.get().end()))) {
            addRole(line, found, title.get(), holder.get(), body);
        }
        return added;
    }

    /** "The Chinese foreign minister" says who he is as well, where the table knows him. */
    private void addRole(Line line, Found<Phrase> found, Found<Office> title, EntityId holder, EntityId body) {
        RelationType relation = title.values().get(0).relation();
        if (relation != null && relation.definition().allows(holder.kind(), body.kind())) {
            draft.addRole(new StatedRole(
                    line.sentence().index(),
                    found.first(),
                    title.end(),
                    holder,
                    relation,
                    body,
                    false,
                    Period.UNKNOWN,
                    false));
        }
    }

    /** "Souphanouvong, <em>the Laotian president</em>, replied": the office is that man's, whoever the table has, unless he is known to hold another state's. */
    private boolean isAppositionToStranger(Line line, int first, EntityId body) {
        int comma = line.word(first - 1).equals("the") ? first - 2 : first - 1;
        return line.word(comma).equals(",")
                && draft.at(line, comma - 1)
                        .filter(man -> man.kind() == MentionKind.NAME || man.kind() == MentionKind.SHORT_NAME)
                        .map(man -> man.entities().get(0))
                        .filter(man -> man.kind() == EntityKind.PERSON && !isOfOtherState(man, body))
                        .isPresent();
    }

    private boolean isOfOtherState(EntityId man, EntityId body) {
        return gazetteer.findPerson(man).stream()
                .flatMap(known -> known.tenures().stream())
                .anyMatch(tenure -> tenure.body().kind() == EntityKind.STATE
                        && !tenure.body().equals(body)
                        && (draft.day() == null || tenure.period().covers(draft.day())));
    }

    /** The only ambassadors whom the gazetteer knows; "the American ambassador" may be any. */
    private static boolean isAtUnitedNations(Line line, Found<Office> title) {
        String around = line.text(title.first(), Math.min(line.size(), title.end() + 4));
        return around.matches("(?i).*(\\bU\\.?N\\b|United Nations|Permanent Representative).*");
    }

    private boolean addOffice(Line line, int first, int end, List<EntityId> people) {
        boolean added = draft.add(line, first, end, MentionKind.OFFICE, people);
        if (added) {
            for (EntityId holder : people) {
                gazetteer.findPerson(holder).map(cast::add).ifPresent(m -> m.mentionAt(draft.place(line, first)));
            }
        }
        return added;
    }

    private static boolean isFollowedByName(Line line, int end) {
        int next = line.word(end).equals(",") ? end + 1 : end;
        return line.isPerson(next)
                || next == end
                        && line.isCapitalised(next)
                        && line.tag(next).startsWith("NNP")
                        && line.titleAt(next).isEmpty()
                || line.titleAt(next).isPresent()
                        && line.isPerson(line.titleAt(next).get().end());
    }
}
