package dev.entente.text.mention;

import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Phrase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a word such as "Saudi-led" or "Iranian-backed" makes a group of its own, "the Saudi-led coalition", and what it says of a group that has a name:
 * "the Iran-backed Houthis". Single use.
 */
final class SponsoredGroups {
    private static final Set<String> LEADING =
            Set.of("led", "commanded", "dominated", "sponsored", "organized", "organised");
    private static final Set<String> BACKING = Set.of("backed", "supported", "aligned", "allied", "sponsored");
    private static final Set<String> ARMING = Set.of("armed", "funded", "financed", "trained", "equipped");
    private static final Set<String> GROUPS = Set.of(
            "coalition",
            "alliance",
            "force",
            "forces",
            "troops",
            "militia",
            "militias",
            "militiamen",
            "militants",
            "rebels",
            "separatists",
            "insurgents",
            "fighters",
            "guerrillas",
            "exiles",
            "mercenaries",
            "paramilitaries",
            "peacekeepers",
            "opposition",
            "groups");
    /** Words between it and the noun. */
    private static final int MODIFIERS = 2;

    private static final String BLOCS = "bloc|grouping|organi[sz]ation|union";

    private final Draft draft;

    SponsoredGroups(Draft draft) {
        this.draft = draft;
    }

    /** Finds the groups, before their sponsors' names are. */
    void find() {
        for (Line line : draft.lines()) {
            for (Found<Phrase> sponsor : line.phrases()) {
                int word = behindHyphen(line, sponsor);
                EntityKind kind = sponsor.values().get(0).entity().kind();
                if (word > 0 && (kind == EntityKind.STATE || kind == EntityKind.ORGANIZATION)) {
                    int noun = groupBehind(line, word + 1);
                    if (noun > word) {
                        String name = line.text(sponsor.first(), sponsor.end()) + "-" + line.text(word, noun + 1);
                        Entity group = Entity.named(EntityKind.GROUP, name);
                        draft.add(line, sponsor.first(), noun + 1, MentionKind.NAME, group);
                        stateMember(line, noun, word, sponsor, group.id());
                    }
                }
            }
        }
    }

    /** Reads who backs whom by name, once names are found. */
    void read() {
        for (Line line : draft.lines()) {
            for (Found<Phrase> sponsor : line.phrases()) {
                int word = behindHyphen(line, sponsor);
                if (word < 0) {
                    continue;
                }
                readBloc(line, sponsor, word);
                int next = word + 1;
                while (next < word + 1 + MODIFIERS
                        && line.tag(next).matches("JJ|NN")
                        && draft.at(line, next).isEmpty()) {
                    next++;
                }
                Optional<EntityId> backed = draft.at(line, next)
                        .filter(mention -> mention.kind() == MentionKind.NAME
                                && mention.entities().size() == 1)
                        .map(mention -> mention.entities().get(0))
                        .filter(id -> id.kind() == EntityKind.ORGANIZATION || id.kind() == EntityKind.GROUP);
                int head = next;
                backed.ifPresent(
                        id -> state(line, head, word, sponsor.values().get(0).entity(), id));
            }
        }
    }

    /** "The <em>Saudi-led</em> coalition": who leads it is one of it. */
    private void stateMember(Line line, int noun, int word, Found<Phrase> sponsor, EntityId group) {
        if (line.word(word).equals("led") && line.word(noun).matches("coalition|alliance|bloc|grouping")) {
            EntityId leader = sponsor.values().get(0).entity();
            draft.addTie(line, noun, leader, RelationType.MEMBER_OF, group, NamedTie.Form.NAME);
        }
    }

    /** "The <em>Russian-led bloc</em>": the only organisation of states that the paragraph has named before. */
    private void readBloc(Line line, Found<Phrase> sponsor, int word) {
        int noun = word + 1;
        while (noun < word + 1 + MODIFIERS
                && line.tag(noun).matches("JJ|NN")
                && !line.word(noun).matches(BLOCS)) {
            noun++;
        }
        if (!line.word(noun).matches(BLOCS) || !line.word(word).matches("led|dominated")) {
            return;
        }
        Set<EntityId> bodies = new LinkedHashSet<>();
        for (@Nullable Line at = line; at != null && bodies.isEmpty(); at = draft.previous(at)) {
            draft.before(at, at.equals(line) ? sponsor.first() : at.size()).stream()
                    .map(mention -> mention.entities().get(0))
                    .filter(id -> id.kind() == EntityKind.ORGANIZATION
                            && draft.gazetteer().knows(id)
                            && draft.gazetteer().findOwner(id).isEmpty())
                    .forEach(bodies::add);
        }
        if (bodies.size() == 1) {
            EntityId body = bodies.iterator().next();
            draft.add(line, word, noun + 1, MentionKind.DESCRIPTION, body);
            stateMember(line, noun, word, sponsor, body);
        }
    }

    private void state(Line line, int token, int word, EntityId sponsor, EntityId group) {
        boolean backs = BACKING.contains(line.word(word));
        if (backs || ARMING.contains(line.word(word))) {
            RelationType type = backs ? RelationType.SUPPORTS : RelationType.AIDS;
            draft.addTie(line, token, sponsor, type, group, NamedTie.Form.NAME);
        }
    }

    /** Where "led" or "backed" stands; negative where neither does. */
    private static int behindHyphen(Line line, Found<Phrase> sponsor) {
        int word = sponsor.end() + 1;
        boolean participle = LEADING.contains(line.word(word))
                || BACKING.contains(line.word(word))
                || ARMING.contains(line.word(word));
        return line.word(sponsor.end()).matches("[-–]") && participle ? word : -1;
    }

    private int groupBehind(Line line, int from) {
        int noun = from;
        while (noun < from + MODIFIERS
                && !GROUPS.contains(line.word(noun))
                && line.tag(noun).matches("JJ|NN|NNP")) {
            noun++;
        }
        int end = noun + 1;
        boolean named = line.phrases().stream().anyMatch(found -> found.overlaps(from, end))
                || line.tag(from).startsWith("NNP");
        return GROUPS.contains(line.word(noun)) && !named ? noun : -1;
    }
}
