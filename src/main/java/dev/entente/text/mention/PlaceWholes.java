package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.gazetteer.Gazetteer;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where places lie, by the words beside their names: "Hamburg, Germany", "the German city of Hamburg", "Ukraine's capital, Kyiv",
 * "Gwanghwamun Plaza in Seoul". Where the gazetteer knows the place's state, it must not contradict. Single use.
 */
final class PlaceWholes {
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "province",
            "region",
            "capital",
            "island",
            "district",
            "resort",
            "suburb",
            "area",
            "peninsula",
            "neighborhood",
            "neighbourhood",
            "county",
            "governorate",
            "oblast",
            "settlement",
            "enclave",
            "exclave",
            "township",
            "municipality",
            "prefecture",
            "border",
            "seaport",
            "stronghold",
            "metropolis");

    private final Draft draft;
    private final Gazetteer gazetteer;

    PlaceWholes(Draft draft) {
        this.draft = draft;
        this.gazetteer = draft.gazetteer();
    }

    void read(Line line, Mention place) {
        if (isModifier(line, place)) {
            return;
        }
        behindComma(line, place).ifPresent(whole -> state(line, place, whole, NamedTie.Form.PLACE));
        apposed(line, place).ifPresent(whole -> state(line, place, whole, NamedTie.Form.APPOSITION));
        before(line, place).ifPresent(whole -> state(line, place, whole, NamedTie.Form.PLACE));
        in(line, place).ifPresent(whole -> state(line, place, whole, NamedTie.Form.PLACE));
    }

    /** "The UK's Indo-Pacific tilt" owns the tilt, not the region. */
    private static boolean isModifier(Line line, Mention place) {
        int head = line.token(place.headToken()).head();
        return line.token(place.headToken()).relation().matches("compound|amod")
                && head == place.endToken()
                && !KINDS.contains(line.word(head));
    }

    /** "Pyongyang, North Korea". */
    private Optional<Mention> behindComma(Line line, Mention place) {
        if (!line.word(place.endToken()).equals(",")) {
            return Optional.empty();
        }
        return whole(line, place.endToken() + 1)
                .filter(whole -> whole.kind() == MentionKind.NAME)
                .filter(whole -> isOwner(place, whole)
                        || whole.entities().get(0).kind() == EntityKind.STATE && !isListed(line, place, whole));
    }

    /** Whether the two stand in a list: "Aleppo, Iraq and Lebanon"; or the second begins a clause: "If they took Aleppo, Iraq would". */
    private static boolean isListed(Line line, Mention place, Mention whole) {
        int next = line.word(whole.endToken()).equals(",") ? whole.endToken() + 1 : whole.endToken();
        boolean acts = line.token(whole.headToken()).relation().startsWith("nsubj");
        boolean follows = line.word(next).matches("and|or|&") || next > whole.endToken() && line.isCapitalised(next);
        return acts || follows || line.word(place.firstToken() - 1).matches("and|or|,");
    }

    /** "Kyiv, the capital of Ukraine"; "Kyiv, Ukraine's capital"; "Sipadan, a Malaysian island"; "Sochi, a resort on Russia's coast" is left out. */
    private Optional<Mention> apposed(Line line, Mention place) {
        int at = place.endToken();
        if (!line.word(at).matches(",|\\(|-lrb-")) {
            return Optional.empty();
        }
        at++;
        Optional<Mention> owner = whole(line, at);
        if (owner.isPresent() && line.word(owner.get().endToken()).matches("['’]s?")) {
            int noun = afterAdjectives(line, owner.get().endToken() + 1);
            return KINDS.contains(line.word(noun)) ? owner : Optional.empty();
        }
        if (line.word(at).matches("on|in") && line.word(at + 1).matches("the|an?")) {
            return onCoast(line, at + 2);
        }
        if (!line.word(at).matches("the|a|an")) {
            return Optional.empty();
        }
        Optional<Mention> state = whole(line, at + 1);
        if (state.isPresent() && KINDS.contains(line.word(state.get().endToken()))) {
            return state;
        }
        int noun = afterAdjectives(line, at + 1);
        if (!KINDS.contains(line.word(noun)) || !line.word(noun + 1).matches("of|in")) {
            return Optional.empty();
        }
        return whole(line, afterAdjectives(line, noun + 2));
    }

    /** "Limbang, on the <em>coast of</em> Sarawak", "Gao, in the <em>north of</em> Mali"; not "on the border of". */
    private Optional<Mention> onCoast(Line line, int from) {
        int noun = afterAdjectives(line, from);
        if (line.word(noun).matches("coast|shore|north|south|east|west|centre|center|interior|highlands")
                && line.word(noun + 1).equals("of")) {
            return whole(line, afterAdjectives(line, noun + 2));
        }
        return Optional.empty();
    }

    /** "the German city of | Hamburg", "Ukraine's capital, | Kyiv", "Seoul's | Gwanghwamun Plaza". */
    private Optional<Mention> before(Line line, Mention place) {
        int at = place.firstToken() - 1;
        boolean owned = line.word(at).matches("['’]s?");
        if (line.word(at).matches("of|,")) {
            at--;
        }
        boolean told = KINDS.contains(line.word(at));
        if (told) {
            at--;
        }
        while (told
                && draft.at(line, at).isEmpty()
                && (line.tag(at).matches("JJ.*|NN|VBN|HYPH|:") || line.word(at).equals("-"))) {
            at--;
        }
        if (line.word(at).matches("['’]s?")) {
            at--;
        }
        int last = at;
        return told || owned
                ? draft.at(line, at).filter(m -> m.endToken() == last + 1).filter(PlaceWholes::isWhole)
                : Optional.empty();
    }

    /** "Sharm el-Sheikh in Egypt", where the parse joins the two. */
    private Optional<Mention> in(Line line, Mention place) {
        if (!line.word(place.endToken()).equals("in")) {
            return Optional.empty();
        }
        return whole(line, afterAdjectives(line, place.endToken() + 1))
                .filter(whole -> place.covers(line.token(whole.headToken()).head()));
    }

    private void state(Line line, Mention place, Mention whole, NamedTie.Form form) {
        EntityId part = place.entities().get(0);
        EntityId in = whole.entities().get(0);
        Optional<EntityId> owner = gazetteer.findOwner(part);
        boolean contradicted = in.kind() == EntityKind.STATE
                && owner.isPresent()
                && !owner.get().equals(in);
        if (!contradicted) {
            draft.addTie(line, place.headToken(), part, RelationType.LOCATED_IN, in, form);
        }
    }

    private boolean isOwner(Mention place, Mention whole) {
        return gazetteer
                .findOwner(place.entities().get(0))
                .filter(whole.entities().get(0)::equals)
                .isPresent();
    }

    private Optional<Mention> whole(Line line, int first) {
        return draft.at(line, first).filter(m -> m.firstToken() == first).filter(PlaceWholes::isWhole);
    }

    private static boolean isWhole(Mention mention) {
        EntityKind kind = mention.entities().get(0).kind();
        return mention.entities().size() == 1
                && (kind == EntityKind.STATE || kind == EntityKind.PLACE)
                && mention.kind() != MentionKind.PRONOUN;
    }

    private int afterAdjectives(Line line, int first) {
        int at = first;
        while (draft.at(line, at).isEmpty()
                && (line.word(at).equals("the") || line.tag(at).matches("JJ.*|RB|HYPH"))
                && at < first + 5) {
            at++;
        }
        return at;
    }
}
