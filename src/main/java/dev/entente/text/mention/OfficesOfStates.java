package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Period;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.Office;
import java.util.Optional;
import java.util.Set;

/** "The prime minister of Japan", where no name stands beside it: whoever it was on the article's day. */
final class OfficesOfStates {
    private static final Set<String> DONE_OR_DOING = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "conj");

    private final Draft draft;
    private final Cast cast;

    OfficesOfStates(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
    }

    void find() {
        if (draft.day() == null) {
            return;
        }
        for (Line line : draft.lines()) {
            boolean signed = line.word(0).equals("we") && line.word(1).equals(",");
            if (!signed) {
                line.titles().forEach(title -> read(line, title));
            }
        }
    }

    private void read(Line line, Found<Office> title) {
        int the = title.first() - 1;
        int of = title.end();
        if (!line.word(the).equals("the")
                || !line.word(of).equals("of")
                || line.word(the - 1).equals(",")) {
            return;
        }
        int body = line.word(of + 1).equals("the") ? of + 2 : of + 1;
        Optional<Mention> state = draft.at(line, body)
                .filter(mention -> mention.entities().size() == 1
                        && mention.entities().get(0).kind() == EntityKind.STATE);
        int head = line.head(title.first(), title.end());
        if (state.isEmpty()
                || !DONE_OR_DOING.contains(line.token(head).relation())
                || isNamed(line, state.get().endToken())
                || line.word(state.get().endToken()).matches("['’]s?")) {
            return;
        }
        Office office = title.values().get(0);
        Gazetteer gazetteer = draft.gazetteer();
        EntityId where = state.get().entities().get(0);
        RelationType relation = office.relation();
        Holders holders = new Holders(draft);
        Optional<EntityId> holder = holders.find(line, head, where, office.key());
        if (holder.isPresent()
                && relation != null
                && draft.add(line, the, title.end(), MentionKind.OFFICE, holder.get())) {
            gazetteer.findPerson(holder.get()).map(cast::add).ifPresent(m -> m.mentionAt(draft.place(line, the)));
            if (!holders.isOfToday(line, head)) {
                return;
            }
            draft.addRole(new StatedRole(
                    line.sentence().index(),
                    title.first(),
                    state.get().endToken(),
                    holder.get(),
                    relation,
                    where,
                    false,
                    Period.UNKNOWN,
                    true));
        }
    }

    private static boolean isNamed(Line line, int end) {
        int next = line.word(end).equals(",") || line.word(end).equals("(") ? end + 1 : end;
        return line.isPerson(next)
                || next == end && line.tag(next).startsWith("NNP")
                || line.titleAt(next).isPresent();
    }
}
