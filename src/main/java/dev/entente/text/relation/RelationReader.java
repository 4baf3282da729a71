package dev.entente.text.relation;

import dev.entente.model.Claim;
import dev.entente.model.Entity;
import dev.entente.model.EntityId;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.RelationType;
import dev.entente.model.TextSpan;
import dev.entente.model.Tie;
import dev.entente.text.Reading;
import dev.entente.text.ReadingIssue;
import dev.entente.text.classifier.RelationClassifier;
import dev.entente.text.mention.Mention;
import dev.entente.text.mention.MentionedArticle;
import dev.entente.text.relation.SpeakerReader.ReadSentence;
import dev.entente.text.syntax.Sentence;
import dev.entente.text.syntax.SentenceReader;
import dev.entente.text.syntax.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the claims of an article whose mentions are known: one claim for a fact and a sentence, the surest. */
public final class RelationReader {
    private static final double QUOTED_BY_NOBODY_KNOWN = 0.85;
    /** What was done "recently" was not done on the day of the text. */
    private static final Set<String> EARLIER = Set.of("recently", "previously", "earlier", "already");

    private final Lexicon lexicon = Lexicon.read();
    private final @Nullable PairStatements pairs;

    /** Reads by patterns alone. */
    public RelationReader() {
        this.pairs = null;
    }

    /** @param classifier reads what the patterns leave; asked for when first needed */
    public RelationReader(Supplier<RelationClassifier> classifier) {
        this.pairs = new PairStatements(new PairReader(new SentenceReader()), classifier);
    }

    /** May be called by several threads at once. */
    public Reading read(MentionedArticle article) {
        Map<Integer, List<Mention>> mentions =
                article.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        Map<Integer, ReadSentence> sentences = new LinkedHashMap<>();
        List<ReadingIssue> issues = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.isParsed()) {
                Graph graph = new Graph(sentence, mentions.getOrDefault(sentence.index(), List.of()));
                Arguments arguments = new Arguments(graph, lexicon);
                sentences.put(sentence.index(), new ReadSentence(graph, arguments, new Subjects(graph, arguments)));
            } else {
                issues.add(tooLong(article, sentence));
            }
        }
        Map<EntityId, Entity> entities = new HashMap<>(article.entities());
        shouted(article).ifPresent(issues::add);
        List<Claim> claims = claims(article, sentences, entities);
        return new Reading(claims, named(claims, entities), issues);
    }

    private List<Claim> claims(
            MentionedArticle article, Map<Integer, ReadSentence> sentences, Map<EntityId, Entity> entities) {
        SpeakerReader speakers = new SpeakerReader(article.article().text(), sentences, lexicon, entities);
        DateReader dates = new DateReader(
                article.article().document().publishedOn(), article.article().text());
        Readout readout = new Readout(article.article().document(), article.sentences());
        RoleReader roles = new RoleReader(article);
        NamedTieReader names = new NamedTieReader(article);
        OfficeStates offices = new OfficeStates(article);
        OwnStates own = new OwnStates(article);
        Fellows fellows = new Fellows();
        Discussions discussions = new Discussions(article.article().document().title(), article.entities(), fellows);
        Denials denials = new Denials();
        Retorts retorts = new Retorts();
        Journeys journeys = new Journeys(article);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Claim> found = new ArrayList<>(roles.read(sentence));
            ReadSentence read = sentences.get(sentence.index());
            List<DateExpression> when = dates.read(sentence);
            found.addAll(names.read(sentence, read == null ? null : new PolarityReader(read.graph(), lexicon)));
            if (read != null && ReadableSentence.holds(sentence)) {
                fellows.note(read.graph(), read.subjects());
                found.addAll(statements(article, read, speakers, when, readout, offices, journeys, entities));
                List<Claim> answers =
                        denials.read(read, found, article.article().offsets());
                found.addAll(retorts.read(read, found, article.article().offsets()));
                found.addAll(answers);
            }
            found.removeIf(claim -> own.isAmongOwn(claim.tie()));
            List<Claim> settled = new ArrayList<>(discussions.settle(found));
            settled.addAll(journeys.implied(settled));
            claims.addAll(best(settled));
        }
        return claims;
    }

    private List<Claim> statements(
            MentionedArticle article,
            ReadSentence read,
            SpeakerReader speakers,
            List<DateExpression> when,
            Readout readout,
            OfficeStates offices,
            Journeys journeys,
            Map<EntityId, Entity> entities) {
        Graph graph = read.graph();
        PolicyObjects policies = new PolicyObjects(
                graph, read.arguments(), lexicon, new Policies(graph, lexicon, article.entities()), entities);
        List<Statement> statements =
                new ArrayList<>(new FrameReader(graph, read.arguments(), read.subjects(), lexicon, policies).read());
        statements.addAll(new HeldEvents(graph, read.arguments(), read.subjects()).read());
        statements.addAll(new Captions(graph).read());
        statements.addAll(new Presence(graph, read.arguments(), read.subjects(), journeys).read());
        statements.addAll(new JointActions(graph, read.arguments(), read.subjects(), lexicon).read());
        if (pairs != null) {
            statements.addAll(pairs.read(graph, read.arguments(), List.copyOf(statements)));
        }
        statements.removeIf(new SanctionedPeople(graph)::isMeant);
        if (statements.isEmpty()) {
            return List.of();
        }
        statements.replaceAll(offices::settle);
        PolarityReader polarities = new PolarityReader(graph, lexicon);
        Circumstances circumstances = new Circumstances(graph, when, read.arguments(), lexicon);
        return statements.stream()
                .map(statement -> onItsDay(
                        claim(article, graph.sentence(), statement, polarities, circumstances, speakers),
                        graph,
                        statement.predicate(),
                        readout))
                .toList();
    }

    private static Claim onItsDay(Claim claim, Graph graph, Token predicate, Readout readout) {
        RelationType type = claim.tie().type();
        Period said = readout.past(claim.period(), graph.sentence(), type, claim.polarity());
        boolean recent = Stream.concat(Stream.of(predicate), graph.findHead(predicate).stream())
                .flatMap(word -> graph.children(word, "advmod").stream())
                .anyMatch(adverb -> EARLIER.contains(Graph.lower(adverb)));
        return claim.withPeriod(recent ? said : readout.period(said, graph.sentence(), type, claim.polarity()));
    }

    private static Claim claim(
            MentionedArticle article,
            Sentence sentence,
            Statement statement,
            PolarityReader polarities,
            Circumstances circumstances,
            SpeakerReader speakers) {
        EntityId subject = statement.from().entity();
        EntityId object = statement.to().entity();
        SpeakerReader.Report report = speakers.report(sentence.index(), statement.predicate());
        Polarity polarity = told(polarities.polarity(statement), report);
        EntityId speaker = subject.equals(report.speaker()) ? null : report.speaker();
        EntityId place = circumstances.findPlaceOrNull(statement.predicate(), statement.type());
        boolean unknownSpeaker = report.isByNobodyKnown() || report.others() && speaker == null;
        return new Claim(
                article.article().document().id(),
                new Tie(subject, statement.type(), object),
                polarity,
                ended(
                        circumstances.period(
                                statement.predicate(),
                                statement.type(),
                                polarity,
                                article.article().document().publishedOn()),
                        statement,
                        article.article().document().publishedOn(),
                        circumstances),
                speaker,
                Objects.equals(place, subject) ? null : place,
                sentence.text(),
                article.article().offsets().inFile(sentence.start(), sentence.end()),
                rounded(statement.confidence() * (unknownSpeaker ? QUOTED_BY_NOBODY_KNOWN : 1)),
                statement.extractor());
    }

    /** What nobody known charges somebody with is only supposed. */
    private static Polarity told(Polarity polarity, SpeakerReader.Report report) {
        return report.isByNobodyKnown() && report.alleged() && polarity == Polarity.ASSERTED
                ? Polarity.HYPOTHETICAL
                : polarity;
    }

    /** What is told of a "former ally" ended before the document, whenever it was; an office that is left, on the day it is left. */
    private static Period ended(
            Period period, Statement statement, @Nullable LocalDate day, Circumstances circumstances) {
        if (statement.type().isEvent()) {
            return period;
        }
        PartialDate from = period.from();
        boolean left = circumstances.isLeft(statement.predicate());
        if (left && from != null) {
            return Period.until(from);
        }
        boolean over = left || period.isUnknown() && circumstances.isFormer(statement.predicate());
        return over && day != null ? Period.until(PartialDate.day(day)) : period;
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    /** Of the claims of one tie and polarity the surest, dated before undated. */
    private static List<Claim> best(List<Claim> claims) {
        record Fact(Tie tie, Polarity polarity) {}
        Comparator<Claim> better = Comparator.comparing(
                        (Claim claim) -> !claim.period().isUnknown())
                .thenComparingDouble(Claim::confidence);
        Map<Fact, Claim> best = new LinkedHashMap<>();
        for (Claim claim : claims) {
            best.merge(new Fact(claim.tie(), claim.polarity()), claim, (a, b) -> better.compare(a, b) >= 0 ? a : b);
        }
        return best.values().stream()
                .filter(claim -> claim.tie().type() != RelationType.HOLDS_OFFICE_IN
                        || !best.containsKey(new Fact(leading(claim.tie()), claim.polarity())))
                .toList();
    }

    /** Who leads a body holds no other office in it: "Khrushchev, the First <em>Secretary</em> of the party". */
    private static Tie leading(Tie office) {
        return new Tie(office.subject(), RelationType.LEADS, office.object());
    }

    private static List<Entity> named(List<Claim> claims, Map<EntityId, Entity> entities) {
        Set<EntityId> ids = new LinkedHashSet<>();
        for (Claim claim : claims) {
            ids.add(claim.tie().subject());
            ids.add(claim.tie().object());
            if (claim.speaker() != null) {
                ids.add(claim.speaker());
            }
            if (claim.place() != null) {
                ids.add(claim.place());
            }
        }
        return ids.stream()
                .map(id -> Objects.requireNonNull(entities.get(id), () -> "No entity for " + id))
                .toList();
    }

    /** One issue for all sentences in capitals, at the first of them: without small letters no name can be told from a word. */
    private static Optional<ReadingIssue> shouted(MentionedArticle article) {
        List<Sentence> shouted =
                article.sentences().stream().filter(ReadableSentence::isShouted).toList();
        return shouted.stream()
                .findFirst()
                .map(first -> new ReadingIssue(
                        "sentence-in-capitals",
                        article.article().offsets().inFile(first.start(), first.end()),
                        "Of sentences all in capitals only names and their offices are read (" + shouted.size()
                                + " here, this is the first); give them in the usual spelling"));
    }

    private static ReadingIssue tooLong(MentionedArticle article, Sentence sentence) {
        TextSpan where = article.article().offsets().inFile(sentence.start(), sentence.end());
        return new ReadingIssue(
                "sentence-too-long",
                where,
                "A sentence of " + sentence.tokens().size() + " words was not parsed; no claims were read from it");
    }
}
