package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Part;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the events, agreements and programmes that a text names in capitals and the gazetteer does not have: "the Summit for Democracy",
 * "the Strategic Framework Agreement", "the Clean Green Initiative". Single use; run before organisations and states are read.
 */
final class NamedOccasions {
    private static final Map<String, EntityKind> HEADS = heads(Map.of(
            EntityKind.EVENT,
            "summit conference forum dialogue olympics games war exercise exercises uprising revolution massacre expo talks",
            EntityKind.AGREEMENT,
            "treaty agreement agreements accord accords pact protocol convention charter declaration memorandum armistice compact framework communique",
            EntityKind.TOPIC,
            "initiative plan program programme doctrine policy act strategy partnership"));
    /** Heads that need a word behind them to tell which: "Summit for Democracy". */
    private static final Set<String> CONTINUED = Set.of(
            "summit",
            "conference",
            "treaty",
            "agreement",
            "convention",
            "declaration",
            "charter",
            "partnership",
            "framework",
            "protocol",
            "act",
            "dialogue",
            "accord",
            "pact",
            "compact");

    private static final Set<String> NO_NAME = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "president",
            "congress",
            "the",
            "a",
            "this",
            "first",
            "second",
            "third",
            "new",
            "joint");
    /** "the G7 Leaders' Summit" is the G7 summit. */
    private static final Set<String> SUMMITS_HOLDERS = Set.of("g7", "g-7", "g20", "g-20", "nato", "quad", "eu");

    private static final int LONGEST = 9;
    private static final Pattern CONFERENCE_OF_PARTIES = Pattern.compile("COP[- ]?(\\d{1,2})");

    private final Draft draft;
    private final Map<String, Entity> named = new HashMap<>();

    NamedOccasions(Draft draft) {
        this.draft = draft;
    }

    private static Map<String, EntityKind> heads(Map<EntityKind, String> words) {
        Map<String, EntityKind> heads = new HashMap<>();
        words.forEach((kind, list) -> Set.of(list.split(" ")).forEach(word -> heads.put(word, kind)));
        return Map.copyOf(heads);
    }

    void find() {
        for (Line line : draft.lines()) {
            if (line.sentence().heading()) {
                continue;
            }
            readConferencesOfParties(line);
            for (int head = 0; head < line.size(); head++) {
                boolean last = !HEADS.containsKey(line.word(head + 1)) || !line.isCapitalised(head + 1);
                if (last && HEADS.containsKey(line.word(head)) && line.isCapitalised(head)) {
                    read(line, head);
                }
            }
        }
    }

    /** "COP27", "COP-27", "COP 27". */
    private void readConferencesOfParties(Line line) {
        for (int first = 0; first < line.size(); first++) {
            for (int end = Math.min(line.size(), first + 3); end > first; end--) {
                Matcher number = CONFERENCE_OF_PARTIES.matcher(line.text(first, end));
                if (number.matches()) {
                    draft.add(
                            line,
                            first,
                            end,
                            MentionKind.NAME,
                            Entity.named(EntityKind.EVENT, "COP" + number.group(1)));
                    break;
                }
            }
        }
    }

    private void read(Line line, int head) {
        int first = first(line, head);
        int end = end(line, head);
        if (end - first < 2 || isGazetteers(line, first, end) || !draft.isFree(line, first, end)) {
            return;
        }
        boolean pair = head == first + 3 && line.word(first + 1).matches("[-–—/]");
        String name = name(line, first, end);
        if (!pair && name.matches(".*\\p{L}{2}.*")) {
            EntityKind kind = Objects.requireNonNull(HEADS.get(line.word(head)));
            draft.add(
                    line,
                    first,
                    end,
                    MentionKind.NAME,
                    named.computeIfAbsent(kind + Part.fold(name), key -> Entity.named(kind, name)));
        }
    }

    private int first(Line line, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST && isBefore(line, first - 1)) {
            first--;
        }
        while (first < head && (NO_NAME.contains(line.word(first)) || !line.isCapitalised(first))) {
            first++;
        }
        return first;
    }

    private boolean isBefore(Line line, int i) {
        boolean joint = line.word(i).matches("[-–—/&]|['’]s?") && line.isCapitalised(i - 1)
                || line.word(i).equals("and") && line.isCapitalised(i - 1) && line.isCapitalised(i + 1);
        if (joint) {
            boolean possessive = line.word(i).matches("['’]s?");
            return possessive ? line.word(i - 1).equals("leaders") : !HEADS.containsKey(line.word(i - 1));
        }
        return line.isCapitalised(i)
                && line.tag(i).matches("NNPS?|JJ|NN|NNS|VBN|VBG")
                && !line.isPerson(i)
                && line.titleEndingAt(i + 1).isEmpty()
                && !(HEADS.containsKey(line.word(i)) && !line.word(i).matches("framework|partnership|summit|plan|act"));
    }

    /** "Summit | of the Americas", "Treaty | on the Final Settlement", "Treaty | of Lisbon". */
    private static int end(Line line, int head) {
        if (!CONTINUED.contains(line.word(head)) || !line.word(head + 1).matches("of|for|on")) {
            return head + 1;
        }
        int name = line.word(head + 2).equals("the") ? head + 3 : head + 2;
        int end = name;
        while (end < name + 5
                && (line.isCapitalised(end) && !NO_NAME.contains(line.word(end))
                        || end > name
                                && line.word(end).matches("and|of|for|in|the|-")
                                && line.isCapitalised(end + 1)
                                && !NO_NAME.contains(line.word(end + 1)))) {
            end++;
        }
        boolean state = line.phraseAt(name)
                .filter(found -> !(line.word(head + 1).equals("of")
                        && found.values().get(0).kind() == PhraseKind.CAPITAL))
                .filter(found -> found.end() == name + (found.end() - found.first()))
                .map(found -> found.values().get(0).entity().kind() == EntityKind.STATE
                        || found.values().get(0).entity().kind() == EntityKind.PERSON)
                .orElse(false);
        return end > name && !state ? end : head + 1;
    }

    /** Whether the gazetteer has the whole name, or a longer one. */
    private static boolean isGazetteers(Line line, int first, int end) {
        for (Found<Phrase> found : line.phrases()) {
            EntityKind kind = found.values().get(0).entity().kind();
            boolean occasion = Set.of(EntityKind.EVENT, EntityKind.AGREEMENT, EntityKind.TOPIC)
                    .contains(kind);
            boolean whole = found.first() <= first && end <= found.end();
            if (whole || occasion && found.overlaps(first, end)) {
                return true;
            }
            boolean endsIt = found.end() == end && found.end() - found.first() > 1;
            if (endsIt && kind == EntityKind.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    /** "The <em>Baghdad</em> Pact" has its name from the city it was signed in, and is not the state's. */
    private static boolean isCapital(Found<Phrase> found) {
        return found.values().get(0).kind() == PhraseKind.CAPITAL;
    }

    /** One name for all spellings of it: the gazetteer's for a state or an organisation at its start, no apostrophes. */
    private String name(Line line, int first, int end) {
        Optional<Found<Phrase>> holder = line.phraseAt(first).filter(found -> found.end() < end);
        String start = holder.map(found -> isCapital(found)
                        ? line.text(found.first(), found.end())
                        : draft.gazetteer().get(found.values().get(0).entity()).name())
                .orElse("");
        String rest = line.text(holder.map(Found::end).orElse(first), end)
                .replaceAll("'s?(?= |$)", "")
                .replaceAll("^- ?", "-");
        if (SUMMITS_HOLDERS.contains(line.word(first))) {
            rest = rest.replaceFirst("^Leaders ", "");
        }
        return start.isEmpty() ? rest : start + (rest.startsWith("-") ? "" : " ") + rest;
    }
}
