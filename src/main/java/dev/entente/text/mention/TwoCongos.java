package dev.entente.text.mention;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.text.gazetteer.Gazetteer;
import dev.entente.text.gazetteer.KnownPerson;
import dev.entente.text.gazetteer.Phrase;
import dev.entente.text.gazetteer.PhraseKind;
import java.util.List;
import java.util.Set;

/** "The Congo" and "Congolese", which two states share, beside a name of the one in Brazzaville alone. */
final class TwoCongos {
    private static final EntityId KINSHASA = new EntityId("state:cod");
    private static final EntityId BRAZZAVILLE = new EntityId("state:cog");
    private static final Set<String> SHARED = Set.of("Congo", "Congolese");

    private final Gazetteer gazetteer;

    TwoCongos(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The lines with the shared names meant as they tell, each by itself, else by the whole text. */
    List<Line> read(List<Line> lines) {
        boolean all = isBrazzaville(lines);
        return lines.stream()
                .map(line -> isBrazzaville(List.of(line)) || all && !names(List.of(line), KINSHASA) ? read(line) : line)
                .toList();
    }

    private Line read(Line line) {
        List<Found<Phrase>> phrases = line.phrases().stream()
                .map(found -> new Found<>(
                        found.first(),
                        found.end(),
                        found.values().stream().map(TwoCongos::read).toList()))
                .toList();
        return new Line(line.sentence(), phrases, line.titles());
    }

    private static Phrase read(Phrase phrase) {
        return isShared(phrase) ? new Phrase(phrase.text(), phrase.kind(), BRAZZAVILLE, phrase.place()) : phrase;
    }

    private boolean isBrazzaville(List<Line> lines) {
        return names(lines, BRAZZAVILLE) && !names(lines, KINSHASA);
    }

    /** Whether a name that is the state's alone, or its leader's, stands in the lines. */
    private boolean names(List<Line> lines, EntityId state) {
        return lines.stream()
                .flatMap(line -> line.phrases().stream())
                .map(found -> found.values().get(0))
                .anyMatch(phrase -> !isShared(phrase)
                        && (phrase.entity().equals(state)
                                || phrase.entity().kind() == EntityKind.PERSON && served(phrase.entity(), state)));
    }

    private boolean served(EntityId person, EntityId state) {
        return gazetteer.findPerson(person).map(KnownPerson::tenures).stream()
                .flatMap(List::stream)
                .anyMatch(tenure -> tenure.body().equals(state));
    }

    private static boolean isShared(Phrase phrase) {
        return phrase.entity().equals(KINSHASA)
                && phrase.kind() != PhraseKind.CAPITAL
                && SHARED.contains(phrase.text());
    }
}
