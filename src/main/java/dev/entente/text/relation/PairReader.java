package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.text.classifier.ActorKind;
import dev.entente.text.classifier.ActorPair;
import dev.entente.text.classifier.DependencyPath;
import dev.entente.text.classifier.PloverCoding;
import dev.entente.text.classifier.RelationClassifier;
import dev.entente.text.classifier.TokenSpan;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionKind;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import dev.entente.text.syntax.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads sentences in which two actors are marked, without asking who they are: for training the classifier, and for pairs that a user gives. May be
 * used by several threads at once.
 */
public final class PairReader {
    /** Stands for a type that is not known yet: done with somebody, and no state. */
    private static final RelationType ANY = RelationType.COOPERATES_WITH;

    private final SentenceReader sentences;
    private final Lexicon lexicon = Lexicon.read();

    public PairReader(SentenceReader sentences) {
        this.sentences = sentences;
    }

    /**
     * The pair, parsed.
     *
     * @param text a sentence, or some
     * @param subject where the one stands, UTF-16 units of the text
     * @param object where the other stands
     * @throws IllegalArgumentException when an end has no words of its own; the message says which
     */
    public ActorPair read(String text, TextSpan subject, TextSpan object) {
        return sentences.read(text).stream()
                .filter(sentence -> isWithin(subject, sentence) && isWithin(object, sentence))
                .findFirst()
                .or(() -> sentences.readAsOne(text))
                .map(sentence -> pair(sentence, words(sentence, subject, "subject"), words(sentence, object, "object")))
                .orElseThrow(() -> new IllegalArgumentException("The sentence has no words"));
    }

    /** The pair with what the lexicon and the patterns say of it. */
    ActorPair pair(Sentence sentence, TokenSpan subject, TokenSpan object) {
        Map<Integer, Set<String>> cues = new HashMap<>();
        for (Token token : sentence.tokens()) {
            if (!subject.covers(token.index()) && !object.covers(token.index()) && !token.isProperNoun()) {
                WordClass.of(token).ifPresent(wordClass -> lexicon.frames(token.lemma(), wordClass)
                        .forEach(frame -> cues.computeIfAbsent(token.index(), i -> new LinkedHashSet<>())
                                .add(frame.type().name())));
            }
        }
        Set<String> hints = new LinkedHashSet<>();
        for (PatternAnswer answer : answers(sentence, subject, object)) {
            hints.add((answer.reversed() ? "reversed " : "") + answer.type());
            if (!answer.reversed()) {
                PloverCoding.findRoot(answer.type(), answer.polarity()).ifPresent(root -> hints.add("coded " + root));
            }
        }
        ActorPair pair = new ActorPair(sentence, subject, object, cues, hints);
        Polarity taken = polarity(pair, ANY);
        hints.add("taken " + taken);
        pathCues(pair)
                .flatMap(cue -> PloverCoding.findRoot(RelationType.valueOf(cue), taken).stream())
                .forEach(root -> hints.add("coded by path " + root));
        return new ActorPair(sentence, subject, object, cues, hints);
    }

    /** What the lexicon says of the words on the way between the two. */
    private static Stream<String> pathCues(ActorPair pair) {
        Sentence sentence = pair.sentence();
        return DependencyPath.find(
                        sentence, pair.subject().head(sentence), pair.object().head(sentence))
                .stream()
                .flatMap(path -> path.words().stream())
                .flatMap(word -> pair.cuesOf(word).stream());
    }

    /** How the sentence takes a relation of the type between the two. */
    Polarity polarity(ActorPair pair, RelationType type) {
        if (!pair.sentence().isParsed()) {
            return Polarity.ASSERTED;
        }
        Token predicate = PathPredicate.of(pair, type);
        Argument from = new Argument(
                id(pair.sentence(), pair.subject(), "subject"), pair.subject().first(), 1);
        Argument to = new Argument(
                id(pair.sentence(), pair.object(), "object"), pair.object().first(), 1);
        Statement statement = new Statement(from, type, to, predicate, 1, RelationClassifier.EXTRACTOR, false);
        return new PolarityReader(new Graph(pair.sentence(), List.of()), lexicon).polarity(statement);
    }

    /** The pattern's surest answer for the pair as it stands, from subject to object. */
    public Optional<PatternAnswer> findAnswer(ActorPair pair) {
        return answers(pair.sentence(), pair.subject(), pair.object()).stream()
                .filter(answer -> !answer.reversed())
                .max(Comparator.comparingDouble(PatternAnswer::confidence));
    }

    private List<PatternAnswer> answers(Sentence sentence, TokenSpan subject, TokenSpan object) {
        if (!sentence.isParsed()) {
            return List.of();
        }
        EntityId from = id(sentence, subject, "subject");
        EntityId to = id(sentence, object, "object");
        Graph graph = new Graph(sentence, List.of(mention(sentence, subject, from), mention(sentence, object, to)));
        Arguments arguments = new Arguments(graph, lexicon);
        PolarityReader polarities = new PolarityReader(graph, lexicon);
        return new FrameReader(graph, arguments, new Subjects(graph, arguments), lexicon, null)
                .read().stream()
                        .map(statement -> new PatternAnswer(
                                statement.type(),
                                !statement.type().isSymmetric()
                                        && statement.from().entity().equals(to),
                                statement.confidence(),
                                polarities.polarity(statement)))
                        .toList();
    }

    private static Mention mention(Sentence sentence, TokenSpan span, EntityId id) {
        int head = span.head(sentence).index();
        return new Mention(sentence.index(), span.first(), span.end(), head, MentionKind.NAME, List.of(id));
    }

    private static EntityId id(Sentence sentence, TokenSpan span, String name) {
        EntityKind kind =
                switch (ActorKind.of(sentence, span)) {
                    case PERSON, PRONOUN -> EntityKind.PERSON;
                    case PLACE, DEMONYM -> EntityKind.STATE;
                    case ORGANIZATION -> EntityKind.ORGANIZATION;
                    case NOUN, OTHER -> EntityKind.GROUP;
                };
        return EntityId.of(kind, name);
    }

    private static boolean isWithin(TextSpan span, Sentence sentence) {
        return sentence.start() <= span.start() && span.end() <= sentence.end();
    }

    private static TokenSpan words(Sentence sentence, TextSpan span, String end) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (token.end() > span.start() && token.start() < span.end()) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        if (first < 0) {
            throw new IllegalArgumentException("The " + end + " has no words");
        }
        return new TokenSpan(first, last + 1);
    }
}
