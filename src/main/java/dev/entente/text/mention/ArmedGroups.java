package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Slug;
import java.util.LinkedHashSet;
import java.util.Set;

/** Leads "the rebels" and "the militants" to the one armed group that the text has told of; to none where it tells of two. Single use. */
final class ArmedGroups {
    private static final String FIGHTERS = "rebels|militants|insurgents|guerrillas|guerillas|jihadists|extremists";
    /** Beside a name, who fights for it. */
    private static final String BESIDE = FIGHTERS + "|rebel|militant|insurgent|guerrilla|jihadist|fighters|militiamen";
    /** In an apposition, what it is. */
    private static final String SORTS = "rebel|militant|insurgent|guerrilla|jihadist|armed|islamist|paramilitary";

    /** Names of such as are known for it. */
    private static final String ARMED =
            "(?:.*\\b(?:liberation-(?:tigers|army|front)|resistance-army|revolutionary-(?:armed-forces|united-front))\\b.*"
                    + "|farc|eln|m23|polisario|polisario-front|unita|renamo|shining-path|boko-haram|al-shabaab|taliban|khmer-rouge|contras|mai-mai|houthis|pkk|eta|seleka)";

    /** How many paragraphs back they may reach. */
    private static final int REACH = 2;

    private final Draft draft;

    ArmedGroups(Draft draft) {
        this.draft = draft;
    }

    boolean read(Line line, int the) {
        int noun = the + 1;
        if (!line.word(noun).matches(FIGHTERS)
                || line.word(noun + 1).matches("of|in|from|and|who|led|fighting|or|loyal|backed|['’]s?|-")
                        && !isAccused(line, noun)
                || line.tag(noun + 1).startsWith("NN")) {
            return false;
        }
        Set<EntityId> told = new LinkedHashSet<>();
        boolean near = false;
        for (Line earlier : draft.lines()) {
            if (earlier.sentence().index() > line.sentence().index()) {
                break;
            }
            for (Mention mention : draft.in(earlier)) {
                boolean before = earlier != line || mention.endToken() <= the;
                if (before && isFighters(earlier, mention)) {
                    told.add(mention.entities().get(0));
                    near |= line.sentence().paragraph() - earlier.sentence().paragraph() <= REACH;
                }
            }
        }
        return told.size() == 1
                && near
                && draft.add(
                        line,
                        the,
                        noun + 1,
                        MentionKind.DESCRIPTION,
                        told.iterator().next());
    }

    /** "Accused the guerrillas <em>of kidnapping</em>": the word behind belongs to the verb. */
    private static boolean isAccused(Line line, int noun) {
        int verb = line.token(noun).head();
        return line.word(noun + 1).equals("of")
                && verb >= 0
                && line.token(verb).lemma().matches("accuse|suspect|convict|acquit");
    }

    /** Whether it is told to be an armed group, by its own name or by what stands beside it. */
    private boolean isFighters(Line line, Mention mention) {
        EntityId id = mention.entities().get(0);
        boolean body = id.kind() == EntityKind.GROUP || id.kind() == EntityKind.ORGANIZATION;
        if (!body || mention.entities().size() != 1 || mention.kind() == MentionKind.PRONOUN) {
            return false;
        }
        int end = mention.endToken();
        boolean apposed = line.word(end).equals(",")
                && line.word(end + 1).matches("an?|the")
                && (isSort(line, end + 2) || isSort(line, end + 3) || isSort(line, end + 4));
        return apposed
                || isKnownArmed(id)
                || id.value().matches(".*\\b(rebels|militants|insurgents|guerrillas|jihadists)\\b.*")
                || line.word(end).matches(BESIDE)
                || line.word(mention.firstToken() - 1).matches(BESIDE)
                || line.word(mention.firstToken() - 1).equals("group") && isSort(line, mention.firstToken() - 2);
    }

    private boolean isKnownArmed(EntityId id) {
        return draft.find(id).stream()
                .flatMap(entity -> entity.names().stream())
                .anyMatch(name -> Slug.of(name.text()).matches(ARMED));
    }

    private static boolean isSort(Line line, int word) {
        return line.word(word).matches(SORTS) && line.tag(word + 1).matches("NNS?");
    }
}
