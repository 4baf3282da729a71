package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds groups of states and of people that are told by a region or an organisation: "Caribbean leaders", "the Gulf states", "ASEAN member
 * states", "our European allies"; in "NATO members Norway and Iceland" the names tell. Single use; run before states are read.
 */
final class RegionalGroups {
    private static final Pattern REGION = Pattern.compile(
            "(?:gulf|arab|arab gulf|caribbean|european|(?:eastern|western|central|northern|southern) european|african|(?:west|east|north|south|central|southern) african"
                    + "|asian|(?:southeast|south|central|east|southeastern|northeast) asian|latin american|south american|central american|baltic|nordic|scandinavian"
                    + "|(?:western )?balkan|middle eastern|pacific|pacific island|pacific islands|indo-pacific|asia-pacific|sahel|andean|mediterranean|black sea|muslim|western)");
    private static final Set<String> STATES = Set.of("states", "countries", "nations", "governments");
    private static final Set<String> PEOPLE =
            Set.of("leaders", "allies", "partners", "peoples", "ministers", "lawmakers", "officials", "diplomats");
    private static final Set<String> BELONGING = Set.of("states", "countries", "nations", "allies", "members");
    private static final int LONGEST = 3;

    private final Draft draft;
    private final SharedNames shared;

    RegionalGroups(Draft draft) {
        this.draft = draft;
        this.shared = new SharedNames(draft);
    }

    void find() {
        for (Line line : draft.lines()) {
            for (int noun = 1; noun < line.size(); noun++) {
                String word = line.word(noun);
                if (STATES.contains(word) || PEOPLE.contains(word) || word.equals("members")) {
                    read(line, noun);
                }
            }
        }
    }

    private void read(Line line, int noun) {
        int end = line.word(noun - 1).equals("member") ? noun - 1 : noun;
        boolean beforeNames = line.isCapitalised(noun + 1);
        if (end > 0 && !beforeNames && draft.isFree(line, noun, noun + 1) && !addRegional(line, noun)) {
            line.phraseEndingAt(end)
                    .flatMap(found -> shared.choose(line, found))
                    .map(Phrase::entity)
                    .filter(id -> id.kind() == EntityKind.ORGANIZATION)
                    .ifPresent(body -> addMembers(line, noun, end, body));
        }
    }

    private boolean addRegional(Line line, int noun) {
        if (line.word(noun).equals("members")) {
            return false;
        }
        for (int first = Math.max(0, noun - LONGEST); first < noun; first++) {
            String region = line.text(first, noun);
            if (isCounted(line, first)) {
                return false;
            }
            if (line.isCapitalised(first)
                    && REGION.matcher(region.toLowerCase(Locale.ROOT)).matches()) {
                Entity group = Entity.named(EntityKind.GROUP, region + " " + plural(region, line.word(noun)));
                return draft.add(line, first, noun + 1, MentionKind.NAME, group);
            }
        }
        return false;
    }

    /** "Both African governments", "the <em>two</em> Arab League members": those of whom the text has spoken. */
    private static boolean isCounted(Line line, int first) {
        return line.word(first - 1).matches("both|two|three|four|five");
    }

    /** One name for the same states: those of the Gulf and the Baltic are told as states. */
    private static String plural(String region, String noun) {
        if (region.matches("Gulf|Baltic")) {
            return STATES.contains(noun) && !noun.equals("governments") || noun.equals("partners") ? "states" : noun;
        }
        return noun.equals("nations") ? "countries" : noun;
    }

    /** "NATO allies", "ASEAN member states": members of what they are told by. */
    private void addMembers(Line line, int noun, int end, EntityId body) {
        Optional<Integer> first = line.phraseEndingAt(end).map(Found::first);
        boolean whose = line.word(end - 1).matches("['’]s?");
        if (first.isEmpty() || whose || isCounted(line, first.get()) || !BELONGING.contains(line.word(noun))) {
            return;
        }
        String name = draft.gazetteer().find(body).map(Entity::name).orElse(line.text(first.get(), end));
        Entity group = Entity.named(EntityKind.GROUP, name + " " + line.text(end, noun + 1));
        if (draft.add(line, first.get(), noun + 1, MentionKind.NAME, group)) {
            draft.addTie(line, noun, group.id(), RelationType.MEMBER_OF, body, NamedTie.Form.NAME);
        }
    }
}
