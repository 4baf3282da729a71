package dev.entente.text.relation;

import dev.entente.model.EntityKind;
import dev.entente.model.RelationType;
import dev.entente.text.classifier.ActorPair;
import dev.entente.text.classifier.DependencyPath;
import dev.entente.text.classifier.Prediction;
import dev.entente.text.classifier.RelationClassifier;
import dev.entente.text.classifier.TokenSpan;
import dev.entente.text.mention.Mention;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads by the classifier what the patterns left: pairs of actors in a sentence that no pattern ties, whose words are near in the dependency tree
 * and joined by a verb or a noun. Takes some 3 ms for such a pair, and nothing for others.
 */
final class PairStatements {
    /** Below, what the classifier says is too often wrong: of what it is thus sure of, 0.90 of the held-out rows are right. */
    private static final double SURE = 0.7;

    private static final int MAX_PATH = 5;
    private static final int MAX_PAIRS = 6;
    private static final int MAX_APART = 25;
    private static final Set<String> DOERS = Set.of("nsubj", "nmod:poss");

    /**
     * Types whose ends the classifier tells reliably. Of support, the texts more often say whose it is than it sees; joint work, negotiations, demands and threats
     * were wrong in half of the texts' cases where only it read them.
     */
    private static final Set<RelationType> TYPES = EnumSet.of(
            RelationType.MET_WITH,
            RelationType.CONTACTED,
            RelationType.INVITED,
            RelationType.AGREED_WITH,
            RelationType.AIDS,
            RelationType.CONCEDES_TO,
            RelationType.REJECTS,
            RelationType.SANCTIONS,
            RelationType.MOBILIZES_AGAINST,
            RelationType.COERCES,
            RelationType.ATTACKED);

    private final PairReader pairs;
    private final Supplier<RelationClassifier> classifier;

    PairStatements(PairReader pairs, Supplier<RelationClassifier> classifier) {
        this.pairs = pairs;
        this.classifier = classifier;
    }

    /** Statements between actors of the sentence that none of the patterns' statements ties. */
    List<Statement> read(Graph graph, Arguments arguments, List<Statement> patterns) {
        List<Mention> actors = graph.tokens().stream()
                .flatMap(token -> graph.findMention(token).stream())
                .distinct()
                .filter(PairStatements::isActor)
                .toList();
        List<Statement> found = new ArrayList<>();
        int asked = 0;
        for (Mention subject : actors) {
            for (Mention object : actors) {
                Optional<DependencyPath> path = findPath(graph.sentence(), subject, object)
                        .filter(way -> way.down().stream()
                                .noneMatch(word -> graph.preposition(word).equals("according to")));
                if (asked < MAX_PAIRS && path.isPresent() && isFree(path.get(), graph, subject, object, patterns)) {
                    asked++;
                    findStatement(graph, arguments, subject, object)
                            .filter(read -> patterns.stream().noneMatch(other -> isTurned(read, other)))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /**
     * The classifier's answer, if it is sure. Of a person and a body it cannot tell whether they met or the one works for the other, and where the
     * patterns see the relation the other way round it has mistaken the ends.
     */
    private Optional<Statement> findStatement(Graph graph, Arguments arguments, Mention subject, Mention object) {
        ActorPair pair = pairs.pair(graph.sentence(), span(subject), span(object));
        Prediction prediction = classifier.get().predict(pair);
        RelationType type = prediction.type();
        double probability = prediction.probability(type);
        if (probability < SURE || !TYPES.contains(type)) {
            return Optional.empty();
        }
        if ((type.isSymmetric() && isPerson(subject) != isPerson(object))
                || pair.hints().contains("reversed " + type)) {
            return Optional.empty();
        }
        List<Argument> from = arguments.named(graph.token(subject.headToken()));
        List<Argument> to = arguments.named(graph.token(object.headToken()));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        double confidence = probability * from.get(0).certainty() * to.get(0).certainty();
        return Optional.of(new Statement(
                        from.get(0),
                        type,
                        to.get(0),
                        PathPredicate.of(pair, type),
                        confidence,
                        RelationClassifier.EXTRACTOR,
                        false))
                .filter(Statement::isAllowed);
    }

    /** Whether a pattern reads the same the other way round: "cannot alienate India, which lent it billions". */
    private static boolean isTurned(Statement read, Statement other) {
        return read.type() == other.type()
                && !read.type().isSymmetric()
                && read.from().entity().equals(other.to().entity())
                && read.to().entity().equals(other.from().entity());
    }

    /** The way from one who does something to one near below what is done. */
    private static Optional<DependencyPath> findPath(Sentence sentence, Mention subject, Mention object) {
        Token from = sentence.token(subject.headToken());
        Token to = sentence.token(object.headToken());
        if (subject.entities().equals(object.entities()) || Math.abs(from.index() - to.index()) > MAX_APART) {
            return Optional.empty();
        }
        return DependencyPath.find(sentence, from, to)
                .filter(path -> path.length() <= MAX_PATH
                        && path.up().size() == 1
                        && !path.down().isEmpty()
                        && !endsInClause(path)
                        && DOERS.contains(from.relation())
                        && (path.top().isVerb() || path.top().isNoun()));
    }

    /** Whether no pattern has read the words on the way, and no third actor hangs on them. */
    private static boolean isFree(
            DependencyPath path, Graph graph, Mention subject, Mention object, List<Statement> patterns) {
        return path.words().stream()
                .filter(word -> !subject.covers(word.index()) && !object.covers(word.index()))
                .allMatch(word -> patterns.stream().noneMatch(s -> s.predicate().equals(word))
                        && graph.children(word, "obj", "xcomp", "ccomp").stream()
                                .allMatch(child -> patterns.stream()
                                        .noneMatch(s -> s.predicate().equals(child)))
                        && graph.children(word).stream()
                                .flatMap(child -> graph.findMention(child).stream())
                                .allMatch(third -> third.equals(subject) || third.equals(object) || !isActor(third)));
    }

    private static boolean endsInClause(DependencyPath path) {
        return path.down().stream().anyMatch(word -> word.relation().startsWith("nsubj"));
    }

    private static boolean isActor(Mention mention) {
        return mention.entities().size() == 1
                && mention.entities().get(0).kind().isActor();
    }

    private static boolean isPerson(Mention mention) {
        return mention.entities().get(0).kind() == EntityKind.PERSON;
    }

    private static TokenSpan span(Mention mention) {
        return new TokenSpan(mention.firstToken(), mention.endToken());
    }
}
