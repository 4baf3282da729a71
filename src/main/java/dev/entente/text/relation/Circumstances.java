package dev.entente.text.relation;

import dev.entente.model.EntityId;
import dev.entente.model.EntityKind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Polarity;
import dev.entente.model.Precision;
import dev.entente.model.RelationType;
import dev.entente.text.syntax.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When and where a sentence says that what one of its words says happened. */
final class Circumstances {
    private static final Set<String> IN_A_PLACE = Set.of("in", "at", "near", "on", "inside");
    private static final Set<String> CARRIES_ITS_CLAUSE = Set.of("obj", "nsubj", "nsubj:pass");
    /** Deeds that go on once begun: "has sanctioned Iran since 2006". */
    private static final Set<RelationType> LASTING = Set.of(RelationType.SANCTIONS, RelationType.AIDS);

    private static final Set<String> BEGINNING = Set.of(
            "recognize", "recognise", "declare", "join", "rejoin", "accede", "sign", "ratify", "admit", "conclude");
    /** "At the <em>end</em> of April". */
    private static final Set<String> PARTS_OF_TIME = Set.of(
            "week",
            "day",
            "end",
            "beginning",
            "start",
            "middle",
            "night",
            "evening",
            "morning",
            "eve",
            "course",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "month",
            "half",
            "weekend");

    private static final Set<String> FORMER =
            Set.of("former", "formerly", "erstwhile", "one-time", "onetime", "ex", "ousted", "deposed");

    private static final Set<String> LEAVING = Set.of(
            "resign", "step", "quit", "retire", "depart", "oust", "remove", "dismiss", "sack", "depose", "topple");

    private static final int MAX_DEPTH = 6;

    private static final Set<RelationType> STRIKES = Set.of(RelationType.ATTACKED, RelationType.COERCES);

    private static final Set<RelationType> TALKS =
            Set.of(RelationType.MET_WITH, RelationType.CONTACTED, RelationType.NEGOTIATES_WITH);

    private final Graph graph;
    private final List<DateExpression> dates;
    private final Arguments arguments;
    private final Lexicon lexicon;

    Circumstances(Graph graph, List<DateExpression> dates, Arguments arguments, Lexicon lexicon) {
        this.graph = graph;
        this.dates = dates;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /**
     * A state has a period only where words bound it; an event happened at the time nearest to it in the parse. Of what is planned for "Monday" it is the next
     * one.
     */
    Period period(Token predicate, RelationType type, Polarity polarity, @Nullable LocalDate today) {
        Optional<DateExpression> date = find(predicate, type);
        Period period = date.map(DateExpression::period).orElse(Period.UNKNOWN);
        PartialDate from = period.from();
        if (from == null || today == null || !from.first().isBefore(today) || polarity != Polarity.PLANNED) {
            return period;
        }
        return date.filter(this::isBareWeekday).isPresent() && !isOver(predicate)
                ? Period.since(PartialDate.day(from.first().plusWeeks(1)))
                : period;
    }

    private boolean isBareWeekday(DateExpression date) {
        boolean relative = date.firstToken() > 0
                && Set.of("last", "past", "previous").contains(Graph.lower(graph.token(date.firstToken() - 1)));
        return date.endToken() == date.firstToken() + 1
                && graph.token(date.firstToken()).word().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
                && date.period().to() == null
                && !relative;
    }

    /** "<em>Was</em> to fly on Monday". */
    private boolean isOver(Token predicate) {
        return Stream.concat(Stream.of(predicate), graph.findHead(predicate).stream())
                .flatMap(word -> graph.children(word, "aux", "cop", "aux:pass").stream())
                .anyMatch(aux -> Set.of("was", "were", "had").contains(Graph.lower(aux)));
    }

    private Optional<DateExpression> find(Token predicate, RelationType type) {
        List<DateExpression> fitting = dates.stream()
                .filter(date -> date.kind() == DateExpression.Kind.DAYS
                        || (date.kind() == DateExpression.Kind.WHILE) != type.isEvent()
                        || LASTING.contains(type)
                        || isBegun(predicate, date))
                .filter(date -> !TALKS.contains(type) || !isOfOccasion(date, predicate))
                .toList();
        if (type == RelationType.INVITED && predicate.isNoun()) {
            return under(predicate, fitting);
        }
        return near(predicate, fitting);
    }

    /** "Recognised Croatia in December 1991", "declared war on Serbia on 28 July": what the verb says begins then. */
    private boolean isBegun(Token predicate, DateExpression date) {
        return date.kind() == DateExpression.Kind.AT
                && date.period().to() == null
                && predicate.isVerb()
                && BEGINNING.contains(predicate.lemma());
    }

    /** "Resigned <em>as president</em> of Peru", "was ousted <em>as president</em>". */
    boolean isLeft(Token office) {
        return office.isNoun()
                && graph.preposition(office).equals("as")
                && graph.findHead(office)
                        .filter(verb -> LEAVING.contains(verb.lemma()))
                        .isPresent();
    }

    /** "A <em>former</em> ally", "<em>formerly</em> allied with". */
    boolean isFormer(Token predicate) {
        return graph.children(predicate, "amod", "advmod", "compound").stream()
                .anyMatch(word -> FORMER.contains(Graph.lower(word)));
    }

    /** "Spoke about the elections <em>in December</em>": the time of what was spoken about, unless it is a day. */
    private boolean isOfOccasion(DateExpression date, Token predicate) {
        PartialDate from = date.period().from();
        if (from == null || from.precision() == Precision.DAY || date.firstToken() < 2) {
            return false;
        }
        Token before = graph.token(date.firstToken() - 1);
        Token noun = before.isNoun() ? before : graph.token(date.firstToken() - 2);
        return noun.isNoun()
                && !noun.equals(predicate)
                && noun.index() > predicate.index()
                && (lexicon.lists("occasion", noun.lemma())
                        || graph.findMention(noun)
                                .filter(mention -> mention.entities().get(0).kind() == EntityKind.EVENT)
                                .isPresent());
    }

    /** Where it happened: a place named "in" or "at" at the word itself or at the verb that carries it; null where none. */
    @Nullable
    EntityId findPlaceOrNull(Token predicate, RelationType type) {
        return placeAt(predicate)
                .or(() -> carrier(predicate).flatMap(this::placeAt))
                .or(() -> placeOfTarget(predicate, type))
                .orElse(null);
    }

    /** "Bombed the Iranian embassy <em>in Yemen</em>": who strikes what stands there strikes there. */
    private Optional<EntityId> placeOfTarget(Token predicate, RelationType type) {
        return STRIKES.contains(type)
                ? graph.children(predicate, "obj", "nsubj:pass").stream()
                        .filter(target -> graph.findMention(target).isEmpty())
                        .flatMap(target -> placeAt(target).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<EntityId> placeAt(Token word) {
        return graph.children(word, "obl", "nmod").stream()
                .filter(child -> IN_A_PLACE.contains(graph.preposition(child)))
                .flatMap(child -> arguments.named(child).stream())
                .map(Argument::entity)
                .filter(entity -> entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE)
                .findFirst();
    }

    private Optional<DateExpression> near(Token predicate, List<DateExpression> fitting) {
        Optional<DateExpression> own = under(predicate, fitting);
        if (own.isPresent()) {
            return own;
        }
        Optional<DateExpression> ofObject = underObject(predicate, fitting);
        if (ofObject.isPresent()) {
            return ofObject;
        }
        Optional<Token> verb = carrier(predicate);
        return verb.flatMap(v -> under(v, fitting));
    }

    /** "Broke off ties with Oman <em>on Monday</em>": a day that the parse joins to what is made or undone. */
    private Optional<DateExpression> underObject(Token verb, List<DateExpression> fitting) {
        boolean carries =
                verb.isVerb() && (lexicon.lists("light", verb.lemma()) || lexicon.lists("undo", verb.lemma()));
        return carries
                ? graph.children(verb, "obj", "nsubj:pass").stream()
                        .flatMap(noun -> under(noun, fitting).stream())
                        .filter(date -> date.period().from() != null
                                && date.period().from().precision() == Precision.DAY)
                        .findFirst()
                : Optional.empty();
    }

    /** The verb whose time and place are the word's too: of which a noun is subject or object, or an infinitive the complement. */
    private Optional<Token> carrier(Token word) {
        return graph.findHead(word)
                .filter(head -> head.isVerb()
                        && (CARRIES_ITS_CLAUSE.contains(word.relation()) && !word.isVerb()
                                || isCircumstance(word)
                                || word.relation().equals("xcomp") && !isAhead(head)));
    }

    private boolean isCircumstance(Token word) {
        return word.isNoun()
                && word.relation().equals("obl")
                && Set.of("in", "at", "during", "on").contains(graph.preposition(word));
    }

    private static boolean isAhead(Token verb) {
        return Set.of("agree", "promise", "vow", "pledge", "decide", "urge", "ask", "plan", "refuse")
                .contains(verb.lemma());
    }

    private Optional<DateExpression> under(Token word, List<DateExpression> fitting) {
        return fitting.stream().filter(date -> belongsTo(date, word)).findFirst();
    }

    private boolean belongsTo(DateExpression date, Token word) {
        // "On Wednesday, September 7, they met", where the parse hangs the sentence on the date.
        if (word.head() >= date.firstToken() && word.head() < date.endToken()) {
            return true;
        }
        for (int i = date.firstToken(); i < date.endToken(); i++) {
            Token token = graph.token(i);
            for (int depth = 0; depth < MAX_DEPTH && token.head() >= 0; depth++) {
                token = graph.token(token.head());
                if (token.equals(word)) {
                    return true;
                }
                boolean inside = token.index() >= date.firstToken() && token.index() < date.endToken();
                boolean passes = inside || isUneventful(token);
                if (!passes) {
                    break;
                }
            }
        }
        return false;
    }

    /** Whether a date that hangs on the noun says nothing of the noun itself: "in Panmunjom on Friday", often parsed as one, "during the collapse of 2022". */
    private boolean isUneventful(Token token) {
        return token.isNoun()
                && (graph.findMention(token).isPresent()
                        || PARTS_OF_TIME.contains(token.lemma())
                        || Set.of("during", "since").contains(graph.preposition(token)));
    }
}
