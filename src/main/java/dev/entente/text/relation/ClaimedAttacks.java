package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.stream.Stream;

/** Whom an attack struck for which somebody takes responsibility: "claimed responsibility for the bombing in <em>Kampala</em>", "for killing <em>Carrero</em>". */
final class ClaimedAttacks {
    private final Graph graph;
    private final Arguments arguments;
    private final Lexicon lexicon;

    ClaimedAttacks(Graph graph, Arguments arguments, Lexicon lexicon) {
        this.graph = graph;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /** @param claimed what the verb claims: the responsibility, or the attack itself */
    List<Argument> struck(Token verb, List<Token> claimed) {
        Stream<Token> deeds =
                Stream.concat(Stream.of(verb), claimed.stream()).flatMap(word -> graph.behind(word, "for").stream());
        List<Argument> places = Stream.concat(deeds, claimed.stream())
                .distinct()
                .filter(this::isAttack)
                .flatMap(attack -> struckBy(attack).stream())
                .distinct()
                .toList();
        return places.isEmpty() ? victims(verb, claimed) : places;
    }

    private boolean isAttack(Token noun) {
        return noun.isNoun() && tellsAttack(noun, WordClass.NOUN);
    }

    private boolean tellsAttack(Token word, WordClass wordClass) {
        return lexicon.frames(word.lemma(), wordClass).stream()
                .anyMatch(frame -> frame.type() == RelationType.ATTACKED);
    }

    /** On whom it was, else where: "an attack on a mosque in <em>Peshawar</em>". */
    private List<Argument> struckBy(Token attack) {
        List<Token> aims = Stream.of("on", "against", "of")
                .flatMap(preposition -> graph.behind(attack, preposition).stream())
                .toList();
        List<Argument> struck = arguments.of(aims);
        return struck.isEmpty()
                ? arguments.of(Stream.concat(Stream.of(attack), aims.stream())
                        .flatMap(noun ->
                                Stream.of("in", "at", "near").flatMap(place -> graph.behind(noun, place).stream()))
                        .toList())
                : struck;
    }

    /** "For <em>killing</em> Carrero". */
    private List<Argument> victims(Token verb, List<Token> claimed) {
        return arguments.of(Stream.concat(Stream.of(verb), claimed.stream())
                .flatMap(word -> graph.children(word, "advcl", "acl").stream())
                .filter(deed -> deed.tag().equals("VBG"))
                .filter(deed -> tellsAttack(deed, WordClass.VERB))
                .flatMap(deed -> graph.children(deed, "obj").stream())
                .toList());
    }
}
