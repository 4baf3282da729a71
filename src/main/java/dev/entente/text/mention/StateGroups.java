package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds groups told by their state or place: "South Korean progressives", "Tokyo's conservatives", "peace activists in Warsaw". Single use. */
final class StateGroups {
    /** People who act together wherever they are. */
    private static final Set<String> PLACED = Set.of(
            "activist",
            "protester",
            "demonstrator",
            "villager",
            "farmer",
            "resident",
            "worker",
            "student",
            "grandmother",
            "veteran",
            "refugee",
            "defector",
            "lawmaker");

    private static final int LONGEST = 4;
    /** Peoples who live in several states. */
    private static final Pattern PEOPLES = Pattern.compile(
            "(Serb|Croat|Muslim|Kurd|Albanian|Tamil|Arab|Armenian|Jew|Turk|Tutsi|Hutu|Uighur|Uyghur|Cypriot|Tatar|Somali|Karen|Rohingya)s?");

    /** "Iraqi <em>Kurdish</em> fighters": those of the people. */
    private static final Map<String, String> OF_PEOPLES =
            Map.of("Kurdish", "Kurd", "Serbian", "Serb", "Jewish", "Jew", "Turkish", "Turk", "Croatian", "Croat");

    private final Draft draft;

    StateGroups(Draft draft) {
        this.draft = draft;
    }

    /** "South Korean progressives", "American peace activists", "the Chinese delegation". */
    boolean read(Line line, Found<Phrase> found, EntityId state, Phrase phrase) {
        if (line.word(found.end()).matches("['’]s?")) {
            return readOwned(line, found, state);
        }
        readItsPeople(line, found, state);
        if (phrase.kind() != PhraseKind.DEMONYM && phrase.kind() != PhraseKind.NAME) {
            return false;
        }
        if (readPeopleWithin(line, found, state, phrase)) {
            return true;
        }
        int noun = found.end();
        while (noun < found.end() + 4 && line.tag(noun).matches("JJ|NN|NNP|VBG|VBN|HYPH") && !isGroupNoun(line, noun)) {
            noun++;
        }
        if (!isGroupNoun(line, noun) || !draft.isFree(line, found.first(), noun + 1)) {
            return false;
        }
        String name = demonym(state) + " "
                + line.text(found.end(), noun + 1).toLowerCase(Locale.ROOT).replace("organisation", "organization");
        return draft.add(line, found.first(), noun + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
    }

    /** "Bosnian <em>Serb</em> positions", "Iraqi <em>Kurds</em>": a people in a state, not the state. */
    private boolean readPeopleWithin(Line line, Found<Phrase> found, EntityId state, Phrase phrase) {
        if (found.end() >= line.size()) {
            return false;
        }
        String word = line.text(found.end(), found.end() + 1);
        Matcher people = PEOPLES.matcher(OF_PEOPLES.getOrDefault(word, word));
        return phrase.kind() == PhraseKind.DEMONYM
                && people.matches()
                && draft.add(
                        line,
                        found.first(),
                        found.end() + 1,
                        MentionKind.NAME,
                        Entity.named(EntityKind.GROUP, demonym(state) + " " + people.group(1) + "s"));
    }

    /** "Iraq and <em>its people</em>". */
    private void readItsPeople(Line line, Found<Phrase> found, EntityId state) {
        int its = found.end() + 1;
        if (line.word(its - 1).equals("and")
                && line.word(its).matches("its|her|their")
                && line.word(its + 1).matches("people|citizens")) {
            draft.add(
                    line,
                    its,
                    its + 2,
                    MentionKind.DESCRIPTION,
                    Entity.named(EntityKind.GROUP, demonym(state) + " people"));
        }
    }

    /** "ASEAN and <em>its member states</em>". */
    void readItsMembers(Line line, Found<Phrase> found, EntityId body) {
        int its = found.end() + 1;
        if (!line.word(its - 1).equals("and")
                || !line.word(its).equals("its")
                || !line.word(its + 1).equals("member")
                || !line.word(its + 2).matches("states|countries|nations")) {
            return;
        }
        Entity members =
                Entity.named(EntityKind.GROUP, draft.gazetteer().get(body).name() + " member states");
        if (draft.add(line, its, its + 3, MentionKind.DESCRIPTION, members)) {
            draft.addTie(line, its + 2, members.id(), RelationType.MEMBER_OF, body, NamedTie.Form.POSSESSIVE);
        }
    }

    /** "Tokyo's conservatives", "Turkey's Kurdish voters": people of a state who do not act for it. */
    private boolean readOwned(Line line, Found<Phrase> found, EntityId state) {
        int first = found.end() + 1;
        int noun = first;
        while (noun < first + 3 && line.tag(noun).matches("JJ|NN|HYPH") && !isGroupNoun(line, noun)) {
            noun++;
        }
        if (!isGroupNoun(line, noun)
                || !GroupNouns.UNOFFICIAL.contains(singular(line, noun))
                || !draft.isFree(line, found.first(), noun + 1)) {
            return false;
        }
        String name = demonym(state) + " " + line.text(first, noun + 1);
        return draft.add(line, found.first(), noun + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
    }

    /** "peace activists in Washington", "farmers from Seongju": a group told by its place. */
    void readAtPlaces(Line line) {
        for (int noun = 0; noun + 2 < line.size(); noun++) {
            boolean plural = line.tag(noun).equals("NNS")
                    && PLACED.contains(line.token(noun).lemma().toLowerCase(Locale.ROOT));
            int first = noun;
            while (first > 0 && noun - first < LONGEST && isModifier(line, first - 1)) {
                first--;
            }
            Optional<Mention> place =
                    line.word(noun + 1).matches("in|from|of") ? draft.at(line, noun + 2) : Optional.empty();
            EntityId where = place.map(m -> m.entities().get(0)).orElse(null);
            if (!plural || where == null || !draft.isFree(line, first, noun + 2)) {
                continue;
            }
            String words = line.text(first, noun + 1).toLowerCase(Locale.ROOT);
            boolean theirOwn =
                    !line.word(noun + 1).equals("in") || GroupNouns.UNOFFICIAL.contains(singular(line, noun));
            if (where.kind() == EntityKind.STATE && theirOwn) {
                draft.add(
                        line,
                        first,
                        noun + 1,
                        MentionKind.NAME,
                        Entity.named(EntityKind.GROUP, demonym(where) + " " + words));
            } else if (where.kind() == EntityKind.PLACE) {
                String name = words + " " + line.text(noun + 1, place.get().endToken());
                draft.add(line, first, noun + 1, MentionKind.NAME, Entity.named(EntityKind.GROUP, name));
            }
        }
    }

    /** Also of "anti-war and <em>peace</em> activists" the first. */
    private static boolean isModifier(Line line, int index) {
        return line.tag(index).matches("NN|JJ")
                || line.word(index).equals("and")
                        && line.tag(index - 1).equals("JJ")
                        && line.tag(index + 1).matches("NN|JJ");
    }

    private static boolean isGroupNoun(Line line, int index) {
        if (GroupNouns.DELEGATION.contains(line.word(index))) {
            return true;
        }
        String word = line.word(index);
        boolean plural = line.tag(index).matches("NNPS|NNS")
                || word.endsWith("s") && line.tag(index).equals("NNP");
        return word.equals("people")
                || plural
                        && (GroupNouns.PEOPLE.contains(line.token(index).lemma().toLowerCase(Locale.ROOT))
                                || GroupNouns.PEOPLE.contains(singular(line, index)));
    }

    private static String singular(Line line, int index) {
        String word = line.word(index);
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.replaceAll("s$", "");
    }

    String demonym(EntityId state) {
        return draft.gazetteer()
                .findDemonym(state)
                .orElseGet(() -> draft.gazetteer().get(state).name());
    }
}
