package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leads "the President" and "the senator" to who holds that office: whoever the text has named, else its title, else the speaker's own. */
final class HolderReferences {
    /** Words that make another office or another holder of the title. */
    private static final Set<String> OTHERS = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "previous",
            "next",
            "new",
            "future",
            "deputy",
            "vice",
            "assistant",
            "other",
            "another",
            "same",
            "first",
            "second",
            "third",
            "last",
            "acting",
            "interim",
            "would",
            "incoming",
            "foreign",
            "only",
            "chief",
            "senior",
            "junior",
            "top",
            "local",
            "regional",
            "provincial",
            "federal",
            "relevant",
            "competent",
            "respective",
            "own",
            "opposite",
            "military",
            "naval",
            "many",
            "few",
            "several",
            "special",
            "responsible",
            "current",
            "national",
            "general",
            "presidential",
            "prime",
            "young",
            "old",
            "elder");

    private static final int LONGEST_DESCRIPTION = 6;

    private final Draft draft;
    private final HolderWords words;
    private final Pronouns pronouns;

    HolderReferences(Draft draft, Cast cast, Pronouns pronouns) {
        this.draft = draft;
        this.words = new HolderWords(draft, cast);
        this.pronouns = pronouns;
    }

    /** Notes the description of a title that begins at a token, if who held the office is told. */
    boolean read(Line line, int i, Found<Office> title) {
        String next = line.word(title.end());
        Office office = title.values().get(0);
        if (office.relation() == null && !HolderWords.isClerical(office)
                || next.matches("of|-")
                || next.equals("for") && line.tag(title.end() + 1).startsWith("N")
                || next.equals("to") && Set.of("ambassador", "envoy", "adviser").contains(office.key())
                || line.tag(title.end()).startsWith("NN") && !next.matches("['’]s|today|yesterday|tomorrow|.*day")
                || line.word(title.end() - 1).matches(".*[^s]s")) {
            return false;
        }
        List<EntityId> holders = holdersBefore(line, i, title);
        boolean official = line.isCapitalised(title.end() - 1);
        if (holders.isEmpty() && official) {
            TitleNames.list(draft).stream()
                    .filter(id -> words.holds(line, id, title))
                    .forEach(holders::add);
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

    /**
     * Who of those mentioned before has the office, the last first; whom the text itself has given it before anyone of whom only the table knows it, unless the
     * paragraph speaks of that one and of none of them.
     */
    private List<EntityId> holdersBefore(Line line, int i, Found<Office> title) {
        Set<EntityId> holders = new LinkedHashSet<>();
        Set<EntityId> here = new LinkedHashSet<>();
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
                        && words.holds(line, id, title)) {
                    holders.add(id);
                    if (earlier.sentence().paragraph() == line.sentence().paragraph()) {
                        here.add(id);
                    }
                }
            }
        }
        List<EntityId> told =
                holders.stream().filter(id -> words.isTold(id, title)).toList();
        boolean elsewhere = !here.isEmpty() && told.stream().noneMatch(here::contains);
        return told.isEmpty() || elsewhere ? new ArrayList<>(holders) : new ArrayList<>(told);
    }

    /** "The 85-year-old <em>President</em>", "the ailing <em>prime minister</em>": the title behind words that only describe who has it. */
    Optional<Found<Office>> described(Line line, int first) {
        int at = first;
        while (at < first + LONGEST_DESCRIPTION && isDescribing(line, at)) {
            at++;
        }
        int end = at;
        return at == first || !draft.isFree(line, first, Math.min(line.size(), at + 1))
                ? Optional.empty()
                : line.titleAt(end);
    }

    private static boolean isDescribing(Line line, int index) {
        boolean compound =
                line.word(index + 1).equals("-") || line.word(index - 1).equals("-");
        return line.titleAt(index).isEmpty()
                && !line.isCapitalised(index)
                && (compound || !OTHERS.contains(line.word(index)))
                && (line.tag(index).matches("JJ|VBN|VBG|HYPH|RB")
                        || compound && line.tag(index).matches("NNS?|CD"));
    }
}
