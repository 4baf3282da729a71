package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.util.Set;

/** Whether a name can stand for whom somebody met or called: not a state whose soldiers or citizens are met, nor one that is a stop of a journey. */
final class TalkPartners {
    private static final Set<RelationType> TALKS = Set.of(RelationType.MET_WITH, RelationType.CONTACTED);

    private final Graph graph;
    private final Lexicon lexicon;

    TalkPartners(Graph graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    boolean allow(RelationType type, Argument argument) {
        boolean state = argument.entity().kind() == EntityKind.STATE;
        return !TALKS.contains(type) || !state || !isOfCrowd(argument) && !isStop(argument);
    }

    /** "<em>U.S.</em> troops": the noun behind it is nobody who speaks for the state. */
    private boolean isOfCrowd(Argument state) {
        Token name = graph.token(state.token());
        return lexicon.lists("crowd", name.lemma())
                || graph.findHead(name)
                        .filter(noun -> noun.isNoun()
                                && !graph.inSameMention(noun, name)
                                && lexicon.lists("crowd", noun.lemma()))
                        .isPresent();
    }

    /** "<em>Fiji</em>, where they met the Prime Minister". */
    private boolean isStop(Argument state) {
        return graph.children(graph.token(state.token()), "acl:relcl").stream()
                .flatMap(clause -> graph.children(clause, "advmod", "obl", "mark").stream())
                .anyMatch(word -> Graph.lower(word).equals("where"));
    }
}
