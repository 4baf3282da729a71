package dev.entente.text.relation;

import dev.entente.model.RelationType;
import dev.entente.text.classifier.ActorPair;
import dev.entente.text.classifier.DependencyPath;
import dev.entente.text.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that most likely carries a relation between two actors: its polarity and circumstances are the relation's. */
final class PathPredicate {
    private PathPredicate() {}

    /** A word on the way between the ends that the lexicon knows for the type, else the highest one, else the object's governor. */
    static Token of(ActorPair pair, RelationType type) {
        Token subject = pair.subject().head(pair.sentence());
        Token object = pair.object().head(pair.sentence());
        Optional<DependencyPath> path = DependencyPath.find(pair.sentence(), subject, object);
        if (path.isEmpty()) {
            return object;
        }
        List<Token> words = path.get().words().stream()
                .filter(word ->
                        !pair.subject().covers(word.index()) && !pair.object().covers(word.index()))
                .toList();
        Stream<Token> candidates =
                Stream.concat(words.stream(), words.stream().flatMap(word -> pair.sentence().dependents(word).stream()
                        .filter(child -> child.relation().equals("obj"))));
        return candidates
                .filter(word -> pair.cuesOf(word).contains(type.name()))
                .findFirst()
                .or(() -> words.stream()
                        .filter(word -> word.equals(path.get().top()))
                        .findFirst())
                .or(() -> words.stream().findFirst())
                .orElse(path.get().top());
    }
}
