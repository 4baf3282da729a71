package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "both sides" takes up: those whom the words meant before, else the two that a sentence before joins as its subject. */
final class OpposedSides {
    private static final Set<String> SIDES = Set.of("sides", "parties");
    private static final Set<EntityKind> BODIES = Set.of(EntityKind.STATE, EntityKind.GROUP, EntityKind.ORGANIZATION);

    private final Draft draft;

    OpposedSides(Draft draft) {
        this.draft = draft;
    }

    /** Empty where no sentence of the paragraph speaks of sides or joins two; an empty list where one does and nothing tells who they were. */
    Optional<List<EntityId>> before(Line line, int token) {
        List<EntityId> here = joined(line, token);
        if (!here.isEmpty()) {
            return Optional.of(here);
        }
        for (int s = line.sentence().index() - 1; s >= 0; s--) {
            Line earlier = draft.lines().get(s);
            if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
                return Optional.empty();
            }
            Optional<Integer> sides = sides(earlier);
            if (sides.isPresent()) {
                return Optional.of(
                        draft.at(earlier, sides.get()).map(Mention::entities).orElse(List.of()));
            }
            List<EntityId> joined = joined(earlier, earlier.size());
            if (!joined.isEmpty()) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> sides(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (SIDES.contains(line.word(i)) && line.word(i - 1).matches("both|two|the")
                    || line.word(i).equals("side") && line.word(i - 1).equals("each")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "<em>Israel and the Palestinians</em> stopped fighting", not "Israel, Egypt and Jordan". */
    private List<EntityId> joined(Line line, int end) {
        List<Mention> mentions = draft.before(line, end);
        for (int m = 0; m + 1 < mentions.size(); m++) {
            Mention one = mentions.get(m);
            Mention other = mentions.get(m + 1);
            int and = one.endToken();
            int next = line.word(and + 1).equals("the") ? and + 2 : and + 1;
            boolean two = line.word(and).equals("and")
                    && other.firstToken() == next
                    && !line.word(other.endToken()).matches("and|,|['’]s?")
                    && !line.word(one.firstToken() - 1).matches(",|and");
            if (two && isBody(one) && isBody(other) && Binding.isSubject(line, one)) {
                return List.of(one.entities().get(0), other.entities().get(0));
            }
        }
        return List.of();
    }

    private static boolean isBody(Mention mention) {
        return mention.kind() != MentionKind.DEMONYM
                && mention.entities().size() == 1
                && BODIES.contains(mention.entities().get(0).kind());
    }
}
