package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Leads "the President" and "the senator" to who holds that office: whoever the text has named, else its title, else the speaker's own. */
final class HolderReferences {
    private final Draft draft;
    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Pronouns pronouns;

    HolderReferences(Draft draft, Cast cast, Pronouns pronouns) {
        this.draft = draft;
        this.cast = cast;
        this.gazetteer = draft.gazetteer();
        this.pronouns = pronouns;
    }

    /** Notes the description of a title that begins at a token, if who held the office is told. */
    boolean read(Line line, int i, Found<Office> title) {
        String next = line.word(title.end());
        Office office = title.values().get(0);
        if (office.relation() == null
                || next.matches("of|-")
                || next.equals("for") && line.tag(title.end() + 1).startsWith("N")
                || next.equals("to") && Set.of("ambassador", "envoy", "adviser").contains(office.key())
                || line.tag(title.end()).startsWith("NN") && !next.matches("['’]s|today|yesterday|tomorrow|.*day")
                || line.word(title.end() - 1).matches(".*[^s]s")) {
            return false;
        }
        List<EntityId> holders = new ArrayList<>();
        int index = line.sentence().index();
        for (int s = index; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            List<Mention> mentions = new ArrayList<>(draft.in(earlier));
            Collections.reverse(mentions);
            for (Mention mention : mentions) {
                EntityId id = mention.entities().get(0);
                boolean before = s < index || mention.endToken() <= i;
                if (before
                        && id.kind() == EntityKind.PERSON
                        && mention.entities().size() == 1
                        && holds(id, office)
                        && !holders.contains(id)) {
                    holders.add(id);
                }
            }
        }
        boolean official = line.isCapitalised(title.end() - 1);
        if (holders.isEmpty() && official) {
            TitleNames.list(draft).stream().filter(id -> holds(id, office)).forEach(holders::add);
        }
        if (holders.isEmpty() && official) {
            pronouns.holderBesideSpeaker(line, office).ifPresent(holders::add);
        }
        if (holders.isEmpty()) {
            return false;
        }
        List<EntityId> ofTitle =
                TitleNames.list(draft).stream().filter(holders::contains).toList();
        EntityId meant =
                ofTitle.size() == 1 ? ofTitle.get(0) : official ? holders.get(holders.size() - 1) : holders.get(0);
        boolean added = draft.add(line, i, title.end(), MentionKind.DESCRIPTION, meant);
        if (added && next.equals("and") && !line.word(title.end() + 1).equals("the")) {
            line.titleAt(title.end() + 1)
                    .filter(second -> draft.isFree(line, second.first(), second.end()))
                    .ifPresent(second -> read(line, second.first(), second));
        }
        return added;
    }

    private boolean holds(EntityId person, Office office) {
        return cast.find(person)
                        .filter(member -> member.hasOffice(office.key()))
                        .isPresent()
                || gazetteer.findPerson(person).stream()
                        .flatMap(known -> known.tenures().stream())
                        .anyMatch(t -> t.office().key().equals(office.key())
                                && (draft.day() == null || t.period().covers(draft.day())));
    }
}
